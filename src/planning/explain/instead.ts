import { quarterOf } from '../../base/quarter.ts'
import type { Limits } from '../../model/limits.ts'
import { isSeat } from '../../model/planned.ts'
import type { Decision, Post } from '../plan.ts'
import type { Base } from '../play.ts'
import { aQuarterLater, moveDates, planEnd, seatDates } from './days.ts'
import type { Alternative } from './explain.ts'
import { nearestTo, nobodyNear } from './nearest.ts'
import { kindRefused, seatRefused } from './within-limits.ts'

/** Another way, not played yet: the decision that stands in for the one asked about, or none. */
export interface Instead {
  readonly kind: Alternative['kind']
  readonly words: string
  readonly refused: string | null
  readonly decision: Decision | null
}

/** The ways there are besides a decision; `others` are all decisions but it. */
export function insteadOf(base: Base, limits: Limits, others: readonly Decision[], of: Decision): readonly Instead[] {
  const ways: readonly (Instead | null)[] = [
    { kind: 'leave-out', words: 'Leave it out', refused: null, decision: null },
    laterWay(base, of),
    of.kind === 'hire' ? null : seatWay(base, limits, others, of, 'hire'),
    of.kind === 'contract' ? null : seatWay(base, limits, others, of, 'contract'),
    moveWay(base, limits, others, of),
    ...(limits.closedTeams && of.kind !== 'reassign' && of.teamId !== null ? [reassignWay(base, others, of)] : []),
  ]
  return ways.filter((way) => way !== null)
}

const laterWay = ({ horizon }: Base, of: Decision): Instead | null =>
  quarterOf(of.inSeat) + 1 >= horizon.first + horizon.count
    ? null
    : { kind: 'later', words: 'A quarter later', refused: null, decision: aQuarterLater(of) }

/** A hire or a contract for the same post, at full capacity on the same day where that can still be. A contract runs to the plan's end. */
function seatWay(base: Base, limits: Limits, others: readonly Decision[], of: Decision, kind: 'hire' | 'contract'): Instead {
  const decision: Decision = {
    ...of,
    id: `${of.id} ${kind}`,
    kind,
    from: null,
    personId: null,
    backfills: null,
    ...seatDates(base, limits, kind, of.fullCapacity),
    until: kind === 'contract' ? planEnd(base) : null,
  }
  const words = kind === 'hire' ? 'Hire instead' : 'Contract instead'
  const tooLate = decision.inSeat >= planEnd(base) ? 'The seat would not be taken within the plan.' : null
  const refused = kindRefused(limits, kind) ?? tooLate ?? seatRefused(base, limits, others, decision)
  return { kind, words, refused, decision: refused === null ? decision : null }
}

/** The nearest person to the post, besides whoever moves already. */
function moveWay(base: Base, limits: Limits, others: readonly Decision[], of: Decision): Instead | null {
  if (of.kind === 'reassign') return null
  const near = nearestTo(base, of.post, [...others, of])
  if (near === null)
    return isSeat(of) ? { kind: 'promote', words: 'Promote instead', refused: nobodyNear(base.framework, of.post), decision: null } : null
  const { engineer, months, against } = near
  const from = base.ladder.posts[engineer.place] ?? null
  const kind = from !== null && of.post.level > from.level ? 'promote' : 'reskill'
  const decision: Decision = {
    ...of,
    id: `${kind}-${engineer.person.id}`,
    kind,
    from,
    personId: engineer.person.id,
    teamId: engineer.person.teamId,
    backfills: null,
    ...moveDates(base, months, of.inSeat),
    until: null,
  }
  const refused = kindRefused(limits, kind) ?? against
  const words = `${kind === 'promote' ? 'Promote' : 'Reskill'} ${engineer.person.name} instead`
  return { kind, words, refused, decision: refused === null ? decision : null }
}

/** Somebody of the same post from the team that has most of them. */
function reassignWay(base: Base, others: readonly Decision[], of: Decision): Instead {
  const moved = new Set(others.map(({ personId }) => personId))
  const isOne = (post: Post | undefined): boolean => post?.role === of.post.role && post.level === of.post.level
  const staff = base.staff.filter(
    ({ place, person }) =>
      isOne(base.ladder.posts[place]) && person.teamId !== of.teamId && !moved.has(person.id) && person.endDate === null,
  )
  const teams = Map.groupBy(staff, ({ person }) => person.teamId)
  const engineer = [...teams.values()].toSorted((a, b) => b.length - a.length)[0]?.[0]
  if (engineer === undefined)
    return { kind: 'reassign', words: 'Reassign instead', refused: 'Nobody in another team holds this post.', decision: null }
  const decision: Decision = {
    ...of,
    id: `reassign-${engineer.person.id}`,
    kind: 'reassign',
    from: of.post,
    personId: engineer.person.id,
    backfills: null,
    openBy: of.inSeat,
    inSeat: of.inSeat,
    fullCapacity: of.inSeat,
    until: null,
  }
  return { kind: 'reassign', words: `Reassign ${engineer.person.name} instead`, refused: null, decision }
}
