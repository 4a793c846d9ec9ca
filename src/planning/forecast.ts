import { addDays, daysBetween, type PlainDate } from '../base/date.ts'
import { quarterDays, quarterEnd, quarterStart } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import { placeOf, type Ladder } from '../framework/ladder.ts'
import { runWork, type ScheduledStep, type SystemPlan } from './demand.ts'
import { take, type Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import type { Outcome, Reached } from './plan.ts'

/** A step under way: person-quarters left of each piece of its work. */
interface Progress {
  readonly plan: SystemPlan
  step: number
  left: number[]
  doneOn: PlainDate | null
  readonly reached: { -readonly [K in keyof Reached]: Reached[K] }[]
}

const NEARLY_NOTHING = 1e-9

const begin = (plan: SystemPlan): Progress => ({
  plan,
  step: 0,
  left: plan.steps[0]?.work.map(({ amount }) => amount) ?? [],
  doneOn: null,
  reached: plan.steps.map(({ to }) => ({ to, begun: null, done: null })),
})

const now = ({ plan, step }: Progress): ScheduledStep | undefined => plan.steps[step]
const levelOf = ({ plan, step }: Progress) => plan.steps[step - 1]?.to ?? plan.level

/** Person-quarters of a piece of work that the schedule wants done by the end of the quarter. */
const wantedBy = (step: ScheduledStep, amount: number, quarter: number): number =>
  amount * Math.min(1, Math.max(0, (quarter + 1 - step.from) / (step.until - step.from)))

/** Runs all systems first, the highest work first, so that nobody who can do high work is spent on low work that others can do. */
function runSystems(framework: Framework, ladder: Ladder, all: readonly Progress[], free: number[]): void {
  const loads = all.flatMap((one) =>
    runWork(framework, levelOf(one), one.plan.sizeFactor).map((work) => ({
      place: placeOf(ladder, work.role, work.level),
      fte: work.amount,
    })),
  )
  for (const { place, fte } of loads.toSorted((a, b) => b.place - a.place)) take(free, ladder, place, fte)
}

/** Works on a step for one quarter, never faster than its least time allows. `upTo`: what should be done by the end of the quarter. */
function work(one: Progress, ladder: Ladder, free: number[], done: number[], upTo: (step: ScheduledStep, amount: number) => number): void {
  const step = now(one)
  step?.work.forEach(({ role, level, amount }, at) => {
    const left = one.left[at] ?? 0
    const fastest = amount / step.leastQuarters - (done[at] ?? 0)
    const wanted = Math.min(left, fastest, upTo(step, amount) - (amount - left))
    if (wanted <= NEARLY_NOTHING) return
    const given = take(free, ladder, placeOf(ladder, role, level), wanted)
    one.left[at] = left - given
    done[at] = (done[at] ?? 0) + given
  })
}

/** Notes the quarter's work and closes a finished step. Within the quarter it ends when its slowest piece of work would, working on it at the fastest pace. */
function close(one: Progress, done: readonly number[], quarter: number): void {
  const step = now(one)
  const reached = one.reached[one.step]
  if (step === undefined || reached === undefined) return
  if (done.some((amount) => amount > NEARLY_NOTHING)) reached.begun ??= quarter
  if (one.left.some((left) => left > NEARLY_NOTHING)) return
  const share = Math.min(1, Math.max(...step.work.map(({ amount }, at) => ((done[at] ?? 0) * step.leastQuarters) / amount)))
  one.doneOn = addDays(quarterStart(quarter), Math.max(0, Math.ceil(share * quarterDays(quarter)) - 1))
  reached.done = one.doneOn
  one.step += 1
  one.left = now(one)?.work.map(({ amount }) => amount) ?? []
}

function outcome({ plan, step, doneOn, reached }: Progress, planEnd: PlainDate): Outcome {
  const { system, level, steps } = plan
  const { target } = system
  const shared = { systemId: system.id, due: target?.by ?? null, steps: reached }
  if (target === null) return { ...shared, forecast: null, state: 'no-target', daysLate: null }
  if (level >= target.level) return { ...shared, forecast: null, state: 'at-target', daysLate: 0 }
  if (target.by === null) return { ...shared, forecast: null, state: 'no-target', daysLate: null }
  if (step < steps.length || doneOn === null)
    return { ...shared, forecast: null, state: target.by > planEnd ? 'due-later' : 'beyond-plan', daysLate: null }
  const daysLate = Math.max(0, daysBetween(target.by, doneOn))
  return { ...shared, forecast: doneOn, state: daysLate > 0 ? 'late' : 'on-time', daysLate }
}

/**
 * Plays the plan quarter by quarter with the people it has: running systems comes first, then what each schedule wants by
 * then, then work ahead of the schedule; each time in order of value.
 */
export function forecast(
  framework: Framework,
  ladder: Ladder,
  plans: readonly SystemPlan[],
  supply: Grid,
  horizon: Horizon,
): readonly Outcome[] {
  const all = plans.map(begin)
  for (let quarter = 0; quarter < horizon.count; quarter++) {
    const free = supply.map((row) => row[quarter] ?? 0)
    runSystems(framework, ladder, all, free)
    const done = all.map((): number[] => [])
    all.forEach((one, at) => work(one, ladder, free, done[at] ?? [], (step, amount) => wantedBy(step, amount, quarter)))
    all.forEach((one, at) => work(one, ladder, free, done[at] ?? [], (_, amount) => amount))
    all.forEach((one, at) => close(one, done[at] ?? [], horizon.first + quarter))
  }
  const planEnd = quarterEnd(horizon.first + horizon.count - 1)
  return all.map((one) => outcome(one, planEnd))
}
