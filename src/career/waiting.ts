import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import { portfolio, type Portfolio } from '../maturity/portfolio.ts'
import type { System } from '../model/system.ts'
import type { CompetencyId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'

/** Systems that wait for a competency, most valuable first, and what they are worth a year. */
export interface Waiting {
  readonly systems: readonly System[]
  readonly value: number
}
export type WaitingByCompetency = ReadonlyMap<CompetencyId, Waiting>

function collect({ shortfalls }: Portfolio): WaitingByCompetency {
  const found = new Map<CompetencyId, Set<System>>()
  for (const { dimension, systems } of shortfalls) {
    for (const competency of dimension.competencies) found.set(competency, new Set([...(found.get(competency) ?? []), ...systems]))
  }
  return new Map(
    [...found].map(([competency, set]) => {
      const systems = [...set].toSorted((a, b) => (b.valueAYear ?? 0) - (a.valueAYear ?? 0))
      return [competency, { systems, value: systems.reduce((sum, { valueAYear }) => sum + (valueAYear ?? 0), 0) }]
    }),
  )
}

const remembered = perValue(collect)

/** A competency closes gaps in the dimensions that name it; the systems short in one of these wait for it, each counted once. */
export const waitingByCompetency = (workspace: Workspace, framework: Framework): WaitingByCompetency =>
  remembered(portfolio(workspace, framework))
