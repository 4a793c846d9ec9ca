import type { PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import { frameworkFor } from '../framework/standard.ts'
import { applyChanges } from '../model/change.ts'
import { work, type Edit } from '../model/edit.ts'
import type { SystemId } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { plan } from './make-plan.ts'
import type { Decision, Outcome, Plan, Post } from './plan.ts'
import { licencesAYear, workloadsAYear } from './running-cost.ts'

interface Sides<T> {
  readonly before: T
  readonly after: T
}

/** What an edit would do to the plan, before it is made. Money in the workspace’s currency, over the whole plan unless said otherwise; null without pay. */
export interface Effect extends Sides<Plan> {
  /** Mean full-time equivalents that systems ask for over the plan’s quarters, by post where it changes. */
  readonly demand: readonly ({ readonly post: Post } & Sides<number>)[]
  readonly added: readonly Decision[]
  readonly removed: readonly Decision[]
  /** Decisions that stay, on another day. */
  readonly moved: readonly Sides<Decision>[]
  /** Systems that come out otherwise: another due day, forecast or level on the way. Null on the side where the system is not there. */
  readonly outcomes: readonly ({ readonly systemId: SystemId } & Sides<Outcome | null>)[]
  readonly cost: Sides<number | null>
  /** What suppliers ask a year for components bought. */
  readonly licencesAYear: Sides<number>
  /** Inference a year of the workloads that have runs and costs. */
  readonly workloadsAYear: Sides<number>
  readonly headcountThen: Sides<number>
}

const keysOf = <K>(one: ReadonlyMap<K, unknown>, other: ReadonlyMap<K, unknown>): readonly K[] => [
  ...new Set([...one.keys(), ...other.keys()]),
]

/** Sums in another order differ in their last digits. */
const LEAST_CHANGE = 1e-9

function meanDemand({ loads, quarters }: Plan): ReadonlyMap<string, { readonly post: Post; readonly fte: number }> {
  const byPost = new Map<string, { readonly post: Post; readonly fte: number }>()
  for (const { post, fte } of loads) {
    const key = `${post.role} ${post.level}`
    byPost.set(key, { post, fte: (byPost.get(key)?.fte ?? 0) + fte / quarters.length })
  }
  return byPost
}

function demandChanges(before: Plan, after: Plan): Effect['demand'] {
  const [was, is] = [meanDemand(before), meanDemand(after)]
  return keysOf(was, is).flatMap((key) => {
    const post = (was.get(key) ?? is.get(key))?.post
    const sides = { before: was.get(key)?.fte ?? 0, after: is.get(key)?.fte ?? 0 }
    return post === undefined || Math.abs(sides.after - sides.before) < LEAST_CHANGE ? [] : [{ post, ...sides }]
  })
}

const daysOf = ({ openBy, inSeat, fullCapacity }: Decision): string => `${openBy} ${inSeat} ${fullCapacity}`

function decisionChanges(before: Plan, after: Plan): Pick<Effect, 'added' | 'removed' | 'moved'> {
  const [was, is] = [new Map(before.decisions.map((one) => [one.id, one])), new Map(after.decisions.map((one) => [one.id, one]))]
  return {
    added: after.decisions.filter(({ id }) => !was.has(id)),
    removed: before.decisions.filter(({ id }) => !is.has(id)),
    moved: before.decisions.flatMap((one) => {
      const other = is.get(one.id)
      return other === undefined || daysOf(other) === daysOf(one) ? [] : [{ before: one, after: other }]
    }),
  }
}

/** All that a reader can see of an outcome, as text to compare. */
const seen = (one: Outcome | null): string =>
  one === null ? '' : JSON.stringify([one.due, one.forecast, one.state, one.steps.map(({ to, begun, done }) => [to, begun, done])])

function outcomeChanges(before: Plan, after: Plan): Effect['outcomes'] {
  const [was, is] = [new Map(before.outcomes.map((one) => [one.systemId, one])), new Map(after.outcomes.map((one) => [one.systemId, one]))]
  return keysOf(was, is).flatMap((systemId) => {
    const sides = { before: was.get(systemId) ?? null, after: is.get(systemId) ?? null }
    return seen(sides.before) === seen(sides.after) ? [] : [{ systemId, ...sides }]
  })
}

/**
 * What an edit would do to the plan: both are made in full, the one before from memory where it is known. Decisions are the same
 * when their id is. Throws the Refusal that the edit itself would get.
 */
export function effectOf(workspace: Workspace, framework: Framework, today: PlainDate, edit: Edit): Effect {
  const { changes } = work(workspace, edit)
  const then = changes.length === 0 ? workspace : applyChanges(workspace, changes)
  const [before, after] = [
    plan(workspace, framework, today),
    plan(then, then.override === workspace.override ? framework : frameworkFor(then), today),
  ]
  return {
    before,
    after,
    demand: demandChanges(before, after),
    ...decisionChanges(before, after),
    outcomes: outcomeChanges(before, after),
    cost: { before: before.cost, after: after.cost },
    licencesAYear: { before: licencesAYear(workspace.choice), after: licencesAYear(then.choice) },
    workloadsAYear: { before: workloadsAYear(workspace.choice), after: workloadsAYear(then.choice) },
    headcountThen: { before: before.headcountThen, after: after.headcountThen },
  }
}
