/** Something to do that takes effort and is worth something from then on. */
export interface Task<K> {
  readonly id: K
  readonly value: number
  readonly effort: number
  /** Tasks that come before it; never in a circle. */
  readonly waitsFor: readonly K[]
}

/** Value for each unit of effort. */
export const ratioOf = (value: number, effort: number): number => value / Math.max(effort, 1e-9)

/** A task with all that it still waits for. */
interface Group<K> {
  readonly task: Task<K>
  readonly ids: Set<K>
  value: number
  effort: number
}

function groupOf<K>(task: Task<K>, all: ReadonlyMap<K, Task<K>>): Group<K> {
  const group = { task, ids: new Set([task.id]), value: 0, effort: 0 }
  // What is added on the way is gone through as well.
  for (const id of group.ids) {
    const { value = 0, effort = 0, waitsFor = [] } = all.get(id) ?? {}
    group.value += value
    group.effort += effort
    for (const other of waitsFor) if (all.has(other)) group.ids.add(other)
  }
  return group
}

/** Takes away what is done. What is done waits for nothing that is not, so the rest of the group stays as it is. */
function leaveOut<K>(group: Group<K>, done: readonly Task<K>[]): void {
  for (const { id, value, effort } of done) {
    if (!group.ids.delete(id)) continue
    group.value -= value
    group.effort -= effort
  }
  // What is taken away piece by piece leaves its last digits behind.
  if (group.ids.size === 1) [group.value, group.effort] = [group.task.value, group.task.effort]
}

/** The tasks of a group, each after all that it waits for; of those that may come next the highest ratio first. */
function inTurn<K>({ ids }: Group<K>, all: ReadonlyMap<K, Task<K>>): readonly Task<K>[] {
  const left = new Set(ids)
  const order: Task<K>[] = []
  while (left.size > 0) {
    let next: Task<K> | null = null
    for (const id of left) {
      const one = all.get(id)
      if (one === undefined || one.waitsFor.some((other) => left.has(other))) continue
      if (next === null || ratioOf(one.value, one.effort) > ratioOf(next.value, next.effort)) next = one
    }
    if (next === null) break
    order.push(next)
    left.delete(next.id)
  }
  return order
}

/**
 * Highest value for its effort first, which leaves least value waiting when one thing is done after another (Smith's rule, 1956).
 * A task counts together with all that it still waits for, so that little things which hold much up come early (after Sidney 1975).
 */
export function bestFirst<K>(tasks: readonly Task<K>[]): readonly Task<K>[] {
  const all = new Map(tasks.map((one) => [one.id, one]))
  const groups = new Map(tasks.map((one) => [one.id, groupOf(one, all)]))
  const order: Task<K>[] = []
  while (groups.size > 0) {
    let best: Group<K> | null = null
    for (const group of groups.values())
      if (best === null || ratioOf(group.value, group.effort) > ratioOf(best.value, best.effort)) best = group
    if (best === null) break
    const next = inTurn(best, all)
    order.push(...next)
    for (const id of best.ids) groups.delete(id)
    for (const group of groups.values()) leaveOut(group, next)
  }
  return order
}

/** Swaps neighbours for as long as that lowers the cost, at most `tries` times; one that waits for its neighbour stays behind it. */
export function withSwaps<K, T extends { readonly id: K; readonly waitsFor: readonly K[] }>(
  start: readonly T[],
  cost: (order: readonly T[]) => number,
  tries: number,
): { readonly order: readonly T[]; readonly cost: number } {
  let found = { order: start, cost: cost(start) }
  let unchanged = 0
  for (let tried = 0, at = 0; tried < tries && unchanged < start.length - 1; at = (at + 1) % (start.length - 1)) {
    unchanged++
    const [one, next] = [found.order[at], found.order[at + 1]]
    if (one === undefined || next === undefined || next.waitsFor.includes(one.id)) continue
    tried++
    const order = found.order.toSpliced(at, 2, next, one)
    const swapped = { order, cost: cost(order) }
    if (swapped.cost >= found.cost - LEAST_GAIN) continue
    found = swapped
    unchanged = 0
  }
  return found
}

/** Less than this is the noise of sums. */
const LEAST_GAIN = 1e-6
