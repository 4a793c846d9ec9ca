import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import { withoutLeavers } from '../model/presence.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan } from '../planning/plan.ts'
import { growthActions } from './actions.ts'
import { openSteps } from './gaps.ts'
import type { CareerPath } from './path.ts'
import { reach } from './reach.ts'
import { because, recommendedStep } from './recommend.ts'
import { waitingByCompetency } from './waiting.ts'

/** The steps open to a person, the one to take and what to do for it. Pure; the plan gives the day and what the team needs. Nobody who has left teaches. */
export function careerPath(everyone: Workspace, framework: Framework, plan: Plan, person: Person): CareerPath {
  const workspace = withoutLeavers(everyone, plan.today)
  const waiting = waitingByCompetency(workspace, framework)
  const reachable = openSteps(person, framework).map((step) => reach(step, person, framework, plan, waiting))
  const recommended = recommendedStep(reachable, workspace, plan)
  const next = recommended?.step.to
  return {
    person,
    reachable,
    recommended,
    because: because(recommended, reachable, person, workspace, framework, plan),
    later: next === undefined ? [] : framework.steps.filter(({ from }) => from.role === next.role && from.level === next.level),
    actions: recommended === null ? [] : growthActions(workspace, framework, person, recommended, plan.today),
  }
}
