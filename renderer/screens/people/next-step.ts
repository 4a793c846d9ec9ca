import { openSteps } from '../../../src/career/gaps.ts'
import type { Reach } from '../../../src/career/path.ts'
import { reach } from '../../../src/career/reach.ts'
import { recommendedStep } from '../../../src/career/recommend.ts'
import { waitingByCompetency } from '../../../src/career/waiting.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'

/** The recommended step of `careerPath` without what to do for it: little enough for every row that is in view. */
export function nextStep(workspace: Workspace, framework: Framework, plan: Plan, person: Person): Reach | null {
  const waiting = waitingByCompetency(workspace, framework)
  const open = openSteps(person, framework).map((step) => reach(step, person, framework, plan, waiting))
  return recommendedStep(open, workspace, plan)
}

/** Competencies short and gates open. */
export const missingCount = ({ competencies, gates }: Reach): number =>
  competencies.filter(({ short }) => short > 0).length + gates.filter(({ state }) => state !== 'met').length
