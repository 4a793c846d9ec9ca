import type { PlainDate } from '../../src/base/date.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { effectOf, type Effect } from '../../src/planning/effect.ts'
import type { Finding } from '../../src/structure/finding.ts'
import { structure } from '../../src/structure/make-structure.ts'
import { frameworkOf, structureOf } from './derived.ts'

/** Findings about the team that an edit brings, and those it takes away. */
export interface FindingsChange {
  readonly come: readonly Finding[]
  readonly gone: readonly Finding[]
}
export type WholeEffect = Effect & { readonly findings: FindingsChange }

const without = (some: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const known = new Set(others.map(({ id }) => id))
  return some.filter(({ id }) => !known.has(id))
}

/** A finding that stays may say other numbers; it neither comes nor goes. */
export const findingsChange = (before: readonly Finding[], after: readonly Finding[]): FindingsChange => ({
  come: without(after, before),
  gone: without(before, after),
})

/** What an edit would do to the plan and to the team, before it is made. Throws the Refusal that the edit itself would get. */
export function wholeEffect(workspace: Workspace, today: PlainDate, edit: Edit): WholeEffect {
  const effect = effectOf(workspace, frameworkOf(workspace), today, edit)
  const after = applyChanges(workspace, work(workspace, edit).changes)
  const team = structure(after, frameworkOf(after), effect.after, effect.after.headcountNow)
  return { ...effect, findings: findingsChange(structureOf(workspace, today).findings, team.findings) }
}
