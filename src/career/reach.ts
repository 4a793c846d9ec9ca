import type { Framework, Step } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { Plan } from '../planning/plan.ts'
import { competencyGaps, gateStates } from './gaps.ts'
import { laidOut } from './lanes.ts'
import { planNeed } from './need.ts'
import type { Reach } from './path.ts'
import { tasks } from './tasks.ts'
import type { WaitingByCompetency } from './waiting.ts'

/** Whole months, rounded up: two tasks at a time, to one after another. What is not assessed may be far, so the step's usual length is then the least for the second. */
function monthsNeeded(
  parts: Pick<Reach, 'step' | 'competencies' | 'gates'>,
  framework: Framework,
  waiting: WaitingByCompetency,
): Reach['months'] {
  const lengths = tasks(parts, framework, waiting).map(({ months }) => months)
  const least = Math.max(0, ...laidOut(lengths).map(({ end }) => end))
  const most = lengths.reduce((sum, one) => sum + one, 0)
  const unknown = parts.competencies.some(({ today }) => today === null)
  return [Math.ceil(least), Math.ceil(unknown ? Math.max(most, parts.step.months[1]) : most)]
}

/** Months that a step still takes at least, two tasks at a time; what the planner counts on. */
export const leastMonths = (step: Step, person: Person, framework: Framework, waiting: WaitingByCompetency): number =>
  monthsNeeded(
    { step, competencies: competencyGaps(person, step, framework), gates: gateStates(person, step, framework) },
    framework,
    waiting,
  )[0]

/** How far a step is for this person. */
export function reach(step: Step, person: Person, framework: Framework, plan: Plan, waiting: WaitingByCompetency): Reach {
  const parts = { step, competencies: competencyGaps(person, step, framework), gates: gateStates(person, step, framework) }
  return {
    ...parts,
    months: monthsNeeded(parts, framework, waiting),
    ready: parts.competencies.every(({ short }) => short === 0) && parts.gates.every(({ state }) => state === 'met'),
    decisionId: planNeed(plan).decision(person.id, step)?.id ?? null,
  }
}
