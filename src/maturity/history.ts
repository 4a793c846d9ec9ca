import type { PlainDate } from '../base/date.ts'
import { quarterEnd, quarterOf } from '../base/quarter.ts'
import { sum } from '../base/sum.ts'
import type { Dimension, Framework, Practice } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import type { PracticeAnswer, System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { asKept, keptAssessments } from './kept.ts'
import { portfolio } from './portfolio.ts'
import { standing, type Standing } from './standing.ts'

/** Assessments kept of a system, the latest first, each with the standing its answers give by today’s framework. */
export const keptOf = (
  system: System,
  workspace: Workspace,
  framework: Framework,
): readonly { readonly assessment: Assessment; readonly standing: Standing }[] =>
  keptAssessments(system, workspace).map((assessment) => ({ assessment, standing: standing(asKept(assessment)(system), framework) }))

/** What changed between two sets of answers of one system. */
export interface Comparison {
  readonly before: Standing
  readonly after: Standing
  readonly dimensions: readonly {
    readonly dimension: Dimension
    readonly before: Standing['dimensions'][number]
    readonly after: Standing['dimensions'][number]
  }[]
  /** Practices whose score differs, in the framework’s order. */
  readonly practices: readonly {
    readonly practice: Practice
    readonly before: PracticeAnswer | null
    readonly after: PracticeAnswer | null
  }[]
}

/** Both standings are by the same framework. */
export function compared(before: Standing, after: Standing, { practices }: Framework): Comparison {
  return {
    before,
    after,
    dimensions: before.dimensions.flatMap((was) => {
      const is = after.dimensions.find(({ dimension }) => dimension.id === was.dimension.id)
      return is === undefined ? [] : [{ dimension: is.dimension, before: was, after: is }]
    }),
    practices: practices
      .map((practice) => ({
        practice,
        before: before.system.answers[practice.id] ?? null,
        after: after.system.answers[practice.id] ?? null,
      }))
      .filter((one) => (one.before?.score ?? 0) !== (one.after?.score ?? 0)),
  }
}

/** The portfolio as it stood on a day, by the last assessment kept until then; systems without one, or to be sunset, are left out. */
export interface PastPortfolio {
  readonly on: PlainDate
  readonly standings: readonly Standing[]
  /** Mean score over its systems, 1 to 5, and the same weighted by value a year (null without value). */
  readonly meanScore: number
  readonly valueScore: number | null
  readonly atTarget: number
}

function pastPortfolio(on: PlainDate, standings: readonly Standing[]): PastPortfolio {
  const value = sum(standings.map(({ system }) => system.valueAYear ?? 0))
  return {
    on,
    standings,
    meanScore: sum(standings.map(({ score }) => score)) / standings.length,
    valueScore: value === 0 ? null : sum(standings.map(({ system, score }) => score * (system.valueAYear ?? 0))) / value,
    atTarget: standings.filter(({ target, gap }) => target !== null && gap === 0).length,
  }
}

/** The organisation against its own past: the end of each quarter in which something was kept, and last today with today’s answers. */
export function benchmark(workspace: Workspace, framework: Framework, today: PlainDate): readonly PastPortfolio[] {
  const { standings, leaving } = portfolio(workspace, framework)
  const staying = standings.filter(({ system }) => !leaving.has(system.id))
  const kept = staying.map(({ system }) => ({ system, assessments: keptAssessments(system, workspace) }))
  const quarters = new Set(kept.flatMap(({ assessments }) => assessments.map(({ on }) => quarterOf(on))))
  const past = [...quarters]
    .toSorted((a, b) => a - b)
    .map(quarterEnd)
    .filter((end) => end < today)
    .map((end) => {
      const then = kept.flatMap(({ system, assessments }) => {
        const last = assessments.find(({ on }) => on <= end)
        return last === undefined ? [] : [standing(asKept(last)(system), framework)]
      })
      return pastPortfolio(end, then)
    })
  const now = staying.filter(({ assessed }) => assessed)
  return now.length === 0 ? past : [...past, pastPortfolio(today, now)]
}
