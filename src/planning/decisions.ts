import type { Framework } from '../framework/framework.ts'
import { covers, type Ladder } from '../framework/ladder.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import type { Workspace } from '../model/workspace.ts'
import { causeRows, causesOf, unmetWork, type Cause } from './causes.ts'
import type { Choice } from './decide.ts'
import type { Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import { addedCost } from './lines.ts'
import { seniorPay } from './money.ts'
import type { Decision, Load, Post } from './plan.ts'
import type { Engineer } from './supply.ts'
import type { SystemPlan } from './system-plans.ts'
import { whyWords, type Bench } from './why.ts'

/** What the decisions are read from. */
export interface Reading {
  readonly framework: Framework
  readonly workspace: Workspace
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly plans: readonly SystemPlan[]
  readonly loads: readonly Load[]
  readonly demand: Grid
  readonly staff: readonly Engineer[]
  readonly supply: Grid
}

function benchFor({ ladder, demand, staff }: Reading, place: number, post: Post): Bench {
  return {
    count: staff.filter((engineer) => covers(ladder, engineer.place, place)).length,
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
function teamFor(framework: Framework, post: Post, choice: Choice, causes: readonly Cause[]): TeamId | null {
  if (choice.candidate !== null) return choice.candidate.engineer.person.teamId
  if (framework.roles.some(({ id, family }) => id === post.role && family === 'reliability')) return null
  return causes.find(({ plan }) => plan.system.teamId !== null)?.plan.system.teamId ?? null
}

function decision(
  reading: Reading,
  choice: Choice,
  causes: readonly Cause[],
  nth: number,
  bench: Bench,
  post: Post,
  senior: number | null,
): Decision {
  const { framework, ladder } = reading
  const person = choice.candidate?.engineer.person ?? null
  const from = choice.candidate === null ? null : (ladder.posts[choice.candidate.engineer.place] ?? null)
  const kind = kindOf(post, from)
  return {
    id: person === null ? `hire-${post.role}-${post.level}-${nth}` : `${kind}-${person.id}`,
    kind,
    post,
    from,
    personId: person?.id ?? null,
    teamId: teamFor(framework, post, choice, causes),
    ...choice.dates,
    costAYear: addedCost(framework, ladder, senior, choice),
    causes: causeRows(causes),
    why: whyWords(framework, post, causes, bench),
  }
}

/** The choices as decisions, in order of the day to start by. */
export function decisionsOf(reading: Reading, choices: readonly Choice[]): readonly Decision[] {
  const { framework, workspace, ladder, horizon, plans, loads, supply } = reading
  const unmet = unmetWork(ladder, loads, supply, horizon)
  const bySystem = new Map<SystemId, SystemPlan>(plans.map((one) => [one.system.id, one]))
  const senior = seniorPay(workspace, framework)
  const benches = ladder.posts.map((post, place) => benchFor(reading, place, post))
  const hires = ladder.posts.map(() => 0)
  const all = choices.flatMap((choice) => {
    const [post, bench] = [ladder.posts[choice.place], benches[choice.place]]
    if (post === undefined || bench === undefined) return []
    hires[choice.place] = (hires[choice.place] ?? 0) + (choice.candidate === null ? 1 : 0)
    const causes = causesOf(framework, ladder, bySystem, unmet, choice, horizon)
    return [decision(reading, choice, causes, hires[choice.place] ?? 0, bench, post, senior)]
  })
  return all.toSorted((a, b) => (a.openBy === b.openBy ? 0 : a.openBy < b.openBy ? -1 : 1))
}
