import type { RawTable } from '../../contract/commands.ts'
import { System, type SystemId } from '../../model/system.ts'
import { Name } from '../../model/text.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'
import { dateOrderOf } from '../people/read-date.ts'
import { quoted } from '../people/reading.ts'
import { emptyRows, fieldRows, guessedColumns, type FieldRow, type Mapping } from '../table/columns.ts'
import { freeIds } from '../table/free-id.ts'
import { finderOf, foundFor, nameKey } from '../table/named.ts'
import { emptyNote, someRows, type RowProblem } from '../table/problem.ts'
import { isSame } from '../table/same.ts'
import { systemFields, systemFieldWords, systemHeadings, type SystemField } from './field.ts'
import { countsOf, systemsOnly, type ImportedSystem, type SystemsImport } from './imported.ts'
import { NEW, systemOfRow, type Report, type RowSetting } from './system-row.ts'

export interface SystemsOptions {
  readonly columns: Mapping<SystemField>
  /** Rows that are not to be imported. */
  readonly leftOut: ReadonlySet<number>
  /** A new id for what the seed names; asked once for each new system. */
  readonly idFrom: (seed: string) => string
}

/** What the headings of a systems list say its columns hold. */
export const guessedSystemColumns = (table: RawTable): Mapping<SystemField> => guessedColumns(table, systemFields, systemHeadings)

type Row = FieldRow<SystemField>
interface Named {
  readonly row: Row
  readonly name: string
  /** The system of the workspace; null for a new one. */
  readonly known: System | null
}

const problemAt = (row: number, field: SystemField, message: string, blocking = true): RowProblem => ({
  row,
  field: systemFieldWords[field],
  message,
  blocking,
})

/**
 * What importing a systems list would do. A system already there is found by its name; where a cell is empty, what is known stays. The
 * order of the rows changes nothing but the order of new systems.
 */
export function systemsImport(table: RawTable, options: SystemsOptions, workspace: Workspace): SystemsImport {
  const all = fieldRows(table, options.columns)
  const rows = all.filter(({ row }) => !options.leftOut.has(row))
  const problems: RowProblem[] = []
  if (!options.columns.includes('name'))
    problems.push(problemAt(1, 'name', 'No column holds the names of systems. Choose the one that does.'))
  const named = problems.length > 0 ? [] : namedRows(rows, workspace, (one) => void problems.push(one))
  const setting = settingFor(rows, workspace)
  const idOf = freeIds(options.idFrom, (id) => workspace.system.has(id))
  const found = new Map<number, ImportedSystem>()
  for (const { row, name, known } of named) {
    const own: RowProblem[] = []
    const report: Report = (field, message, blocking) => void own.push(problemAt(row.row, field, message, blocking))
    const rest = systemOfRow(row, known ?? NEW, setting, report)
    problems.push(...own)
    if (own.some(({ blocking }) => blocking)) continue
    const id = known?.id ?? (idOf(`system ${name}`) as SystemId) // made for this system
    // A system is known by its name, so another writing of it is no new name.
    const after = System.parse({ ...rest, id, name: known?.name ?? name })
    const state = known === null ? 'new' : isSame(known, after) ? 'same' : 'changed'
    found.set(row.row, { row: row.row, name, state, before: known, after })
  }
  const systems = all.map(({ row, cell }): ImportedSystem => {
    const state = options.leftOut.has(row) ? 'left-out' : 'to-fix'
    return found.get(row) ?? { row, name: cell('name').trim(), state, before: null, after: null }
  })
  return {
    given: systemsOnly(systems.flatMap(({ state, after }) => (state === 'same' || after === null ? [] : after))),
    systems,
    about: [],
    problems: [...problems, ...emptyNote(emptyRows(table))].toSorted((a, b) => a.row - b.row),
    notes: readingNotes(options.columns),
    counts: countsOf(systems),
  }
}

function settingFor(rows: readonly Row[], workspace: Workspace): RowSetting {
  return {
    workspace,
    currency: settingsOf(workspace).currency,
    order: dateOrderOf(rows.map(({ cell }) => cell('target-by').trim())).order,
    team: finderOf(workspace.team.values()),
    person: finderOf(workspace.person.values()),
  }
}

const readingNotes = (columns: SystemsOptions['columns']): readonly string[] =>
  columns.includes('level') || columns.includes('score')
    ? ['Level and maturity score follow from the answers about practices, so these columns are not imported.']
    : []

/** Which system each row is about. Two rows about one are a problem of both. */
function namedRows(rows: readonly Row[], { system }: Workspace, report: (problem: RowProblem) => void): readonly Named[] {
  const find = finderOf(system.values())
  const names = new Set(rows.map((row) => nameKey(row.cell('name'))))
  const named = rows.flatMap((row): Named[] => {
    const name = Name.safeParse(row.cell('name').replaceAll(/\s*[\n\r]+\s*/g, ' '))
    if (!name.success) {
      const words =
        row.cell('name').trim() === ''
          ? 'This row names no system. Write its name, or leave the row out.'
          : 'A name has at most 200 characters. Shorten it.'
      report(problemAt(row.row, 'name', words))
      return []
    }
    const found = foundFor(find, name.data, names)
    if (found.kind !== 'many') return [{ row, name: name.data, known: found.kind === 'one' ? found.row : null }]
    report(problemAt(row.row, 'name', `${found.count} systems are called ${quoted(name.data)}. Give them names of their own first.`))
    return []
  })
  return withoutTwins(named, report)
}

function withoutTwins(named: readonly Named[], report: (problem: RowProblem) => void): readonly Named[] {
  const groups = Map.groupBy(named, ({ known, name }) => (known === null ? `new ${nameKey(name)}` : `known ${known.id}`))
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group
    const rows = group.map(({ row }) => row.row)
    for (const { row } of group) {
      const others = rows.filter((other) => other !== row.row)
      const words = someRows(others)
      report(
        problemAt(
          row.row,
          'name',
          `${words.charAt(0).toUpperCase()}${words.slice(1)} ${others.length === 1 ? 'names' : 'name'} the same system. Leave all but one of them out.`,
        ),
      )
    }
    return []
  })
}
