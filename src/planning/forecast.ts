import { addDays, daysBetween, type PlainDate } from '../base/date.ts'
import { quarterEnd } from '../base/quarter.ts'
import type { Ladder } from '../framework/ladder.ts'
import type { Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import type { Outcome, Reached } from './plan.ts'
import { playSystems, type Pace, type Progress } from './play-systems.ts'
import type { SystemPlan } from './system-plans.ts'

/** The levels on a system's way, with quarters and days of the calendar. */
export function levelsReached({ plan, reached }: Progress, { first, spans }: Horizon): readonly Reached[] {
  return plan.steps.map(({ to }, at) => {
    const { begun, doneDay } = reached[at] ?? { begun: null, doneDay: null }
    const start = spans[0]?.start
    return {
      to,
      begun: begun === null ? null : first + begun,
      done: doneDay === null || start === undefined ? null : addDays(start, doneDay),
    }
  })
}

function outcome(one: Progress, horizon: Horizon, planEnd: PlainDate): Outcome {
  const { system, level, steps, endsOn } = one.plan
  const { target } = system
  const reached = levelsReached(one, horizon)
  const doneOn = reached.at(-1)?.done ?? null
  const shared = { systemId: system.id, due: endsOn ?? target?.by ?? null, steps: reached }
  if (endsOn !== null) return { ...shared, forecast: null, state: 'sunset', daysLate: null }
  if (target === null) return { ...shared, forecast: null, state: 'no-target', daysLate: null }
  if (level >= target.level && steps.length === 0) return { ...shared, forecast: null, state: 'at-target', daysLate: 0 }
  if (target.by === null) return { ...shared, forecast: null, state: 'no-target', daysLate: null }
  if (doneOn === null) return { ...shared, forecast: null, state: target.by > planEnd ? 'due-later' : 'beyond-plan', daysLate: null }
  const daysLate = Math.max(0, daysBetween(target.by, doneOn))
  return { ...shared, forecast: doneOn, state: daysLate > 0 ? 'late' : 'on-time', daysLate }
}

/** How every system comes out with the people that `supply` counts, in the order given. */
export function forecast(ladder: Ladder, plans: readonly SystemPlan[], supply: Grid, horizon: Horizon, pace?: Pace): readonly Outcome[] {
  const planEnd = quarterEnd(horizon.first + horizon.count - 1)
  return playSystems(ladder, plans, supply, horizon, pace).map((one) => outcome(one, horizon, planEnd))
}
