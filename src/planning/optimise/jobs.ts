import { addDays } from '../../base/date.ts'
import { quarterOf } from '../../base/quarter.ts'
import type { Work } from '../../framework/framework.ts'
import { workPlace } from '../../framework/ladder.ts'
import { shareBefore } from '../horizon.ts'
import type { Base } from '../play.ts'
import { systemPlans, type SystemPlan } from '../system-plans.ts'
import type { Job, PlacedWork } from './problem.ts'

/** Least weight of a system, on the most valuable: none is left out for being worth nothing that anybody wrote down. */
const LEAST_WEIGHT = 0.01
/** Quarters of delay that count beyond the plan's end when a target is not reached within it. */
const BEYOND = 4

/** The last quarter by whose start everything is done on the target's day: a step that ends later in the day's own quarter would miss it. */
function dueOf({ system }: SystemPlan, { horizon }: Base, buffer: number): number {
  const by = system.target?.by ?? null
  return by === null ? 0 : Math.max(0, quarterOf(addDays(by, 1)) - horizon.first - buffer)
}

/** Every system as a job, in the order of `base.plans`. */
export function jobsOf(base: Base, buffer: number): readonly Job[] {
  const { ladder, horizon } = base
  // By their due days: the base may be one on which a plan found before is played, at that plan's times.
  const plans = systemPlans(base.workspace, base.framework, horizon)
  const at = new Map(plans.map(({ system }, index) => [system.id, index]))
  const awaited = new Set(plans.flatMap(({ waitsFor }) => waitsFor))
  const mostValue = Math.max(0, ...plans.map(({ system }) => system.valueAYear ?? 0))
  return plans.map((plan): Job => {
    const placed = (work: readonly Work[]): readonly PlacedWork[] =>
      work.map((one) => ({ place: workPlace(ladder, plan.system.id, one), amount: one.amount }))
    const due = dueOf(plan, base, buffer)
    const late = due > horizon.count
    return {
      systemId: plan.system.id,
      weight: mostValue === 0 ? 1 : Math.max(LEAST_WEIGHT, (plan.system.valueAYear ?? 0) / mostValue),
      due,
      never: late ? 1 : horizon.count - due + BEYOND,
      steps: plan.steps.map(({ leastQuarters, work }) => ({ leastQuarters, mostQuarters: 2 * leastQuarters, work: placed(work) })),
      running: plan.running.map(placed),
      runs: horizon.spans.map((span) => (plan.endsOn === null ? 1 : shareBefore(span, plan.endsOn))),
      waitsFor: plan.waitsFor.flatMap((id) => at.get(id) ?? []),
      fixed:
        late && plan.steps.length > 0 && !awaited.has(plan.system.id) ? plan.steps.map(({ begins, ends }) => ({ begins, ends })) : null,
    }
  })
}
