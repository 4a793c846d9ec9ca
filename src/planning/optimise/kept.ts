import { quarterOf } from '../../base/quarter.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Planned } from '../../model/planned.ts'
import type { Grid } from '../grid.ts'
import { staffedSupply, type Placing } from '../placing.ts'
import type { Base } from '../play.ts'
import { placingsOf } from '../staffing.ts'
import { capacityRule, type Engineer } from '../supply.ts'
import { peopleCosts, placingCosts } from './prices.ts'

/** A locked decision that still fits the workspace. */
export interface KeptOne {
  readonly planned: Planned
  readonly placing: Placing
  /** Cost it adds in each quarter. */
  readonly costs: readonly number[]
}

/** Who is there once locked decisions are in place, before anything is chosen. */
export interface Kept {
  readonly all: readonly KeptOne[]
  readonly supply: Grid
  /** Engineers whom no locked decision moves. */
  readonly movable: readonly Engineer[]
  /** Cost of everybody in each quarter. */
  readonly costs: readonly number[]
}

export function keptIn(base: Base, locked: readonly Planned[]): Kept {
  const rule = capacityRule(base.framework)
  const byId = new Map<string, Planned>(locked.map((planned) => [planned.id, planned]))
  const all = placingsOf(base, locked).flatMap((placing): readonly KeptOne[] => {
    const planned = byId.get(placing.decisionId)
    return planned === undefined ? [] : [{ planned, placing, costs: placingCosts(base, placing) }]
  })
  const moved = new Set(all.map(({ planned }) => planned.personId))
  const people = peopleCosts(base, [...base.workspace.person.values()])
  return {
    all,
    supply: staffedSupply(
      base.supply,
      all.map(({ placing }) => placing),
      rule,
      base.horizon,
    ),
    movable: base.staff.filter(({ person }) => !moved.has(person.id)),
    costs: people.map((cost, quarter) => all.reduce((total, one) => total + (one.costs[quarter] ?? 0), cost)),
  }
}

/** Quarter in which a locked seat's requisition opens, at least 0; null for a move. */
export const keptOpens = ({ horizon }: Base, { planned }: KeptOne): number | null =>
  planned.personId === null ? Math.max(0, quarterOf(planned.openBy) - horizon.first) : null

/** Interviewer hours of a seat: a contract takes a quarter of what a hire does. */
export const interviewHours = ({ framework }: Base, kind: Planned['kind']): number =>
  kind === 'hire' || kind === 'contract' ? defaultValue(framework, 'interview.hours-per-hire') * (kind === 'hire' ? 1 : CONTRACT_SHARE) : 0
const CONTRACT_SHARE = 1 / 4
