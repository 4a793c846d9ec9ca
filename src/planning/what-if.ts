import type { PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import type { Workspace } from '../model/workspace.ts'
import { shownPlayed } from './pay-shown.ts'
import { planBase } from './plan-base.ts'
import type { Decision, Played } from './plan.ts'
import { played, type Base } from './play.ts'
import { staffed, type Staffed } from './staffing.ts'

export const staffedBy = (base: Base, decisions: readonly Decision[]): Staffed =>
  staffed(
    base,
    decisions.map(({ post, ...one }) => ({ ...one, ...post })),
  )

/** Quarters and targets with these decisions and no others. */
export function playedWith(base: Base, decisions: readonly Decision[]): Played {
  const { supply, placings } = staffedBy(base, decisions)
  return played(base, supply, placings)
}

/**
 * The plan's quarters and targets with these decisions and no others: some of a plan's, or all of them on other days. The plan's
 * own give the plan again, none give the workspace unchanged. Nothing is searched for, so it is quick for any organisation.
 */
export const whatIf = (workspace: Workspace, framework: Framework, today: PlainDate, decisions: readonly Decision[]): Played =>
  shownPlayed(workspace, playedWith(planBase(workspace, framework, today), decisions))
