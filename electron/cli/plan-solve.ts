import { moneyWords } from '../../src/base/money.ts'
import type { SolvedPlan } from '../../src/contract/plan-work.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { askedToStop, searchFor } from '../search.ts'
import type { Context } from './command.ts'
import { fromPlan, withScenario, type PlanAsked } from './plan-scenario.ts'

/** A plan with the best decisions found, and what the search says about them. */
export interface SolvedAsked {
  readonly plan: PlanAsked
  readonly answer: SolvedPlan
}

/** Looks for the best decisions; for the plan in use as for a scenario made from it. Throws a Refusal. */
export async function solved({ places, clock }: Context, asked: PlanAsked, seconds: number): Promise<SolvedAsked> {
  const today = clock.today()
  const scenario = asked.scenario ?? fromPlan(asked.workspace, today)
  const { workspace, text } = withScenario(asked.workspace, scenario)
  const answer = await searchFor(places, { workspace: text(), today, scenarioId: scenario.id, seconds }, askedToStop(), () => undefined)
  const { decisions, times } = answer
  const better: Scenario = { ...scenario, decisions, times, solved: answer.solved }
  return { plan: withScenario(workspace, better), answer }
}

const share = (gap: number): string => `${(gap * 100).toFixed(gap < 0.001 ? 2 : 1)}%`

/** What a search found, in sentences. */
export function solvedText({ answer: { figures, solved: found } }: SolvedAsked, workspace: Workspace): string {
  const { onTime, of, cost, changes, proven, latenessGap, costGap } = figures
  const added = cost === null ? '' : ` It adds ${moneyWords(cost, settingsOf(workspace).currency)} to the cost of the people in place.`
  const sure = proven
    ? 'Of plans whose steps take whole quarters of even work, none within the limits is better.'
    : `Another plan could be better by ${share(latenessGap)} of its lateness and ${share(costGap)} of its cost at most.`
  return `Searched for ${found.seconds.toFixed(1)} s: ${onTime} of ${of} targets on time with ${changes} new ${changes === 1 ? 'decision' : 'decisions'}.${added} ${sure}`
}
