import type { PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import { placeOf } from '../framework/ladder.ts'
import type { Workspace } from '../model/workspace.ts'
import { changedSupply, type Placing } from './decide.ts'
import type { Grid } from './grid.ts'
import type { Decision, Played } from './plan.ts'
import { baseOf, played, type Base } from './play.ts'
import { capacityRule } from './supply.ts'

/** What people can do once decisions are in place. */
export interface Staffed {
  readonly supply: Grid
  readonly placings: readonly Placing[]
}

/** Null for someone who is no longer among the engineers, or a post that is not on the ladder. */
function placing({ ladder, staff }: Base, { post, personId, openBy, inSeat, fullCapacity }: Decision): Placing | null {
  const place = placeOf(ladder, post.role, post.level)
  const dates = { openBy, inSeat, fullCapacity }
  if (place < 0) return null
  if (personId === null) return { place, candidate: null, dates }
  const engineer = staff.find(({ person }) => person.id === personId)
  return engineer === undefined ? null : { place, candidate: { engineer }, dates }
}

export function staffedBy(base: Base, decisions: readonly Decision[]): Staffed {
  const rule = capacityRule(base.framework)
  const placings = decisions.flatMap((decision) => placing(base, decision) ?? [])
  return { placings, supply: placings.reduce((grid: Grid, one) => changedSupply(grid, one, rule, base.horizon, true), base.supply) }
}

/**
 * The plan's quarters and targets with these decisions and no others: some of a plan's, or all of them on other days. The plan's
 * own give the plan again, none give the workspace unchanged. Nothing is searched for, so it is quick for any organisation.
 */
export function whatIf(workspace: Workspace, framework: Framework, today: PlainDate, decisions: readonly Decision[]): Played {
  const base = baseOf(workspace, framework, today)
  const { supply, placings } = staffedBy(base, decisions)
  return played(base, supply, placings)
}
