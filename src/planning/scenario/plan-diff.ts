import type { Planned } from '../../model/planned.ts'
import type { SystemId } from '../../model/system.ts'
import type { Decision, Outcome, Plan } from '../plan.ts'
import { targetCounts } from '../words.ts'

/** A decision in one plan, in both on other days, or in the other. */
export type DecisionDiff =
  | { readonly kind: 'added' | 'removed'; readonly decision: Decision }
  | { readonly kind: 'moved'; readonly before: Decision; readonly after: Decision }

/** What changes from one plan to another. */
export interface PlanDiff {
  readonly decisions: readonly DecisionDiff[]
  readonly outcomes: readonly { readonly systemId: SystemId; readonly before: Outcome | null; readonly after: Outcome | null }[]
  readonly cost: { readonly before: number | null; readonly after: number | null }
  readonly headcountThen: { readonly before: number; readonly after: number }
  readonly onTime: { readonly before: number; readonly after: number; readonly of: number }
}

type Pair = readonly [before: Decision | null, after: Decision | null]

/** What makes decisions alike: who goes where, whenever it is. */
export const alikeBy = ({
  kind,
  role,
  level,
  personId,
  teamId,
}: Pick<Planned, 'kind' | 'role' | 'level' | 'personId' | 'teamId'>): string =>
  [kind, role, level, personId ?? '', kind === 'reassign' ? (teamId ?? '') : ''].join(' ')
const alike = (one: Decision): string => alikeBy({ ...one, ...one.post })

const days = ({ openBy, inSeat, until }: Decision): string => [openBy, inSeat, until ?? ''].join(' ')

/** The same decision by id, then those alike in order of their days. */
function pairs(before: readonly Decision[], after: readonly Decision[]): readonly Pair[] {
  const left = new Map(after.map((one) => [one.id, one]))
  const partners = new Map<Decision, Decision>()
  for (const one of before) {
    const other = left.get(one.id)
    if (other === undefined || alike(other) !== alike(one)) continue
    partners.set(one, other)
    left.delete(one.id)
  }
  const byPost = Map.groupBy(left.values(), alike)
  for (const one of before) {
    const other = partners.has(one) ? undefined : byPost.get(alike(one))?.shift()
    if (other !== undefined) partners.set(one, other)
  }
  const found = new Set(partners.values())
  return [
    ...before.map((one): Pair => [one, partners.get(one) ?? null]),
    ...after.filter((one) => !found.has(one)).map((one): Pair => [null, one]),
  ]
}

function diffOf([before, after]: Pair): readonly DecisionDiff[] {
  if (before === null) return after === null ? [] : [{ kind: 'added', decision: after }]
  if (after === null) return [{ kind: 'removed', decision: before }]
  return days(before) === days(after) ? [] : [{ kind: 'moved', before, after }]
}

const dayOf = (one: DecisionDiff): string => (one.kind === 'moved' ? one.after.openBy : one.decision.openBy)

const seen = (one: Outcome | null): string => (one === null ? '' : [one.due ?? '', one.forecast ?? '', one.state].join(' '))

function outcomesOf(before: Plan, after: Plan): PlanDiff['outcomes'] {
  const [was, is] = [before, after].map(({ outcomes }) => new Map(outcomes.map((one) => [one.systemId, one])))
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .map((systemId) => ({ systemId, before: was?.get(systemId) ?? null, after: is?.get(systemId) ?? null }))
    .filter((one) => seen(one.before) !== seen(one.after))
}

/** Seats of one post are alike: they are matched by id first, then in order of their days. */
export function planDiff(before: Plan, after: Plan): PlanDiff {
  const [was, is] = [targetCounts(before.outcomes), targetCounts(after.outcomes)]
  return {
    decisions: pairs(before.decisions, after.decisions)
      .flatMap(diffOf)
      .toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1)),
    outcomes: outcomesOf(before, after),
    cost: { before: before.cost, after: after.cost },
    headcountThen: { before: before.headcountThen, after: after.headcountThen },
    onTime: { before: was.onTime, after: is.onTime, of: is.all },
  }
}
