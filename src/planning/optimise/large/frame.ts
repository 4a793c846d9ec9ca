import type { Job, PlacedWork, Problem } from '../problem.ts'

/** Numbers by index, without the zeros. */
export interface Sparse {
  readonly index: Int32Array
  readonly value: Float64Array
}

/** A step with its work as chains: by place, the work at it and at all places above it in the family. */
export interface FlatStep {
  readonly least: number
  readonly most: number
  readonly work: Sparse
}

export interface FlatJob {
  readonly job: Job
  readonly steps: readonly FlatStep[]
  /** Run work as chains, by how many steps are done. */
  readonly running: readonly Sparse[]
  /** Least quarters from the first step's begin to the last one's end. */
  readonly length: number
  /** Earliest quarter it can begin in for all that it waits for; more than the plan's quarters: never. */
  readonly earliest: number
  /** Jobs that wait for it. */
  readonly heldUp: readonly number[]
}

/**
 * A problem as flat numbers. Work is coverable in a quarter when, from every place up in its family, there is as much supply as
 * demand (Hall 1935, for nested sets): one row for each place and quarter, at place × quarters + quarter.
 */
export interface Frame {
  readonly problem: Problem
  readonly quarters: number
  readonly places: number
  readonly rows: number
  readonly supply: Float64Array
  /** By place, the lowest of its pool, and the place in the pool whose people may help; −1: nobody else's. */
  readonly lowest: Int32Array
  readonly helper: Int32Array
  /** By option, what one of it adds to each row, and its use of each cap. */
  readonly adds: readonly Sparse[]
  readonly uses: readonly Sparse[]
  /** By option, people in seat by quarter: all, owners, reliability; empty without a rule. */
  readonly heads: readonly Sparse[]
  readonly costs: Float64Array
  /** Group of each option; −1 for none. */
  readonly groupOf: Int32Array
  readonly jobs: readonly FlatJob[]
  /** Jobs with all that each waits for before it, the most valuable first. */
  readonly order: readonly number[]
}

export const NEARLY = 1e-7

/** An entry that is known to be there. */
export const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0

export function sparse(entries: Iterable<readonly [number, number]>): Sparse {
  const kept = [...entries].filter(([, value]) => Math.abs(value) > 1e-12).toSorted((a, b) => a[0] - b[0])
  return { index: Int32Array.from(kept, ([index]) => index), value: Float64Array.from(kept, ([, value]) => value) }
}

function chain(work: readonly PlacedWork[], lowest: Int32Array): Sparse {
  const totals = new Map<number, number>()
  for (const { place, amount } of work)
    for (let below = at(lowest, place); below <= place; below++) totals.set(below, (totals.get(below) ?? 0) + amount)
  return sparse(totals)
}

/** Options that add alike share one list: of thousands of people who could move, most are alike in that. */
function addsOf({ options, quarters }: Problem, lowest: Int32Array): readonly Sparse[] {
  const seen = new Map<string, Sparse>()
  return options.map(({ capacity }) => {
    const key = capacity.map(({ place, fte }) => `${place}:${fte.join(',')}`).join(';')
    const known = seen.get(key)
    if (known !== undefined) return known
    const rows = optionRows(capacity, lowest, quarters)
    seen.set(key, rows)
    return rows
  })
}

/** People in seat by quarter that an option adds: all, at owners' places, in reliability, one after the other. */
function headsOf({ options, owners, quarters }: Problem): readonly Sparse[] {
  if (owners === null) return []
  const seen = new Map<string, Sparse>()
  return options.map(({ heads }) => {
    const key = heads.map(({ place, count }) => `${place}:${count.join(',')}`).join(';')
    const known = seen.get(key)
    if (known !== undefined) return known
    const totals = new Map<number, number>()
    for (const { place, count } of heads)
      for (const [nth, counted] of [true, owners.places.includes(place), owners.reliabilityPlaces.includes(place)].entries())
        if (counted)
          count.forEach((one, quarter) => totals.set(nth * quarters + quarter, (totals.get(nth * quarters + quarter) ?? 0) + one))
    const rows = sparse(totals)
    seen.set(key, rows)
    return rows
  })
}

function optionRows(capacity: Problem['options'][number]['capacity'], lowest: Int32Array, quarters: number): Sparse {
  const totals = new Map<number, number>()
  for (const { place, fte } of capacity)
    for (let below = at(lowest, place); below <= place; below++)
      for (let quarter = 0; quarter < quarters; quarter++) {
        const row = below * quarters + quarter
        totals.set(row, (totals.get(row) ?? 0) + (fte[quarter] ?? 0))
      }
  return sparse(totals)
}

function chainSupply({ supply, quarters }: Problem, lowest: Int32Array): Float64Array {
  const rows = new Float64Array(supply.length * quarters)
  supply.forEach((row, place) => {
    for (let below = at(lowest, place); below <= place; below++)
      row.forEach((fte, quarter) => (rows[below * quarters + quarter] = at(rows, below * quarters + quarter) + fte))
  })
  return rows
}

function poolPlaces({ pools, supply }: Problem): { readonly lowest: Int32Array; readonly helper: Int32Array } {
  const [lowest, helper] = [new Int32Array(supply.length), new Int32Array(supply.length).fill(-1)]
  for (const pool of pools) {
    const help = pool.helpedBy === null ? undefined : pools[pool.helpedBy]
    for (let place = pool.lowest; place <= pool.highest; place++) {
      lowest[place] = pool.lowest
      if (help !== undefined) helper[place] = help.lowest + place - pool.lowest
    }
  }
  return { lowest, helper }
}

/** Jobs in an order in which each comes after all that it waits for, otherwise the most valuable first. */
function jobOrder(jobs: readonly Job[]): readonly number[] {
  const byWeight = jobs.map((_, index) => index).toSorted((a, b) => (jobs[b]?.weight ?? 0) - (jobs[a]?.weight ?? 0) || a - b)
  const done = new Set<number>()
  const order: number[] = []
  for (const first of byWeight) {
    const open = [first]
    while (open.length > 0) {
      const index = open.at(-1) ?? first
      const missing = (jobs[index]?.waitsFor ?? []).filter((other) => !done.has(other) && !open.includes(other))
      if (missing.length > 0) open.push(...missing.slice(0, 1))
      else {
        open.pop()
        if (!done.has(index)) order.push(index)
        done.add(index)
      }
    }
  }
  return order
}

function flatJobs({ jobs }: Problem, order: readonly number[], lowest: Int32Array): readonly FlatJob[] {
  const heldUp = jobs.map((): number[] => [])
  jobs.forEach(({ waitsFor }, index) => waitsFor.forEach((other) => heldUp[other]?.push(index)))
  const earliest = jobs.map(() => 0)
  const lengths = jobs.map(({ steps }) => steps.reduce((all, { leastQuarters }) => all + leastQuarters, 0))
  for (const index of order)
    for (const other of jobs[index]?.waitsFor ?? []) {
      earliest[index] = Math.max(at(earliest, index), at(earliest, other) + at(lengths, other))
    }
  return jobs.map((job, index) => ({
    job,
    steps: job.steps.map(({ leastQuarters, mostQuarters, work }) => ({
      least: leastQuarters,
      most: mostQuarters,
      work: chain(work, lowest),
    })),
    running: job.running.map((work) => chain(work, lowest)),
    length: at(lengths, index),
    earliest: at(earliest, index),
    heldUp: heldUp[index] ?? [],
  }))
}

export function frameOf(problem: Problem): Frame {
  const { options, caps, groups, quarters, jobs } = problem
  const { lowest, helper } = poolPlaces(problem)
  const places = problem.supply.length
  const uses = options.map((): [number, number][] => [])
  caps.forEach(({ terms }, cap) => terms.forEach(({ option, use }) => uses[option]?.push([cap, use])))
  const groupOf = new Int32Array(options.length).fill(-1)
  groups.forEach((group, index) => group.options.forEach((option) => (groupOf[option] = index)))
  const order = jobOrder(jobs)
  return {
    problem,
    quarters,
    places,
    rows: places * quarters,
    supply: chainSupply(problem, lowest),
    lowest,
    helper,
    adds: addsOf(problem, lowest),
    heads: headsOf(problem),
    uses: uses.map(sparse),
    costs: Float64Array.from(options, ({ cost }) => cost.reduce((all, one) => all + one, 0)),
    groupOf,
    jobs: flatJobs(problem, order, lowest),
    order,
  }
}

/** Quarters late, times weight, of a job whose last step ends in quarter `ends` − 1. */
export const latenessAt = ({ weight, due }: Job, ends: number): number => weight * Math.max(0, ends - due)
