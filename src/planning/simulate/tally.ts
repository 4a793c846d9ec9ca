import type { SystemId } from '../../model/system.ts'
import { NEVER, type Runs } from './chances.ts'

/** Runs counted up: small enough to cross between threads, and put together in any order. */
export interface Tally {
  readonly from: number
  readonly to: number
  readonly systems: readonly SystemId[]
  /** By system, then day: how many runs reach the target on it. The last count of each system is of runs that do not. */
  readonly counts: Uint32Array
  /** Cost of the plan's quarters by run; NaN without pay. */
  readonly cost: Float64Array
}

/** `end` is the day after the plan's last. */
export function tallyOf({ from, to, systems, days, cost }: Runs, end: number): Tally {
  const runs = to - from
  const counts = new Uint32Array(systems.length * (end + 1))
  for (let system = 0; system < systems.length; system++) {
    for (let run = 0; run < runs; run++) {
      const day = days[system * runs + run] ?? NEVER
      const at = system * (end + 1) + (day < end ? day : end)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return { from, to, systems, counts, cost }
}

/** Tallies of runs that follow each other, as one: the same numbers however they were shared out. Throws for a gap or an overlap. */
export function together(parts: readonly Tally[]): Tally {
  const sorted = parts.filter(({ from, to }) => to > from).toSorted((one, other) => one.from - other.from)
  const [first] = sorted.length === 0 ? parts : sorted
  if (first === undefined) throw new Error('no runs')
  const counts = new Uint32Array(first.counts.length)
  let next = first.from
  for (const part of sorted) {
    if (part.from !== next) throw new Error(`run ${next} is missing or there twice`)
    next = part.to
    for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (part.counts[at] ?? 0)
  }
  const cost = new Float64Array(next - first.from)
  for (const part of sorted) cost.set(part.cost, part.from - first.from)
  return { from: first.from, to: next, systems: first.systems, counts, cost }
}

/** Counts of one system by day. */
export function countsOf({ counts, systems }: Tally, system: number): Uint32Array {
  const length = counts.length / systems.length
  return counts.subarray(system * length, (system + 1) * length)
}
