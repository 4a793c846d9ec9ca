import { later, type PlainDate } from '../base/date.ts'
import { once } from '../base/once.ts'
import { defaultValue } from '../framework/standard.ts'
import type { CommitmentState } from '../model/commitment.ts'
import { isSeat, type Planned } from '../model/planned.ts'
import { causeRows } from './causes.ts'
import { decisionCost } from './costs.ts'
import { inOrder, reasonsIn, teamFor } from './decisions.ts'
import { gainsOf } from './gains.ts'
import { shareFrom, type Horizon } from './horizon.ts'
import { payOf } from './money.ts'
import { neededFor } from './needed.ts'
import type { Decision, Post } from './plan.ts'
import type { Base } from './play.ts'
import type { Staffed, StaffedPlacing } from './staffing.ts'
import { afterMonths, capacityRule } from './supply.ts'

/** A seat reaches full capacity after the ramp in force; a move when it says so. */
function settled({ framework }: Base, { kind, inSeat, fullCapacity }: Planned): PlainDate {
  if (kind === 'hire') return afterMonths(inSeat, framework, 'ramp.experienced-months')
  return kind === 'contract' ? afterMonths(inSeat, framework, 'contract.ramp-months') : later(inSeat, fullCapacity)
}

/** Days by which a first Monday may lie after the start of the quarter it is meant for. */
const A_WEEK = 7

/** The first quarter that somebody is there for from its start, and takes work off. */
function needOf({ spans, count }: Horizon, inSeat: PlainDate, gain: readonly number[]): number {
  const whole = spans.findIndex((span) => shareFrom(span, inSeat) * span.days >= span.days - A_WEEK)
  if (whole < 0) return count
  const first = gain.findIndex((fte, quarter) => quarter >= whole && fte > 1e-9)
  return first < 0 ? whole : first
}

/** Whose seat is filled again, and what for. */
function withLeaver({ workspace }: Base, { backfills }: Planned, why: string): string {
  const leaver = backfills === null ? null : (workspace.person.get(backfills) ?? null)
  return leaver === null ? why : `Fills the seat of ${leaver.name} again. ${why}`
}

const fromPost = ({ ladder }: Base, { candidate }: StaffedPlacing): Post | null =>
  candidate === null ? null : (ladder.posts[candidate.engineer.place] ?? null)

/**
 * Planned decisions as a plan shows them. Their causes are what the people without any of them leave undone, shared out in the
 * order in which seats are taken; of one that takes nothing off then, what it alone would leave undone. One whose person or post is
 * gone is left out.
 */
export function decisionsFrom(
  base: Base,
  planned: readonly Planned[],
  all: Staffed,
  stateOf: (one: Planned) => CommitmentState | null,
): readonly Decision[] {
  const { framework, workspace, ladder, horizon, demand, supply } = base
  const pay = payOf(workspace, framework)
  const byId = new Map<string, Planned>(planned.map((one) => [one.id, one]))
  const gains = gainsOf({ ladder, horizon, rule: capacityRule(framework), demand }, supply, all.placings)
  const shared = reasonsIn(base)
  const alone = once(() => neededFor(base, all))
  const made = all.placings.flatMap((placing, at): readonly Decision[] => {
    const [one, post, gain] = [byId.get(placing.decisionId), ladder.posts[placing.place], gains[at] ?? []]
    if (one === undefined || post === undefined) return []
    const costAYear = decisionCost(pay, ladder, placing)
    const first = shared({ place: placing.place, gain, need: needOf(horizon, one.inSeat, gain) }, post)
    const { causes, why } = first.causes.length > 0 ? first : alone()(one, placing, post, costAYear)
    const teamId = one.teamId !== null && workspace.team.has(one.teamId) ? one.teamId : null
    return [
      {
        id: one.id,
        kind: one.kind,
        post,
        from: fromPost(base, placing),
        personId: one.personId,
        teamId: teamId ?? (base.limits.closedTeams ? null : teamFor(framework, post, placing, causes)),
        backfills: one.backfills !== null && workspace.person.has(one.backfills) ? one.backfills : null,
        locked: one.locked,
        state: stateOf(one),
        openBy: one.openBy,
        inSeat: one.inSeat,
        fullCapacity: settled(base, one),
        until: one.until,
        costAYear,
        causes: causeRows(causes),
        why: withLeaver(base, one, why),
      },
    ]
  })
  return inOrder(made)
}

/** Hours that engineers spend interviewing; a contract takes a quarter of a hire's. */
export const interviewHours = ({ framework }: Pick<Base, 'framework'>, decisions: readonly { readonly kind: Planned['kind'] }[]): number =>
  decisions.filter(isSeat).reduce((all, { kind }) => all + (kind === 'hire' ? 1 : 1 / 4), 0) *
  defaultValue(framework, 'interview.hours-per-hire')
