import { perValue } from '../base/per-value.ts'
import type { Quarter } from '../base/quarter.ts'
import type { Step } from '../framework/framework.ts'
import type { PersonId } from '../model/person.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Decision, Plan, Post } from '../planning/plan.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]
const key = (role: RoleId, level: Level): string => `${role} ${level}`

/** The most full-time work at a post or above in its role, and the quarter it comes in. */
interface Peak {
  readonly fte: number
  readonly quarter: Quarter
}

function peaks(plan: Plan): ReadonlyMap<string, Peak> {
  const sums = new Map<string, Map<Quarter, number>>()
  for (const { post, quarter, fte } of plan.loads) {
    for (const level of LEVELS.filter((one) => one <= post.level)) {
      const byQuarter = sums.get(key(post.role, level)) ?? new Map<Quarter, number>()
      sums.set(key(post.role, level), byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + fte))
    }
  }
  return new Map(
    [...sums].flatMap(([post, byQuarter]) => {
      const top = [...byQuarter].toSorted(([a, one], [b, other]) => other - one || a - b)[0]
      return top === undefined ? [] : [[post, { quarter: top[0], fte: top[1] }] as const]
    }),
  )
}

const movesAlong = ({ kind, post, from }: Decision, step: Step): boolean =>
  (kind === 'promote' || kind === 'reskill') &&
  post.role === step.to.role &&
  post.level === step.to.level &&
  (from === null || (from.role === step.from.role && (step.from.level === null || from.level === step.from.level)))

/** What a plan asks of careers. Remembered per plan. */
export const planNeed = perValue((plan: Plan) => {
  const moves = Map.groupBy(
    plan.decisions.filter(({ personId }) => personId !== null),
    ({ personId }) => personId,
  )
  const highest = peaks(plan)
  return {
    decision: (personId: PersonId, step: Step): Decision | null => moves.get(personId)?.find((one) => movesAlong(one, step)) ?? null,
    peak: ({ role, level }: Post): Peak | null => highest.get(key(role, level)) ?? null,
  }
})

/** Full-time people in a role at each level or above. */
const supply = perValue((people: Workspace['person']): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const { role, level, allocation } of people.values()) {
    if (role === null || level === null) continue
    for (const one of LEVELS.filter((lower) => lower <= level)) sums.set(key(role, one), (sums.get(key(role, one)) ?? 0) + allocation)
  }
  return sums
})

/** Work at a post that is more than the people in that role and level or above can do: the peak and who is there. Null when there are enough. */
export function shortage(workspace: Workspace, plan: Plan, post: Post): { readonly peak: Peak; readonly inPlace: number } | null {
  const peak = planNeed(plan).peak(post)
  const inPlace = supply(workspace.person).get(key(post.role, post.level)) ?? 0
  return peak !== null && peak.fte > inPlace ? { peak, inPlace } : null
}
