import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { Account } from '../account.ts'
import { Assessment } from '../assessment.ts'
import { applyChanges } from '../change.ts'
import { Choice } from '../choice.ts'
import { Dependency } from '../dependency.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Improvement } from '../improvement.ts'
import { Safeguard } from '../safeguard.ts'
import { Answers, System, SystemId } from '../system.ts'
import type { Change, Row, TableName, Workspace } from '../workspace.ts'
import { expectOneOfEach } from './one-of-each.ts'
import { patched, put } from './patch.ts'
import { reachedAmong } from './reached-improvements.ts'
import { repeatedId } from './repeated-id.ts'

const MOST_SYSTEMS = 20_000
const MOST_ROWS = 200_000
const some = <S extends z.ZodType>(row: S, most: number) => z.array(row).max(most).readonly()

const Imported = z.object({
  systems: some(System, MOST_SYSTEMS),
  assessments: some(Assessment, MOST_ROWS),
  improvements: some(Improvement, MOST_ROWS),
  safeguards: some(Safeguard, MOST_ROWS),
  accounts: some(Account, MOST_ROWS),
  choices: some(Choice, MOST_ROWS),
  dependencies: some(Dependency, MOST_ROWS),
  on: PlainDate,
})
type Imported = z.output<typeof Imported>

/** The rows new, or in place of those with their ids. */
function putAll<T extends TableName>(workspace: Workspace, table: T, rows: readonly Row<T>[]): readonly Change[] {
  const twice = repeatedId(rows)
  if (twice !== undefined) throw invalid(`The file has the id “${twice}” more than once. Give each entry its own.`)
  return rows.flatMap((row) => put(workspace, table, row))
}

const systemsWords = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'system' : 'systems'}`

/** Improvements as they stand beside the answers there will be: open ones that are reached already come in as done, on the day known here if there is one. */
function settled({ improvements, on }: Imported, after: Workspace): readonly Improvement[] {
  return improvements.map((one) => {
    const score = after.system.get(one.systemId)?.answers[one.practiceId]?.score ?? 0
    return one.doneOn === null && score >= one.to ? { ...one, doneOn: after.improvement.get(one.id)?.doneOn ?? on } : one
  })
}

function importChanges(workspace: Workspace, given: Imported): readonly Change[] {
  const systems = putAll(workspace, 'system', given.systems)
  const withSystems = applyChanges(workspace, systems)
  const improvements = settled(given, withSystems)
  const named = new Set<string>(improvements.map(({ id }) => id))
  const changes = [
    ...systems,
    ...putAll(workspace, 'assessment', given.assessments),
    ...putAll(workspace, 'improvement', improvements),
    // What comes in has its say; the others are done when their system's new answers reach them.
    ...reachedAmong(withSystems, given.systems, given.on).filter(({ id }) => !named.has(id)),
    ...putAll(workspace, 'safeguard', given.safeguards),
    ...putAll(workspace, 'account', given.accounts),
    ...putAll(workspace, 'choice', given.choices),
    ...putAll(workspace, 'dependency', given.dependencies),
  ]
  expectOneOfEach(applyChanges(workspace, changes))
  return changes
}

/** What comes in from files, each file as one step. */
export const importEdits = {
  /** Answers given replace those of the same practices; others stay. A system whose answers are as given already is left alone. */
  'import-answers': editRule({
    input: z.object({ systems: some(z.object({ systemId: SystemId, answers: Answers }), MOST_SYSTEMS), on: PlainDate }),
    words: (workspace, { systems }) => {
      const [only, ...more] = systems
      const about = only !== undefined && more.length === 0 ? rowOf(workspace, 'system', only.systemId).name : systemsWords(systems.length)
      return `import the answers of ${about}`
    },
    changes: (workspace, { systems, on }) => {
      const twice = repeatedId(systems.map(({ systemId: id }) => ({ id })))
      if (twice !== undefined) throw invalid('The file names one system twice. Put its answers together.')
      const assessed = systems.flatMap(({ systemId, answers: given }): readonly System[] => {
        const before = rowOf(workspace, 'system', systemId)
        const answers = { ...before.answers, ...given }
        return patched('system', before, { answers }).length === 0 ? [] : [{ ...before, answers, assessedOn: on }]
      })
      return [
        ...assessed.flatMap((after) => patched('system', rowOf(workspace, 'system', after.id), after)),
        ...reachedAmong(workspace, assessed, on),
      ]
    },
  }),
  /** New systems and rows about them, and rows that replace those with the same id. */
  'import-systems': editRule({
    input: Imported,
    words: (_, { systems }) => (systems.length === 0 ? 'import what is about the systems' : `import ${systemsWords(systems.length)}`),
    changes: importChanges,
  }),
}
