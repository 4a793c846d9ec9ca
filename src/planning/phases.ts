import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import type { Quarter } from '../base/quarter.ts'
import { sum } from '../base/sum.ts'
import type { Framework, Practice } from '../framework/framework.ts'
import { aboutSystem } from '../maturity/about-system.ts'
import type { StepEffort } from '../maturity/effort.ts'
import type { Improvement } from '../model/improvement.ts'
import type { Score, System } from '../model/system.ts'
import type { DimensionId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Reached } from './plan.ts'
import type { ScheduledStep, SystemPlan } from './system-plans.ts'

/** One level on a system’s way: its work, its improvements and when the people there will be do it. */
export interface Phase extends StepEffort {
  /** Person-quarters in all. */
  readonly effort: number
  readonly begins: Quarter | null
  /** The day the level is reached on; null when not within the horizon. */
  readonly reachedOn: PlainDate | null
  /** Practices to bring to whole, each with its part of `effort`, in the order to take them. */
  readonly improvements: readonly {
    readonly practice: Practice
    readonly from: Score
    readonly effort: number
    readonly planned: Improvement | null
  }[]
}

/** What the article would build before all else. */
const FIRST: readonly DimensionId[] = ['evaluation', 'observability', 'recovery']

/** All practices in the order to take them: those of the first three dimensions, then as the framework has them. */
const inOrder = perValue(({ practices }: Framework): readonly Practice[] => {
  const rank = ({ dimension }: Practice): number => (FIRST.includes(dimension) ? FIRST.indexOf(dimension) : FIRST.length)
  return practices.toSorted((a, b) => rank(a) - rank(b))
})

function missingPractices(system: System, framework: Framework, { from, to }: ScheduledStep): readonly (readonly [Practice, Score])[] {
  const excluded = new Set(system.excluded.map(({ dimension }) => dimension))
  return inOrder(framework).flatMap((practice) => {
    const score = system.answers[practice.id]?.score ?? 0
    const counts = practice.level > from && practice.level <= to && !excluded.has(practice.dimension)
    return counts && score < 1 ? [[practice, score] as const] : []
  })
}

/** The phases of a system's way. A phase's effort is split over its practices by the points each is missing. */
export function phasesOf(
  workspace: Workspace,
  framework: Framework,
  { system, steps }: SystemPlan,
  reached: readonly Reached[],
): readonly Phase[] {
  const open = new Map(
    aboutSystem(workspace.improvement, system.id).flatMap((one) => (one.doneOn === null ? [[one.practiceId, one] as const] : [])),
  )
  return steps.map((step, at) => {
    const effort = sum(step.work.map(({ amount }) => amount))
    const missing = missingPractices(system, framework, step)
    const points = sum(missing.map(([, score]) => 1 - score))
    const { from, to, work, leastQuarters, remaining } = step
    return {
      from,
      to,
      work,
      leastQuarters,
      remaining,
      effort,
      begins: reached[at]?.begun ?? null,
      reachedOn: reached[at]?.done ?? null,
      improvements: missing.map(([practice, score]) => ({
        practice,
        from: score,
        effort: (effort * (1 - score)) / points,
        planned: open.get(practice.id) ?? null,
      })),
    }
  })
}
