import type { PlainDate } from '../../src/base/date.ts'
import { missing } from '../../src/base/failure.ts'
import type { PlanOf } from '../../src/contract/plan-work.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { openLimits, type Limits } from '../../src/model/limits.ts'
import { COURSE_ID } from '../../src/model/scenario.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { planBase } from '../../src/planning/plan-base.ts'
import type { Decision, Outcome } from '../../src/planning/plan.ts'
import type { Base } from '../../src/planning/play.ts'
import { scenarioBase, scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'

/** A plan as work on it needs it: what it is played on, within which limits, and its decisions. */
export interface PlanToWorkOn {
  readonly base: Base
  readonly limits: Limits
  readonly decisions: readonly Decision[]
  readonly outcomes: readonly Outcome[]
}

/** The plan in use (or Cadre’s proposal) or a scenario. Throws a Refusal when there is no such scenario. */
export function planOf(workspace: Workspace, of: PlanOf, today: PlainDate): PlanToWorkOn {
  if (of.kind === 'course') {
    const framework = frameworkFor(workspace)
    const limits = workspace.course.get(COURSE_ID)?.limits ?? openLimits
    const { decisions, outcomes } = plan(workspace, framework, today)
    return { base: planBase(workspace, framework, today), limits, decisions, outcomes }
  }
  const scenario = workspace.scenario.get(of.id)
  if (scenario === undefined) throw missing('That scenario')
  const { decisions, outcomes } = scenarioPlan(workspace, scenario, today)
  return { base: scenarioBase(workspace, scenario, today), limits: scenario.limits, decisions, outcomes }
}
