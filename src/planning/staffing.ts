import { perValue } from '../base/per-value.ts'
import { inTeam, placeOf } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Planned } from '../model/planned.ts'
import type { Grid } from './grid.ts'
import { personCost, payOf, seatCost } from './money.ts'
import { staffedSupply, type Placing } from './placing.ts'
import type { Base } from './play.ts'
import { capacityRule, movedCapacity, type Engineer } from './supply.ts'

/** All of a decision that says who is there. */
export type Staffing = Pick<Planned, 'kind' | 'role' | 'level' | 'personId' | 'teamId' | 'openBy' | 'inSeat' | 'fullCapacity' | 'until'> & {
  readonly id: string
}

/** A decision's placing. */
export interface StaffedPlacing extends Placing {
  readonly decisionId: string
}

/** What people can do once decisions are in place. */
export interface Staffed {
  readonly supply: Grid
  readonly placings: readonly StaffedPlacing[]
}

const staffById = perValue((staff: readonly Engineer[]) => new Map(staff.map((one) => [one.person.id, one])))

const datesOf = ({ openBy, inSeat, fullCapacity }: Staffing): Placing['dates'] => ({ openBy, inSeat, fullCapacity })

/** The place after a move: reassigning keeps the post, and a post keeps the team where the decision names none. */
function placeAfter({ ladder }: Base, one: Staffing, engineer: Engineer): number {
  if (one.kind === 'reassign') return inTeam(ladder, engineer.place, one.teamId)
  return placeOf(ladder, one.role, one.level, one.teamId ?? engineer.person.teamId)
}

/** Somebody once a move is made, as the next move finds them: at the new place, with what they can do there, paid no less. */
function afterMove({ framework, workspace, horizon }: Base, one: Staffing, { place, candidate, dates }: Placing): Engineer | null {
  if (candidate === null) return null
  const { engineer } = candidate
  const { person } = engineer
  const { fresh } = movedCapacity(engineer, dates, capacityRule(framework), horizon)
  const post = one.kind === 'reassign' ? {} : { role: one.role, level: one.level }
  const pay = payOf(workspace, framework)
  const [now, then] = [personCost(pay, person), seatCost(pay, one.role, one.level)]
  const cost = now === null || then === null || one.kind === 'reassign' ? now : Math.max(now, then * person.allocation)
  const payAYear = cost === null ? null : cost / defaultValue(framework, 'pay.loaded-multiplier')
  return { person: { ...person, ...post, payAYear, teamId: one.teamId ?? person.teamId }, place, capacity: fresh }
}

/**
 * Decisions as they bear on the people in place, in the order in which seats are taken. A decision about somebody who is no longer
 * among the engineers, or about a post that is not on the ladder, is left out. Who moves twice makes the second move from the first.
 */
export function placingsOf(base: Base, decisions: readonly Staffing[]): readonly StaffedPlacing[] {
  const moved = new Map<string, Engineer>()
  const known = staffById(base.staff)
  return decisions
    .toSorted((a, b) => (a.inSeat === b.inSeat ? 0 : a.inSeat < b.inSeat ? -1 : 1))
    .flatMap((one): readonly StaffedPlacing[] => {
      const shared = { dates: datesOf(one), until: one.until, decisionId: one.id }
      if (one.personId === null) {
        const place = placeOf(base.ladder, one.role, one.level, one.teamId)
        return place < 0 ? [] : [{ place, candidate: null, ...shared }]
      }
      const engineer = moved.get(one.personId) ?? known.get(one.personId)
      const place = engineer === undefined ? -1 : placeAfter(base, one, engineer)
      if (engineer === undefined || place < 0) return []
      const placing = { place, candidate: { engineer }, ...shared }
      moved.set(one.personId, afterMove(base, one, placing) ?? engineer)
      return [placing]
    })
}

export function staffed(base: Base, decisions: readonly Staffing[]): Staffed {
  const placings = placingsOf(base, decisions)
  return { placings, supply: staffedSupply(base.supply, placings, capacityRule(base.framework), base.horizon) }
}
