import { addDays, addMonths, later, type PlainDate } from '../../../src/base/date.ts'
import { quarterOf, quarterStart, type Quarter } from '../../../src/base/quarter.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import { ladderOf } from '../../../src/framework/ladder.ts'
import { defaultValue } from '../../../src/framework/standard.ts'
import { PersonId } from '../../../src/model/person.ts'
import { DecisionId, isSeat, Planned, type DecisionKind } from '../../../src/model/planned.ts'
import { TeamId } from '../../../src/model/team.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Decision, Plan, Post } from '../../../src/planning/plan.ts'
import { movedTo } from '../../../src/planning/scenario/scenario-plan.ts'
import { contractLeadDays, hireLeadDays } from '../../../src/planning/supply.ts'
import { mondayAfter, seatDay } from './timeline.ts'

/** A decision as its form holds it. */
export interface DecisionDraft {
  readonly kind: DecisionKind
  /** By `postKey`. */
  readonly post: string
  /** Empty: nobody chosen yet. */
  readonly person: string
  /** Empty: serves all teams. */
  readonly team: string
  /** Empty: a new seat. */
  readonly backfills: string
  /** In seat in this quarter. */
  readonly quarter: Quarter
  /** Of a contract, how many quarters it runs. */
  readonly quarters: 1 | 2
}

export const postKey = ({ role, level }: Post): string => `${role} ${level}`

/** Posts that do planned work, lowest first. */
export const postsOf = ({ roles }: Framework): readonly Post[] => ladderOf(roles).posts

/** Posts that a decision of this kind can fill: somebody is promoted to a higher level and reskilled to another role. */
export function postsFor(
  framework: Framework,
  { kind, person }: Pick<DecisionDraft, 'kind' | 'person'>,
  workspace: Workspace,
): readonly Post[] {
  const who = workspace.person.get(person)
  const all = postsOf(framework)
  if (isSeat({ kind }) || who?.role == null || who.level === null) return all
  const { role, level } = who
  return all.filter((post) => (kind === 'promote' ? post.level > level : post.role !== role))
}

/** The draft with a post that it can fill: its own, else the nearest to where the person stands. */
export function fitted(draft: DecisionDraft, framework: Framework, workspace: Workspace): DecisionDraft {
  const posts = postsFor(framework, draft, workspace)
  if (posts.some((post) => postKey(post) === draft.post)) return draft
  const who = workspace.person.get(draft.person)
  const near = posts.find(({ role, level }) => (draft.kind === 'promote' ? role === who?.role : level === who?.level)) ?? posts[0]
  return { ...draft, post: near === undefined ? '' : postKey(near) }
}

/** The other decision of a plan that makes the same move of the same person. */
export const sameMove = ({ decisions }: Plan, planned: Planned): Decision | undefined =>
  planned.personId === null
    ? undefined
    : decisions.find(({ id, personId, kind, post, teamId }) => {
        if (id === planned.id || personId !== planned.personId || (kind === 'reassign') !== (planned.kind === 'reassign')) return false
        return kind === 'reassign' ? teamId === planned.teamId : post.role === planned.role && post.level === planned.level
      })

/** The first day of work that is possible from today on: after the time to fill a seat, or to learn. */
function earliest(framework: Framework, kind: DecisionKind, today: PlainDate): PlainDate {
  if (kind === 'reassign') return mondayAfter(today)
  if (!isSeat({ kind })) return addMonths(mondayAfter(today), defaultValue(framework, 'promote.months'))
  return mondayAfter(addDays(today, leadDays(framework, kind)))
}

const leadDays = (framework: Framework, kind: DecisionKind): number =>
  kind === 'contract' ? contractLeadDays(framework) : hireLeadDays(framework)

/** The first quarter of the plan that somebody could be in seat in. */
export const firstQuarter = (framework: Framework, kind: DecisionKind, { today, quarters }: Plan): Quarter =>
  Math.max(quarters[0]?.quarter ?? 0, quarterOf(earliest(framework, kind, today)))

type Days = Pick<Planned, 'openBy' | 'inSeat' | 'fullCapacity' | 'until'>

/** The days of a decision in seat in a quarter, after the defaults; no earlier than it can be from today on. */
export function daysIn(
  framework: Framework,
  { kind, quarter, quarters }: Pick<DecisionDraft, 'kind' | 'quarter' | 'quarters'>,
  today: PlainDate,
): Days {
  const inSeat = later(seatDay(quarter), earliest(framework, kind, today))
  const ramp = defaultValue(framework, 'ramp.experienced-months')
  switch (kind) {
    case 'reassign':
      return { openBy: inSeat, inSeat, fullCapacity: inSeat, until: null }
    case 'promote':
    case 'reskill':
      return {
        openBy: addMonths(inSeat, -defaultValue(framework, 'promote.months')),
        inSeat,
        fullCapacity: addMonths(inSeat, ramp / 2),
        until: null,
      }
    case 'hire':
      return { openBy: addDays(inSeat, -hireLeadDays(framework)), inSeat, fullCapacity: addMonths(inSeat, ramp), until: null }
    case 'contract':
      return {
        openBy: addDays(inSeat, -contractLeadDays(framework)),
        inSeat,
        fullCapacity: addMonths(inSeat, defaultValue(framework, 'contract.ramp-months')),
        until: quarterStart(quarter + quarters),
      }
    default:
      return kind satisfies never
  }
}

export function draftOf(decision: Planned | null, framework: Framework, plan: Plan): DecisionDraft {
  if (decision === null)
    return {
      kind: 'hire',
      post: postKey({ role: 'ai-systems-engineer', level: 3 }),
      person: '',
      team: '',
      backfills: '',
      quarter: firstQuarter(framework, 'hire', plan),
      quarters: 2,
    }
  const quarter = quarterOf(decision.inSeat)
  return {
    kind: decision.kind,
    post: postKey(decision),
    person: decision.personId ?? '',
    team: decision.teamId ?? '',
    backfills: decision.backfills ?? '',
    quarter,
    quarters: decision.until !== null && quarterOf(decision.until) - quarter < 2 ? 1 : 2,
  }
}

/** The post that a draft fills: somebody reassigned keeps theirs. */
function postOf({ kind, post, person }: DecisionDraft, workspace: Workspace, framework: Framework): Post | null {
  const who = workspace.person.get(person)
  if (kind === 'reassign') return who?.role == null || who.level === null ? null : { role: who.role, level: who.level }
  return postsOf(framework).find((one) => postKey(one) === post) ?? null
}

/** Its days stay as they are when nothing that they rest on is changed. */
function daysOf(draft: DecisionDraft, before: Planned | null, framework: Framework, today: PlainDate): Days {
  if (before === null || before.kind !== draft.kind || draft.kind === 'contract') return daysIn(framework, draft, today)
  return quarterOf(before.inSeat) === draft.quarter ? before : movedTo(before, seatDay(draft.quarter), today)
}

/** The decision that a draft says; null while something is missing. */
export function plannedOf(
  draft: DecisionDraft,
  before: Planned | null,
  around: { readonly workspace: Workspace; readonly framework: Framework; readonly today: PlainDate; readonly id: string },
): Planned | null {
  const post = postOf(draft, around.workspace, around.framework)
  const seat = isSeat(draft)
  if (post === null || (!seat && draft.person === '')) return null
  const { openBy, inSeat, fullCapacity, until } = daysOf(draft, before, around.framework, around.today)
  const read = Planned.safeParse({
    id: before?.id ?? DecisionId.parse(around.id),
    kind: draft.kind,
    role: post.role,
    level: post.level,
    personId: seat ? null : PersonId.parse(draft.person),
    teamId: draft.team === '' ? null : TeamId.parse(draft.team),
    backfills: draft.kind === 'hire' && draft.backfills !== '' ? PersonId.parse(draft.backfills) : null,
    openBy,
    inSeat,
    fullCapacity: later(fullCapacity, inSeat),
    until,
    locked: before?.locked ?? false,
  })
  return read.success ? read.data : null
}
