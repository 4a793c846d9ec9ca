import { addMonths } from '../../base/date.ts'
import { perValue } from '../../base/per-value.ts'
import { isSeat } from '../../model/planned.ts'
import type { Decision, Outcome, Played } from '../../planning/plan.ts'
import { whatIf } from '../../planning/what-if.ts'
import { targetCounts } from '../../planning/words.ts'
import type { Material } from '../material.ts'
import { summed } from './groups.ts'

/** The plan’s quarters and targets with other decisions, played by the planner itself. */
export interface Scenario extends Played {
  readonly name: string
  readonly onTime: number
  /** Targets due within the plan. */
  readonly targets: number
  /** Most work left undone in a quarter, in full-time equivalents, and over all quarters, in person-quarters. */
  readonly worst: number
  readonly undone: number
  /** Engineers at the end of the plan. */
  readonly headcount: number
  readonly cost: number | null
}

export interface Scenarios {
  readonly unchanged: Scenario
  readonly planned: Scenario
  readonly waited: Scenario
  /** Seats alone and moves alone, where the plan has both. */
  readonly parts: readonly Scenario[]
}

function scenario(name: string, played: Played): Scenario {
  const { quarters, outcomes } = played
  const { onTime, all } = targetCounts(outcomes)
  return {
    name,
    quarters,
    outcomes,
    onTime,
    targets: all,
    worst: Math.max(0, ...quarters.map(({ shortFte }) => shortFte)),
    undone: quarters.reduce((total, { shortFte }) => total + shortFte, 0),
    headcount: quarters.at(-1)?.headcount ?? 0,
    cost: summed(quarters.map(({ cost }) => cost)),
  }
}

/** A quarter of a year, in months. */
const WAIT = 3

/** A decision taken a quarter of a year later. */
export const waiting = (decision: Decision): Decision => ({
  ...decision,
  openBy: addMonths(decision.openBy, WAIT),
  inSeat: addMonths(decision.inSeat, WAIT),
  fullCapacity: addMonths(decision.fullCapacity, WAIT),
  until: decision.until === null ? null : addMonths(decision.until, WAIT),
})

/**
 * Waiting moves the days of the plan’s own decisions and nothing else: planning afresh a quarter later would also put off what the
 * people in place do meanwhile, and would not be the cost of waiting. Null for a plan that decides nothing.
 */
export const scenariosOf = perValue((material: Material): Scenarios | null => {
  const { workspace, framework, plan } = material
  if (plan.decisions.length === 0) return null
  const played = (decisions: readonly Decision[]): Played => whatIf(workspace, framework, plan.today, decisions)
  const hires = plan.decisions.filter(isSeat)
  const moves = plan.decisions.filter((one) => !isSeat(one))
  const contracts = plan.decisions.some(({ kind }) => kind === 'contract')
  return {
    unchanged: scenario('Nobody hired or moved', plan.unchanged),
    planned: scenario('The plan', plan),
    waited: scenario('Every decision a quarter later', played(plan.decisions.map(waiting))),
    parts:
      hires.length === 0 || moves.length === 0
        ? []
        : [
            scenario(contracts ? 'Hires and contracts only' : 'Hires only', played(hires)),
            scenario('Promotions and moves only', played(moves)),
          ],
  }
})

/** Days that are compared for a target that is not reached within the plan: later than any that is. */
const NEVER = '9999'
const reachedOn = ({ forecast, state }: Outcome): string => forecast ?? (state === 'at-target' ? '' : NEVER)

/** Systems that reach their target later in the one scenario than in the other, or no longer within the plan. */
export const laterSystems = (one: Scenario, other: Scenario): readonly Outcome['systemId'][] =>
  one.outcomes.flatMap((outcome) => {
    const there = other.outcomes.find(({ systemId }) => systemId === outcome.systemId)
    return there !== undefined && reachedOn(outcome) > reachedOn(there) ? [outcome.systemId] : []
  })
