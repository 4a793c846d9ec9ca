import type { Solver } from '../solver.ts'
import type { JobClass } from './classes.ts'
import { latenessOf, missingIn, shortQuarters, type Draft } from './draft.ts'
import { at, type Frame } from './frame.ts'
import { timingOf, type Held, type Layout, type Timing } from './layout.ts'
import { masterOf, type Goal } from './master.ts'
import { between, pricesFrom, valued, type Prices, type Valued } from './prices.ts'

/** A relaxed problem as far as it is solved: the columns that matter, their values, and what nothing can be below. */
export interface Relaxed {
  readonly layout: Layout
  readonly goal: Goal
  readonly bound: number
  /** Value of the relaxed master; the bound is at most this. */
  readonly value: number
  /** Those that give the bound. */
  readonly prices: Prices
  readonly options: readonly number[]
  readonly timings: readonly Timing[]
  /** By option and by timing, in that order. */
  readonly values: readonly number[]
}

/** Columns that are known, kept over the goals of one search. */
export interface Columns {
  readonly options: Set<number>
  readonly timings: Timing[]
  readonly seen: Set<string>
}

export function addTiming(frame: Frame, classes: readonly JobClass[], columns: Columns, jobClass: number, times: Timing['times']): boolean {
  const key = `${jobClass} ${times === null ? 'never' : times.map(({ begins, ends }) => `${begins}-${ends}`).join(' ')}`
  if (columns.seen.has(key)) return false
  columns.seen.add(key)
  columns.timings.push(timingOf(frame, classes, jobClass, times))
  return true
}

/** All seats to begin with. */
export function columnsOf({ problem }: Frame): Columns {
  const seats = problem.options.flatMap(({ people }, option) => (people.length === 0 ? [option] : []))
  return { options: new Set(seats), timings: [], seen: new Set() }
}

/** Adds what a draft has chosen, so that the master has an answer. */
export function withDraft(columns: Columns, { frame, counts, times }: Draft, classes: readonly JobClass[]): Columns {
  counts.forEach((count, option) => {
    if (count > 0) columns.options.add(option)
  })
  classes.forEach(({ jobs }, index) => {
    addTiming(frame, classes, columns, index, null)
    for (const job of jobs) addTiming(frame, classes, columns, index, times[job] ?? null)
  })
  return columns
}

/**
 * What others are held to by a draft: no more undone or late than it has. Owners are held only where nothing is undone or missing:
 * the best plan may otherwise miss other ones.
 */
export const heldBy = (draft: Draft, undone: number): Held => ({
  undone,
  lateness: latenessOf(draft) + 1e-9,
  owned: undone === 0 && missingIn(draft) === 0,
  short: shortQuarters(draft),
})

const MOVES_A_ROUND = 60

/** Adds what pays at these prices; whether anything did. */
function grow({ frame, classes }: Layout, columns: Columns, { times, costs }: Valued): boolean {
  let more = false
  times.forEach((one, index) => (more = addTiming(frame, classes, columns, index, one.times) || more))
  const paying = [...costs.keys()].filter((option) => at(costs, option) < -1e-7 && !columns.options.has(option))
  for (const option of paying.toSorted((a, b) => at(costs, a) - at(costs, b)).slice(0, MOVES_A_ROUND)) {
    columns.options.add(option)
    more = true
  }
  return more
}

export interface RelaxAsked {
  readonly solver: Solver
  /** Seconds left. */
  readonly left: () => number
  /** Ends when bound and value are this near. */
  readonly near: number
  readonly told: (bound: number) => boolean
}

const STEADY = 0.6

/**
 * The relaxation of a problem by column generation (Dantzig and Wolfe 1960): the master mixes known times of jobs and options,
 * its prices find for each job the times that would be cheapest, and any prices give a bound.
 */
export function relaxed(layout: Layout, goal: Goal, columns: Columns, asked: RelaxAsked): Relaxed | null {
  let bound = Number.NEGATIVE_INFINITY
  let best: Prices | null = null
  let answer: Relaxed | null = null
  for (let more = true; more && asked.left() > 0;) {
    const options = [...columns.options].toSorted((a, b) => a - b)
    const timings = [...columns.timings]
    const master = masterOf(layout, goal, options, timings, false)
    const solved = asked.solver(master.model, { seconds: asked.left(), gap: 0, relaxed: true, start: null, told: () => true })
    if (solved.state !== 'optimal') return answer === null ? null : { ...answer, bound }
    const exact = pricesFrom(layout, master, solved.prices)
    const steady: Prices = best === null ? exact : between(best, exact, STEADY)
    const seen = valued(layout, goal, steady)
    more = grow(layout, columns, seen)
    if (seen.bound > bound) [bound, best] = [seen.bound, steady]
    if (best !== steady || !more) {
      const plain = valued(layout, goal, exact)
      more = grow(layout, columns, plain) || more
      if (plain.bound > bound) [bound, best] = [plain.bound, exact]
    }
    answer = { layout, goal, bound, value: solved.objective, prices: best ?? exact, options, timings, values: solved.values }
    if (!asked.told(bound) || solved.objective - bound <= asked.near) break
  }
  return answer === null ? null : { ...answer, bound }
}
