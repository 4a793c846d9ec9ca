import { quarterStart } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import { covers } from '../framework/ladder.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import { causeRows, causesOf, unmetWork, type Cause } from './causes.ts'
import { decisionCost } from './costs.ts'
import type { Choice } from './decide.ts'
import { payOf } from './money.ts'
import type { Placing } from './placing.ts'
import type { Decision, Post } from './plan.ts'
import type { Base } from './play.ts'
import type { SystemPlan } from './system-plans.ts'
import { whyWords, type Bench } from './why.ts'

/** What the decisions are read from. */
type Reading = Pick<Base, 'framework' | 'workspace' | 'ladder' | 'horizon' | 'plans' | 'loads' | 'demand' | 'staff' | 'supply'>

function benchFor({ ladder, demand, staff, horizon }: Reading, place: number, post: Post): Bench {
  const there = staff.filter((engineer) => covers(ladder, engineer.place, place))
  const end = quarterStart(horizon.first + horizon.count)
  return {
    count: there.length,
    roleHeld: staff.some((engineer) => ladder.posts[engineer.place]?.role === post.role),
    leaving: there.filter(({ person }) => person.endDate !== null && person.endDate < end).length,
    teamOnly: (ladder.teams[place] ?? null) !== null,
    peak: Math.max(0, ...(demand[place] ?? [])),
    levelHeld: staff.some((engineer) => (ladder.posts[engineer.place]?.level ?? 0) >= post.level),
  }
}

/** A rise in level is a promotion; a new kind of work at the same level is reskilling. */
function kindOf(post: Post, from: Post | null): Decision['kind'] {
  if (from === null) return 'hire'
  return post.level > from.level ? 'promote' : 'reskill'
}

/** Who moves stays in the team; a hire joins the team of the system that asks most of it. Reliability work serves all teams, so its seats join none by themselves. */
export function teamFor(framework: Framework, post: Post, { candidate }: Placing, causes: readonly Cause[]): TeamId | null {
  if (candidate !== null) return candidate.engineer.person.teamId
  if (framework.roles.some(({ id, family }) => id === post.role && family === 'reliability')) return null
  return causes.find(({ plan }) => plan.system.teamId !== null)?.plan.system.teamId ?? null
}

/** Why a placing is there: the systems whose work it takes on, and in words. */
export interface Reason {
  readonly causes: readonly Cause[]
  readonly why: string
}

/** Reasons of placings, asked for in the order in which work is shared out. */
export function reasonsIn(reading: Reading): (placing: Pick<Choice, 'place' | 'gain' | 'need'>, post: Post) => Reason {
  const { framework, ladder, horizon, plans, loads, supply } = reading
  const unmet = unmetWork(ladder, loads, supply, horizon)
  const bySystem = new Map<SystemId, SystemPlan>(plans.map((one) => [one.system.id, one]))
  const said = whyIn(reading)
  return (placing, post) => {
    const causes = causesOf(framework, ladder, bySystem, unmet, placing, horizon)
    return { causes, why: said(placing.place, post, causes) }
  }
}

/** The sentence that says why somebody is wanted at a place, for its causes. */
export function whyIn(reading: Reading): (place: number, post: Post, causes: readonly Cause[]) => string {
  const benches = new Map<number, Bench>()
  return (place, post, causes) => {
    const bench = benches.get(place) ?? benchFor(reading, place, post)
    benches.set(place, bench)
    return whyWords(reading.framework, post, causes, bench)
  }
}

/** The choices as decisions, in order of the day to start by. */
export function decisionsOf(reading: Reading, choices: readonly Choice[]): readonly Decision[] {
  const { framework, workspace, ladder } = reading
  const pay = payOf(workspace, framework)
  const reason = reasonsIn(reading)
  const hires = ladder.posts.map(() => 0)
  const all = choices.flatMap((choice): readonly Decision[] => {
    const post = ladder.posts[choice.place]
    if (post === undefined) return []
    const nth = (hires[choice.place] ?? 0) + (choice.candidate === null ? 1 : 0)
    hires[choice.place] = nth
    const { causes, why } = reason(choice, post)
    const person = choice.candidate?.engineer.person ?? null
    const from = choice.candidate === null ? null : (ladder.posts[choice.candidate.engineer.place] ?? null)
    const kind = kindOf(post, from)
    return [
      {
        id: person === null ? `hire-${post.role}-${post.level}-${nth}` : `${kind}-${person.id}`,
        kind,
        post,
        from,
        personId: person?.id ?? null,
        teamId: teamFor(framework, post, choice, causes),
        backfills: null,
        locked: false,
        state: null,
        ...choice.dates,
        until: null,
        costAYear: decisionCost(pay, ladder, choice),
        causes: causeRows(causes),
        why,
      },
    ]
  })
  return inOrder(all)
}

/** In order of the day to start by. */
export const inOrder = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.toSorted((a, b) => (a.openBy === b.openBy ? 0 : a.openBy < b.openBy ? -1 : 1))
