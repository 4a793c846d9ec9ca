import { perValue } from '../base/per-value.ts'
import type { Work } from '../framework/framework.ts'
import { placeOf, type Ladder } from '../framework/ladder.ts'
import type { SystemId } from '../model/system.ts'
import { take, type Grid } from './grid.ts'
import { shareBefore, type Horizon, type Span } from './horizon.ts'
import type { ScheduledStep, SystemPlan } from './system-plans.ts'

/** A piece of work at its place on the ladder. */
interface Placed {
  readonly place: number
  readonly amount: number
}

/** A system's work, placed: to keep it running, by how many steps are done, and of each step. */
interface PlacedWork {
  readonly running: readonly (readonly Placed[])[]
  readonly steps: readonly (readonly Placed[])[]
}

const placedWork = perValue((ladder: Ladder) => {
  const placed = (work: readonly Work[]): readonly Placed[] =>
    work.map(({ role, level, amount }) => ({ place: placeOf(ladder, role, level), amount }))
  return perValue(({ running, steps }: SystemPlan): PlacedWork => ({
    running: running.map(placed),
    steps: steps.map(({ work }) => placed(work)),
  }))
})

/** How far a system got: of each step done or under way the quarter it began in and the day it ended on, both counted from the plan's first. */
export interface Progress {
  readonly plan: SystemPlan
  readonly reached: readonly { readonly begun: number | null; readonly doneDay: number | null }[]
}

/** A system under way. */
interface Moving extends Progress {
  readonly work: PlacedWork
  /** How many steps are done. */
  step: number
  /** Person-quarters left of each piece of work of the step under way, and what was done of it this quarter. */
  left: number[]
  done: number[]
  readonly reached: { begun: number | null; doneDay: number | null }[]
}

const NEARLY_NOTHING = 1e-9

const amounts = (work: readonly Placed[] | undefined): number[] => work?.map(({ amount }) => amount) ?? []

const begin = (plan: SystemPlan, work: PlacedWork): Moving => ({ plan, work, step: 0, left: amounts(work.steps[0]), done: [], reached: [] })

const isDone = ({ plan, step }: Moving): boolean => step >= plan.steps.length

/** Person-quarters of a piece of work that the schedule wants done by the end of the quarter. */
const wantedBy = (step: ScheduledStep, amount: number, quarter: number): number =>
  amount * Math.min(1, Math.max(0, (quarter + 1 - step.begins) / (step.ends - step.begins)))

/** Runs all systems first, the highest work first, so that nobody who can do high work is spent on low work that others can do. */
function runSystems(ladder: Ladder, all: readonly Moving[], free: number[], span: Span): void {
  const asked = ladder.posts.map(() => 0)
  for (const { plan, work, step } of all) {
    const share = plan.endsOn === null ? 1 : shareBefore(span, plan.endsOn)
    for (const { place, amount } of work.running[step] ?? []) asked[place] = (asked[place] ?? 0) + amount * share
  }
  for (let place = asked.length - 1; place >= 0; place--) take(free, ladder, place, asked[place] ?? 0)
}

/** Works on a step for one quarter, never faster than its least time allows; up to its schedule, or ahead of it. */
function workOn(one: Moving, ladder: Ladder, free: number[], quarter: number, ahead: boolean): void {
  const step = one.plan.steps[one.step]
  const work = one.work.steps[one.step]
  if (step === undefined || work === undefined) return
  for (let at = 0; at < work.length; at++) {
    const { place, amount } = work[at] ?? { place: -1, amount: 0 }
    const left = one.left[at] ?? 0
    const upTo = ahead ? amount : wantedBy(step, amount, quarter)
    const wanted = Math.min(left, amount / step.leastQuarters - (one.done[at] ?? 0), upTo - (amount - left))
    if (wanted <= NEARLY_NOTHING) continue
    const given = take(free, ladder, place, wanted)
    one.left[at] = left - given
    one.done[at] = (one.done[at] ?? 0) + given
  }
}

/** Notes the quarter's work and closes a finished step. Within the quarter it ends when its slowest piece of work would, working on it at the fastest pace. */
function close(one: Moving, quarter: number, firstDay: number, days: number): void {
  const step = one.plan.steps[one.step]
  const work = one.work.steps[one.step]
  if (step === undefined || work === undefined) return
  const reached = (one.reached[one.step] ??= { begun: null, doneDay: null })
  if (one.done.some((amount) => amount > NEARLY_NOTHING)) reached.begun ??= quarter
  if (one.left.some((left) => left > NEARLY_NOTHING)) return
  const share = work.reduce((most, { amount }, at) => Math.max(most, ((one.done[at] ?? 0) * step.leastQuarters) / amount), 0)
  reached.begun ??= quarter
  reached.doneDay = firstDay + Math.max(0, Math.ceil(Math.min(1, share) * days) - 1)
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
export function playSystems(ladder: Ladder, plans: readonly SystemPlan[], supply: Grid, horizon: Horizon): readonly Progress[] {
  const placed = placedWork(ladder)
  const all = plans.map((plan) => begin(plan, placed(plan)))
  const bySystem = new Map(all.map((one) => [one.plan.system.id, one]))
  let firstDay = 0
  for (const [quarter, span] of horizon.spans.entries()) {
    const free = supply.map((row) => row[quarter] ?? 0)
    runSystems(ladder, all, free, span)
    const working = all.filter((one) => mayWork(one, bySystem))
    for (const one of working) one.done = []
    for (const one of working) workOn(one, ladder, free, quarter, false)
    for (const one of working) workOn(one, ladder, free, quarter, true)
    for (const one of working) close(one, quarter, firstDay, span.days)
    firstDay += span.days
  }
  return all
}
