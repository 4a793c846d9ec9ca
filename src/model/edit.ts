import * as z from 'zod'
import { invalid, missing, problemWords } from '../base/failure.ts'
import { listWords } from '../base/phrase.ts'
import { applyChanges } from './change.ts'
import { waitingCycle } from './dependency.ts'
import type { EditRule } from './edit-rule.ts'
import { assessmentEdits } from './edits/assessment-edits.ts'
import { brandEdits } from './edits/brand-edits.ts'
import { candidateEdits } from './edits/candidate-edits.ts'
import { commitmentEdits } from './edits/commitment-edits.ts'
import { importEdits } from './edits/import-edits.ts'
import { improvementEdits } from './edits/improvement-edits.ts'
import { moneyEdits } from './edits/money-edits.ts'
import { personEdits } from './edits/person-edits.ts'
import { runningEdits } from './edits/running-edits.ts'
import { scenarioEdits } from './edits/scenario-edits.ts'
import { scorecardEdits } from './edits/scorecard-edits.ts'
import { settingsEdits } from './edits/settings-edits.ts'
import { systemEdits } from './edits/system-edits.ts'
import { teamEdits } from './edits/team-edits.ts'
import { danglingReference } from './references.ts'
import { reportingCycle } from './reporting.ts'
import type { Change, TableName, Workspace } from './workspace.ts'

/** Everything a user can do to a workspace. */
export const edits = {
  ...settingsEdits,
  ...teamEdits,
  ...personEdits,
  ...systemEdits,
  ...brandEdits,
  ...candidateEdits,
  ...scorecardEdits,
  ...assessmentEdits,
  ...improvementEdits,
  ...runningEdits,
  ...importEdits,
  ...scenarioEdits,
  ...commitmentEdits,
  ...moneyEdits,
} as const
export type EditKind = keyof typeof edits
/** An edit as data: its kind and its argument, both plain JSON. */
export type Edit = { readonly [K in EditKind]: { readonly kind: K; readonly given: z.input<(typeof edits)[K]['input']> } }[EditKind]

export const Edit = z.object({ kind: z.enum(Object.keys(edits) as [EditKind, ...EditKind[]]), given: z.unknown() }) as unknown as z.ZodType<
  Edit,
  Edit
> // `given` is checked by its own rule in `work`

const touches = (changes: readonly Change[], table: TableName): boolean =>
  changes.some((change) => change.table === table && change.after !== null)

/** Rules that hold over rows: every row named is there, and nobody reports, and no system waits, in a circle. */
function refuseBrokenTree(after: Workspace, changes: readonly Change[]): void {
  const gone = danglingReference(after, changes)
  if (gone !== null) throw missing(`The ${gone} that this names`)
  const people = touches(changes, 'person') ? reportingCycle(after.person) : null
  if (people !== null) throw invalid(`${listWords(people.map((p) => p.name))} would report in a circle. Choose another manager.`)
  const systems = touches(changes, 'dependency') ? waitingCycle(after.system, after.dependency.values()) : null
  if (systems === null) return
  const names = systems.map(({ name }) => name)
  throw invalid(
    names.length === 1 ? `${names.join('')} cannot wait for itself.` : `${listWords(names)} would wait in a circle. Leave one of them out.`,
  )
}

/** What an edit would do to this workspace: its name in history and its row changes. Throws a Refusal when the argument is wrong. */
export function work(workspace: Workspace, edit: Edit): { readonly words: string; readonly changes: readonly Change[] } {
  const rule = edits[edit.kind] as unknown as EditRule<z.ZodType> // any of the rules; its own schema checks `given` next
  const given = rule.input.safeParse(edit.given)
  if (!given.success) throw invalid(...problemWords(given.error.issues))
  const changes = rule.changes(workspace, given.data)
  refuseBrokenTree(applyChanges(workspace, changes), changes)
  return { words: rule.words(workspace, given.data), changes }
}
