import { dateWords } from '../../base/date.ts'
import { listWords, upperFirst } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import { sum } from '../../base/sum.ts'
import type { Limits } from '../../model/limits.ts'
import type { Planned } from '../../model/planned.ts'
import type { Chosen, Problem } from '../optimise/problem.ts'
import { problemOf } from '../optimise/problem.ts'
import type { Outcome } from '../plan.ts'
import { baseOf, type Base } from '../play.ts'
import { seatDates } from './days.ts'
import type { Binding } from './explain.ts'
import { earliestEnds, focusedOn, isOnTime, jobAt, verdictOn, type Solve } from './focus.ts'
import { limitsInForce, withoutLimits, type InForce } from './loosened.ts'
import { moreNeeded, moreWords } from './more-of.ts'

/** A plan whose late targets are looked into. */
export interface LatePlan {
  readonly base: Base
  readonly limits: Limits
  /** Decisions that stay. */
  readonly locked: readonly Planned[]
  readonly outcomes: readonly Outcome[]
}

/** Targets looked into, most valuable first: each takes several searches. */
const MOST_TARGETS = 12

/** The same workspace under other limits. */
const baseUnder = ({ base: { workspace, framework, horizon } }: LatePlan, limits: Limits): Base =>
  baseOf(workspace, framework, horizon.today, { limits, times: [] })

/** All that stays the same while one late target after the other is looked into. */
interface Looking extends LatePlan {
  readonly problem: Problem
  readonly chosen: Chosen
  /** The choice is better than the plan: it is the best, or nothing that the plan has on time is late in it. */
  readonly better: boolean
  readonly earliest: readonly number[]
  readonly solve: Solve
}

/**
 * For each late target what holds it back, found by searching again without each limit alone: with how much more of it the target
 * is on time. Where no limit does: the least time of its steps, what it waits for, or how soon people can be there. Targets due
 * early enough count by their own day, without the plan's buffer. Stops early when `going` says so, with what it found.
 */
export function bindingLimits(plan: LatePlan, solve: Solve, going: () => boolean): readonly Binding[] {
  const late = plan.outcomes.filter(({ state }) => state === 'late' || state === 'beyond-plan').slice(0, MOST_TARGETS)
  if (late.length === 0) return []
  const limits = { ...plan.limits, bufferQuarters: 0 }
  const problem = problemOf(plan.base, limits, plan.locked)
  const { chosen, proven } = solve(problem, () => false)
  const better = proven || keepsOnTime(plan, problem, chosen)
  const looking: Looking = { ...plan, limits, problem, chosen, better, earliest: earliestEnds(problem), solve }
  const found: Binding[] = []
  for (const outcome of late) {
    if (!going()) break
    found.push(...bindingsOf(looking, outcome))
  }
  return found
}

const keepsOnTime = ({ outcomes }: LatePlan, problem: Problem, chosen: Chosen): boolean =>
  outcomes.every(({ state, systemId }) => state !== 'on-time' || isOnTime(problem, chosen, jobAt(problem, systemId)))

function bindingsOf(looking: Looking, { systemId }: Outcome): readonly Binding[] {
  const { problem, chosen, better, base } = looking
  const at = jobAt(problem, systemId)
  const name = base.workspace.system.get(systemId)?.name ?? ''
  if (at < 0) return []
  if (isOnTime(problem, chosen, at))
    return [
      { systemId, kind: 'search', words: better ? `Within these limits another plan has ${name} on time. Search for it.` : notFound(name) },
    ]
  const tooShort = timeWords(looking, at)
  if (tooShort !== null) return [{ systemId, ...tooShort }]
  const inForce = limitsInForce(looking.limits)
  const tried = inForce.map((one) => ({ kind: one.kind, ...withoutOne(looking, at, one) }))
  const alone = tried.flatMap(({ kind, without }): readonly Binding[] =>
    without === null ? [] : [{ systemId, kind, words: `With ${without}, ${name} can be on time.` }],
  )
  if (alone.length > 0) return alone
  return [
    {
      systemId,
      ...together(
        looking,
        at,
        inForce,
        tried.every(({ known }) => known),
      ),
    },
  ]
}

/** What there would have to be instead of one limit, in words; null when that alone does not put the target in time, or when it is not known in the time there was. */
function withoutOne(looking: Looking, at: number, one: InForce): { readonly without: string | null; readonly known: boolean } {
  const { base, problem, chosen, locked, solve } = looking
  if (one.by === 'caps') {
    const focused = focusedOn(problem, chosen, at)
    const needed = moreNeeded(focused, one.caps, solve)
    if (needed.kind !== 'yes') return { without: null, known: needed.kind === 'no' }
    return { without: needed.more.size === 0 ? null : moreWords(base, focused, needed.more), known: needed.more.size > 0 }
  }
  const other = focusedOn(problemOf(baseUnder(looking, one.limits), one.limits, locked), chosen, at)
  const verdict = verdictOn(other, solve)
  return { without: verdict.kind === 'yes' ? one.gone : null, known: verdict.kind !== 'unknown' }
}

/** Several limits together, or how soon people can be there. */
function together(looking: Looking, at: number, inForce: readonly InForce[], known: boolean): Omit<Binding, 'systemId'> {
  const { base, chosen, limits, locked, solve } = looking
  const name = nameAt(looking, at)
  const open = withoutLimits(limits)
  const verdict = verdictOn(focusedOn(problemOf(baseUnder(looking, open), open, locked), chosen, at), solve)
  const [first] = inForce
  if (verdict.kind === 'yes' && first !== undefined && known)
    return { kind: first.kind, words: `Only with ${listWords(inForce.map(({ gone }) => gone))} together can ${name} be on time.` }
  if (verdict.kind !== 'no') return { kind: 'search', words: notFound(name) }
  const soonest = seatDates(base, limits, 'hire', base.horizon.today)
  const due = base.plans[at]?.system.target?.by ?? null
  return {
    kind: 'lead-time',
    words: `No limit holds ${name} back${due === null ? '' : ` from ${dateWords(due)}`}, but time: somebody hired today is in seat on ${dateWords(soonest.inSeat)} and at full capacity on ${dateWords(soonest.fullCapacity)}.`,
  }
}

const notFound = (name: string): string => `What holds ${name} back was not found in the time there was. Search for a better plan first.`
const nameAt = ({ base }: Looking, at: number): string => base.plans[at]?.system.name ?? ''

/** Why the target cannot be in time with any number of people; null when it could be. */
function timeWords(looking: Looking, at: number): Omit<Binding, 'systemId'> | null {
  const { base, problem, earliest } = looking
  const job = problem.jobs[at]
  if (job === undefined || (earliest[at] ?? 0) <= job.due) return null
  const name = nameAt(looking, at)
  const least = sum(job.steps.map(({ leastQuarters }) => leastQuarters))
  const last = (ends: number): string => quarterWords(base.horizon.first + ends - 1)
  if (least > job.due)
    return {
      kind: 'least-time',
      words: `The steps of ${name} take ${least} quarters at least, so it is there at the end of ${last(least)} with any number of people.`,
    }
  const slowest = job.waitsFor.toSorted((a, b) => (earliest[b] ?? 0) - (earliest[a] ?? 0))[0] ?? -1
  return {
    kind: 'waiting',
    words: `${upperFirst(name)} waits for ${nameAt(looking, slowest)}, which takes until the end of ${last(earliest[slowest] ?? 0)} at least.`,
  }
}
