import { addMonths } from '../../base/date.ts'
import { listWords } from '../../base/phrase.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import { gateStates } from '../../career/gaps.ts'
import { leastMonths } from '../../career/reach.ts'
import { waitingByCompetency } from '../../career/waiting.ts'
import type { Framework, Step } from '../../framework/framework.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Decision, Post } from '../plan.ts'
import type { Base } from '../play.ts'
import { gateShare, levelsShort, nearlyReady } from '../readiness.ts'
import type { Engineer } from '../supply.ts'

/** Who is nearest to a post, and how far from it. */
export interface Near {
  readonly engineer: Engineer
  readonly step: Step
  /** From the start of learning to the new post, at least. */
  readonly months: number
  /** What stands against the move, as a sentence; null for somebody nearly ready. */
  readonly against: string | null
}

/** The one engineer a step from the post who is nearest to ready and whom no decision moves; null when nobody is a step from it. */
export function nearestTo(base: Base, post: Post, decisions: readonly Decision[]): Near | null {
  const { framework, workspace, staff } = base
  const moved = new Set(decisions.map(({ personId }) => personId))
  const near = framework.steps
    .filter(({ to }) => to.role === post.role && to.level === post.level)
    .flatMap((step) => staff.filter((one) => isAt(one, step) && !moved.has(one.person.id)).map((engineer) => ({ engineer, step })))
    .toSorted((a, b) => distance(a) - distance(b) || (a.engineer.person.id < b.engineer.person.id ? -1 : 1))[0]
  if (near === undefined) return null
  const { engineer, step } = near
  const needed = leastMonths(step, engineer.person, framework, waitingByCompetency(workspace, framework))
  const months = Math.max(defaultValue(framework, 'promote.months'), needed)
  return { ...near, months, against: nearlyReady(engineer, step) ? null : againstWords(base, near, months) }
}

const isAt = ({ person: { role, level, endDate } }: Engineer, { from }: Step): boolean =>
  role === from.role && level === from.level && endDate === null

const distance = ({ engineer: { person }, step }: Pick<Near, 'engineer' | 'step'>): number =>
  1 - gateShare(person, step) + levelsShort(person, step) / 10

/** "Sam Ode has not shown “Designed for failure” yet and is 4 levels short in what the post asks; that takes until Q1 2028 at least." */
function againstWords(
  { framework, horizon }: Base,
  { engineer: { person }, step }: Pick<Near, 'engineer' | 'step'>,
  months: number,
): string {
  const gates = gateStates(person, step, framework).flatMap(({ gate, state }) => (state === 'met' ? [] : [`“${gate.name}”`]))
  const short = levelsShort(person, step)
  const lacking = [
    ...(gates.length === 0 ? [] : [`has not shown ${listWords(gates, 'or')} yet`]),
    ...(short === 0 ? [] : [`is ${short} ${short === 1 ? 'level' : 'levels'} short over what the post asks`]),
  ]
  return `${person.name} ${listWords(lacking)}; that takes until ${quarterWords(quarterOf(addMonths(horizon.today, months)))} at least.`
}

/** "AI Reliability Engineer L4" */
export const nobodyNear = ({ roles }: Framework, { role, level }: Post): string =>
  `Nobody who could move is one step from ${roles.find(({ id }) => id === role)?.name ?? 'Engineer'} L${level}.`
