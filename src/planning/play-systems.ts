import type { Ladder } from '../framework/ladder.ts'
import type { SystemId } from '../model/system.ts'
import { take, takeAll, type Grid } from './grid.ts'
import { shareBefore, type Horizon, type Span } from './horizon.ts'
import { placedWork, type Placed, type PlacedPlan } from './placed-work.ts'
import type { ScheduledStep, SystemPlan } from './system-plans.ts'

/** How people's time goes to systems. */
export interface Pace {
  /** Time that is left goes to work ahead of schedule; otherwise steps run just as scheduled, and end with their last quarter. */
  readonly ahead: boolean
  /** Full-time equivalents of run work, in each family and quarter (and team, where teams are closed), that steps go before. */
  readonly tolerance: number
}
const GREEDY: Pace = { ahead: true, tolerance: 0 }

/** How far a system got: of each step done or under way the quarter it began in and the day it ended on, both counted from the plan's first. */
export interface Progress {
  readonly plan: SystemPlan
  readonly reached: readonly { readonly begun: number | null; readonly doneDay: number | null }[]
}

/** A system under way. */
interface Moving extends Progress {
  readonly work: PlacedPlan
  /** How many steps are done. */
  step: number
  /** Person-quarters left of each piece of work of the step under way, and what was done of it this quarter. */
  left: number[]
  done: number[]
  readonly reached: { begun: number | null; doneDay: number | null }[]
}

const NEARLY_NOTHING = 1e-9

const amounts = (work: readonly Placed[] | undefined): number[] => work?.map(({ amount }) => amount) ?? []

const begin = (plan: SystemPlan, work: PlacedPlan): Moving => ({ plan, work, step: 0, left: amounts(work.steps[0]), done: [], reached: [] })

const isDone = ({ plan, step }: Moving): boolean => step >= plan.steps.length

/** Person-quarters of a piece of work that the schedule wants done by the end of the quarter. */
const wantedBy = (step: ScheduledStep, amount: number, quarter: number): number =>
  amount * Math.min(1, Math.max(0, (quarter + 1 - step.begins) / (step.ends - step.begins)))

/** Work that running all systems asks for in a quarter, by place. */
function runAsked(ladder: Ladder, all: readonly Moving[], span: Span): number[] {
  const asked = ladder.posts.map(() => 0)
  for (const { plan, work, step } of all) {
    const share = plan.endsOn === null ? 1 : shareBefore(span, plan.endsOn)
    for (const { place, amount } of work.running[step] ?? []) asked[place] = (asked[place] ?? 0) + amount * share
  }
  return asked
}

/** Leaves out so much of the highest run work of each family that steps go before it. */
function withoutTolerated(ladder: Ladder, asked: readonly number[], tolerance: number): number[] {
  if (tolerance === 0) return [...asked]
  const spared = ladder.posts.map(() => tolerance)
  return asked
    .map((fte, place) => ({ fte, place }))
    .toReversed()
    .map(({ fte, place }) => {
      const family = ladder.lowest[place] ?? place
      const left = Math.min(fte, spared[family] ?? 0)
      spared[family] = (spared[family] ?? 0) - left
      return fte - left
    })
    .toReversed()
}

/** What each piece of a system's step may get this quarter, never faster than its least time allows: up to its schedule, or ahead of it. */
function wantedNow(one: Moving, quarter: number, ahead: boolean): readonly Placed[] {
  const step = one.plan.steps[one.step]
  const work = one.work.steps[one.step]
  if (step === undefined || work === undefined) return []
  return work.map(({ place, amount }, at) => {
    const left = one.left[at] ?? 0
    const upTo = ahead ? amount : wantedBy(step, amount, quarter)
    return { place, amount: Math.min(left, amount / step.leastQuarters - (one.done[at] ?? 0), upTo - (amount - left)) }
  })
}

/** Works on a step for one quarter with what `give` has for each piece of work. */
function workOn(one: Moving, wanted: readonly Placed[], give: (place: number, fte: number) => number): void {
  wanted.forEach(({ place, amount }, at) => {
    if (amount <= NEARLY_NOTHING) return
    const given = give(place, amount)
    one.left[at] = (one.left[at] ?? 0) - given
    one.done[at] = (one.done[at] ?? 0) + given
  })
}

const added = (asked: readonly number[], more: readonly Placed[]): number[] => {
  const all = [...asked]
  for (const { place, amount } of more) if (amount > NEARLY_NOTHING) all[place] = (all[place] ?? 0) + amount
  return all
}

const isCovered = (people: readonly number[], ladder: Ladder, asked: readonly number[]): boolean =>
  takeAll([...people], ladder, asked).every((short) => short <= NEARLY_NOTHING)

/**
 * Where teams are closed, who takes from whom matters: people who serve all must not be spent on what a team's own could do. So
 * each step gets what it wants when it can be covered together with all before it, and otherwise what these leave.
 */
function workTogether(
  working: readonly Moving[],
  ladder: Ladder,
  people: readonly number[],
  running: readonly number[],
  quarter: number,
): void {
  const short = takeAll([...people], ladder, running)
  const granted = running.map((fte, place) => fte - (short[place] ?? 0))
  const all = working.map((one) => ({ one, wanted: wantedNow(one, quarter, false) }))
  const everything = all.reduce((asked, { wanted }) => added(asked, wanted), granted)
  const together = isCovered(people, ladder, everything)
  for (const { one, wanted } of all) {
    const covered = together || isCovered(people, ladder, added(granted, wanted))
    const free = [...people]
    if (!covered) takeAll(free, ladder, granted)
    workOn(one, wanted, (place, fte) => {
      const given = covered ? fte : take(free, ladder, place, fte)
      granted[place] = (granted[place] ?? 0) + given
      return given
    })
  }
}

/** A quarter's work on steps: running all systems comes first, then what each schedule wants by then, in the order given, then work ahead of it. */
function workInQuarter(
  working: readonly Moving[],
  ladder: Ladder,
  people: readonly number[],
  asked: readonly number[],
  quarter: number,
  { ahead, tolerance }: Pace,
): void {
  const running = withoutTolerated(ladder, asked, tolerance)
  if (ladder.copies.size > 0 && !ahead) return workTogether(working, ladder, people, running, quarter)
  const free = [...people]
  takeAll(free, ladder, running)
  const give = (place: number, fte: number): number => take(free, ladder, place, fte)
  for (const one of working) workOn(one, wantedNow(one, quarter, false), give)
  if (ahead) for (const one of working) workOn(one, wantedNow(one, quarter, true), give)
}

/** Notes the quarter's work and closes a finished step: on schedule with the quarter; ahead of it or behind when its slowest piece of work would end, working on it at the fastest pace. */
function close(one: Moving, quarter: number, firstDay: number, days: number, ahead: boolean): void {
  const step = one.plan.steps[one.step]
  const work = one.work.steps[one.step]
  if (step === undefined || work === undefined) return
  const reached = (one.reached[one.step] ??= { begun: null, doneDay: null })
  if (one.done.some((amount) => amount > NEARLY_NOTHING)) reached.begun ??= quarter
  if (one.left.some((left) => left > NEARLY_NOTHING)) return
  const atOnce = work.reduce((most, { amount }, at) => Math.max(most, ((one.done[at] ?? 0) * step.leastQuarters) / amount), 0)
  const share = ahead || quarter >= step.ends ? atOnce : 1
  reached.begun ??= quarter
  reached.doneDay = firstDay + Math.max(0, Math.ceil(Math.min(1, share) * days - 1e-9) - 1)
  one.step += 1
  one.left = amounts(one.work.steps[one.step])
}

/** Steps do not begin in the quarter in which the last of what they wait for ends, but after it. */
function mayWork(one: Moving, bySystem: ReadonlyMap<SystemId, Moving>): boolean {
  if (isDone(one)) return false
  return one.plan.waitsFor.every((id) => {
    const other = bySystem.get(id)
    return other === undefined || isDone(other)
  })
}

/**
 * Plays the plan quarter by quarter with the people it has: running systems comes first, then what each schedule wants by
 * then, then work ahead of the schedule; each time in the order given. Days are counted, not dated: a roadmap plays many orders.
 */
export function playSystems(
  ladder: Ladder,
  plans: readonly SystemPlan[],
  supply: Grid,
  horizon: Horizon,
  pace: Pace = GREEDY,
): readonly Progress[] {
  const placed = placedWork(ladder)
  const all = plans.map((plan) => begin(plan, placed(plan)))
  const bySystem = new Map(all.map((one) => [one.plan.system.id, one]))
  let firstDay = 0
  for (const [quarter, span] of horizon.spans.entries()) {
    const people = supply.map((row) => row[quarter] ?? 0)
    const working = all.filter((one) => mayWork(one, bySystem))
    for (const one of working) one.done = []
    workInQuarter(working, ladder, people, runAsked(ladder, all, span), quarter, pace)
    for (const one of working) close(one, quarter, firstDay, span.days, pace.ahead)
    firstDay += span.days
  }
  return all
}
