import { latenessByEnd } from './classes.ts'
import { at, type FlatJob } from './frame.ts'
import { bestTimes, linearPrices, type EndPrices, type PricedTimes, type WorkPrices } from './job-times.ts'
import type { Layout } from './layout.ts'
import type { Goal, Master } from './master.ts'

/** What one more unit asked of each row would cost: never below 0 for what is asked, never above 0 for what is limited. */
export interface Prices {
  readonly work: Float64Array
  readonly step: Float64Array
  readonly owners: Float64Array
  readonly caps: Float64Array
  readonly waits: Float64Array
  readonly lateness: number
}

export function pricesFrom(layout: Layout, master: Master, all: readonly number[]): Prices {
  const { frame } = layout
  const work = new Float64Array(frame.rows)
  layout.workRows.forEach((row, nth) => (work[row] = Math.max(0, at(all, nth))))
  const step = new Float64Array(frame.rows)
  layout.stepRows.forEach((row, nth) => (step[row] = Math.max(0, at(all, master.stepsFrom + nth))))
  return {
    work,
    step,
    owners: Float64Array.from(layout.ownerRows, (_, nth) => Math.max(0, at(all, master.ownersFrom + nth))),
    caps: Float64Array.from(frame.problem.caps, (_, cap) => Math.min(0, at(all, master.capsFrom + cap))),
    waits: Float64Array.from(layout.waits, (_, nth) => Math.max(0, at(all, master.waitsFrom + nth))),
    lateness: Math.min(0, at(all, master.latenessRow)),
  }
}

const mixed = (a: Float64Array, b: Float64Array, share: number): Float64Array =>
  a.map((one, index) => one * share + at(b, index) * (1 - share))

/** Prices between two: steadier ones lead to better columns (Wentges 1997). */
export const between = (a: Prices, b: Prices, share: number): Prices => ({
  work: mixed(a.work, b.work, share),
  step: mixed(a.step, b.step, share),
  owners: mixed(a.owners, b.owners, share),
  caps: mixed(a.caps, b.caps, share),
  waits: mixed(a.waits, b.waits, share),
  lateness: a.lateness * share + b.lateness * (1 - share),
})

/** Cost of one of an option beyond what it brings at these prices. */
function reducedCost(layout: Layout, goal: Goal, prices: Prices, option: number): number {
  const { frame } = layout
  let cost = goal === 'cost' ? at(frame.costs, option) : 0
  const [adds, uses, heads] = [frame.adds[option], frame.uses[option], frame.heads[option]]
  if (adds !== undefined)
    for (let entry = 0; entry < adds.index.length; entry++) {
      const row = at(adds.index, entry)
      cost -= at(adds.value, entry) * (at(prices.work, row) + at(prices.step, row))
    }
  if (uses !== undefined)
    for (let entry = 0; entry < uses.index.length; entry++) cost -= at(uses.value, entry) * at(prices.caps, at(uses.index, entry))
  layout.ownerRows.forEach(({ slot }, nth) => {
    const entry = heads?.index.indexOf(slot) ?? -1
    if (entry >= 0) cost -= at(heads?.value ?? [], entry) * at(prices.owners, nth)
  })
  return cost
}

/** By class, what waiting adds to the price of a begin and takes off that of an end. */
function waitPrices({ frame: { quarters }, classes, waits }: Layout, prices: Prices) {
  const begins = classes.map((): Float64Array | null => null)
  const ends = classes.map((): Float64Array | null => null)
  waits.forEach(({ waiting, first, quarter }, nth) => {
    const price = at(prices.waits, nth)
    if (price === 0) return
    const [begin, end] = [(begins[waiting] ??= new Float64Array(quarters + 1)), (ends[first] ??= new Float64Array(quarters + 1))]
    for (let each = 0; each <= quarter; each++) {
      begin[each] = at(begin, each) + price
      end[each] = at(end, each) - price
    }
  })
  return { begins, ends }
}

/** Calls back with what work and ends of each class cost at these prices. */
export function eachPriced<T>(
  layout: Layout,
  goal: Goal,
  prices: Prices,
  priced: (flat: FlatJob, work: WorkPrices, end: EndPrices, jobClass: number) => T,
): readonly T[] {
  const { frame, classes } = layout
  const each = (goal === 'lateness' ? 1 : 0) - prices.lateness
  const waits = waitPrices(layout, prices)
  const both = prices.work.map((one, row) => one + at(prices.step, row))
  return classes.map(({ flat }, index) => {
    const off = waits.ends[index]
    const ends = latenessByEnd(frame, flat).map((one, end) => one * each + (off == null ? 0 : at(off, end)))
    const end = { ends, begins: waits.begins[index] ?? null, earliest: flat.earliest }
    return priced(flat, linearPrices(frame, flat, prices.work, both), end, index)
  })
}

export interface Valued {
  /** Nothing within the limits is below this. */
  readonly bound: number
  readonly times: readonly PricedTimes[]
  /** By option. */
  readonly costs: Float64Array
}

/** The bound that prices give (Lagrange): what the rows ask, at their prices, and the least that options and jobs cost beyond. */
export function valued(layout: Layout, goal: Goal, given: Prices): Valued {
  const prices = tamed(layout, goal, given)
  const { frame, classes, held } = layout
  const { problem } = frame
  let bound = 0
  for (const row of layout.workRows) bound += at(prices.work, row) * at(layout.asked, row)
  for (const row of layout.stepRows) bound += at(prices.step, row) * at(layout.askedStep, row)
  layout.ownerRows.forEach(({ least }, nth) => (bound += least * at(prices.owners, nth)))
  problem.caps.forEach(({ most }, cap) => (bound += at(prices.caps, cap) === 0 ? 0 : most * at(prices.caps, cap)))
  if (goal === 'cost') bound += prices.lateness * held.lateness
  if (goal !== 'undone' && held.undone > 0) bound -= undonePrice(layout, prices.work) * held.undone
  const costs = new Float64Array(problem.options.length)
  const bestOf = new Float64Array(problem.groups.length)
  problem.options.forEach(({ most }, option) => {
    const cost = reducedCost(layout, goal, prices, option)
    costs[option] = cost
    const group = at(frame.groupOf, option)
    if (cost >= 0) return
    if (group < 0) bound += cost * most
    else bestOf[group] = Math.min(at(bestOf, group), cost)
  })
  problem.groups.forEach(({ most }, group) => (bound += at(bestOf, group) * most))
  const best = eachPriced(layout, goal, prices, (flat, work, end) => bestTimes(frame, flat, work, end))
  classes.forEach(({ jobs }, index) => (bound += jobs.length * (best[index]?.cost ?? 0)))
  return { bound, times: best, costs }
}

/** The highest price of undone work: of all rows of a family in a quarter together. */
function undonePrice({ frame, workRows }: Layout, work: Float64Array): number {
  const { lowest } = frame
  const totals = new Map<number, number>()
  for (const row of workRows) {
    const slot = at(lowest, Math.floor(row / frame.quarters)) * frame.quarters + (row % frame.quarters)
    totals.set(slot, (totals.get(slot) ?? 0) + at(work, row))
  }
  return Math.max(0, ...totals.values())
}

const times = (numbers: Float64Array, factor: number): Float64Array => numbers.map((one) => one * factor)

/** Undone work costs 1 where it is what is made least: no price may be above that. */
function tamed(layout: Layout, goal: Goal, prices: Prices): Prices {
  const most = goal === 'undone' ? undonePrice(layout, prices.work) : 0
  if (most <= 1) return prices
  const { work, step, owners, caps, waits, lateness } = prices
  const by = 1 / most
  return {
    work: times(work, by),
    step: times(step, by),
    owners: times(owners, by),
    caps: times(caps, by),
    waits: times(waits, by),
    lateness: lateness * by,
  }
}
