import type { Limits } from '../../model/limits.ts'
import type { SystemId } from '../../model/system.ts'
import { payShown } from '../pay-shown.ts'
import type { Decision, Played } from '../plan.ts'
import type { Base } from '../play.ts'
import { playedWith } from '../what-if.ts'
import { costOf, shifts, undoneOf, type Shift } from './compare.ts'
import { insteadOf, type Instead } from './instead.ts'
import { budgetRefused } from './within-limits.ts'

/** Another way than a decision, and what it would have come to. */
export interface Alternative {
  readonly kind: 'leave-out' | 'later' | 'hire' | 'contract' | 'promote' | 'reskill' | 'reassign'
  /** "Promote Dana Whitfield instead", "A quarter later". */
  readonly words: string
  /** What stands against it where it cannot be done at all, as a sentence; null where it can. */
  readonly refused: string | null
  /** Added cost over the plan against the decision; null without pay or where it cannot be done. */
  readonly cost: number | null
  /** Targets that come out later than with the decision, days more; beyond the plan as null. */
  readonly later: readonly Shift[]
  readonly sooner: readonly Shift[]
  /** Person-quarters of work left undone over the plan, more than with the decision; below 0: fewer. */
  readonly undone: number
}

/** Each decision's alternatives, played in its place with all others as they are. What goes beyond a budget is played all the same, so that its cost is seen. */
export function alternatives(base: Base, limits: Limits, decisions: readonly Decision[], of: Decision): readonly Alternative[] {
  const others = decisions.filter(({ id }) => id !== of.id)
  const now = playedWith(base, [...others, of])
  return insteadOf(base, limits, others, of).map((way) => alternative(base, limits, way, others, now))
}

function alternative(base: Base, limits: Limits, way: Instead, others: readonly Decision[], now: Played): Alternative {
  const { kind, words, refused, decision } = way
  if (refused !== null) return { kind, words, refused, cost: null, later: [], sooner: [], undone: 0 }
  const then = playedWith(base, decision === null ? others : [...others, decision])
  const [before, after] = [costOf(now), costOf(then)]
  const isShown = payShown(base.workspace) && before !== null && after !== null
  return {
    kind,
    words,
    refused: budgetRefused(base, limits, now, then),
    cost: isShown ? after - before : null,
    ...shifts(now, then),
    undone: undoneOf(then) - undoneOf(now),
  }
}

/** A limit that holds a late target back: without it, or with so much more of it, the target can be on time and no other is later. */
export interface Binding {
  readonly systemId: SystemId
  /** "With £120k more in Q2 2027, Claims Triage can be on time." */
  readonly words: string
  readonly kind:
    | 'budget'
    | 'hires'
    | 'interview-hours'
    | 'freeze'
    | 'kinds'
    | 'teams'
    | 'lead-time'
    | 'least-time'
    | 'waiting'
    /** A better plan within the limits has it on time. */
    | 'search'
}
