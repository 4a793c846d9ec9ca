import { daysBetween, type PlainDate } from '../../base/date.ts'
import { sum } from '../../base/sum.ts'
import type { Limits } from '../../model/limits.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Workspace } from '../../model/workspace.ts'
import { costOf, undoneOf } from '../explain/compare.ts'
import { budgetRefused, interviewHoursIn, kindRefused, requisitionsIn } from '../explain/within-limits.ts'
import type { Outcome, Plan } from '../plan.ts'
import type { Base } from '../play.ts'
import { scenarioBase, scenarioPlan } from './scenario-plan.ts'

/** Less than this is no difference: a tenth of a day of the most valuable target, or of a unit of money. */
const NOTHING = 0.1

/** Days late that count for a target that is not reached within the plan: a year beyond its end. */
const BEYOND_DAYS = 365

/** Value-weighted days late, over all targets with a day. */
function lateness({ outcomes, quarters }: Plan, { system }: Workspace, { horizon }: Base): number {
  const value = ({ systemId }: Outcome): number => system.get(systemId)?.valueAYear ?? 0
  const most = Math.max(0, ...outcomes.map(value))
  const end = horizon.spans[quarters.length - 1]?.start ?? horizon.today
  const days = ({ state, daysLate, due }: Outcome): number => {
    if (state === 'late') return daysLate ?? 0
    return state === 'beyond-plan' && due !== null ? Math.max(0, daysBetween(due, end)) + BEYOND_DAYS : 0
  }
  return sum(outcomes.map((one) => days(one) * (most === 0 ? 1 : Math.max(0.01, value(one) / most))))
}

/** Whether a plan goes beyond the limits of its scenario. */
function breaks(base: Base, limits: Limits, plan: Plan): boolean {
  const { hiresAQuarter, interviewHoursAQuarter, freezes } = limits
  return (
    plan.decisions.some((one) => !one.locked && kindRefused(limits, one.kind) !== null) ||
    plan.decisions.some(
      ({ kind, locked, openBy }) => kind === 'hire' && !locked && freezes.some(({ from, to }) => from <= openBy && openBy <= to),
    ) ||
    plan.quarters.some(({ quarter }) => requisitionsIn(base, plan.decisions, quarter) > (hiresAQuarter ?? Infinity)) ||
    plan.quarters.some(({ quarter }) => interviewHoursIn(base, plan.decisions, quarter) > (interviewHoursAQuarter ?? Infinity)) ||
    budgetRefused(base, limits, plan.unchanged, plan) !== null
  )
}

/** Work that nobody is free to do may differ by what a plan may leave: the tolerance in every quarter. */
const leavesMore = (one: Plan, other: Plan, { tolerance }: Base): boolean =>
  undoneOf(one) > undoneOf(other) + tolerance * one.quarters.length

/**
 * Whether what a search found should take the place of a scenario's decisions, both as they are played. A search that was stopped
 * may have found less than somebody planned by hand; and one that proved its plan best did so for work spread evenly over whole
 * quarters, while a scenario without times also works ahead. What goes beyond the limits never stays.
 */
export function isBetterPlan(
  workspace: Workspace,
  scenario: Scenario,
  found: Pick<Scenario, 'decisions' | 'times' | 'solved'>,
  today: PlainDate,
): boolean {
  const [now, then] = [scenarioPlan(workspace, scenario, today), scenarioPlan(workspace, { ...scenario, ...found }, today)]
  const base = scenarioBase(workspace, scenario, today)
  if (breaks(base, scenario.limits, now) || leavesMore(now, then, base)) return true
  const later = lateness(then, workspace, base) - lateness(now, workspace, base)
  if (Math.abs(later) > NOTHING) return later < 0
  return (costOf(then) ?? 0) <= (costOf(now) ?? 0) + NOTHING
}
