import type { RawTable } from '../contract/commands.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { Team } from '../model/team.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import { listRows, type Correction, type ListRow } from './people/cells.ts'
import { columnNotes, type ColumnNote } from './people/column-notes.ts'
import type { PeopleMapping } from './people/field.ts'
import { idMaker } from './people/id-maker.ts'
import { listedPeople } from './people/identity.ts'
import type { Listed } from './people/listed.ts'
import { problemOf, type ImportProblem } from './people/notes.ts'
import { drafted, placed, type Drafted } from './people/person-of.ts'
import { dateOrderOf, type DateOrder } from './people/read-date.ts'
import { reportingLines, type ReportingLines } from './people/reporting-lines.ts'
import { teamFinder } from './people/teams.ts'

export interface ImportOptions {
  /** Overrules what the column's own dates say. */
  readonly dateOrder?: DateOrder
  readonly corrections?: readonly Correction[]
  /** Rows that are not to be imported. */
  readonly leftOut?: readonly number[]
  /** A new id for what the seed names; asked once for each new person and team. */
  readonly idFrom: (seed: string) => string
}

export interface ImportedRow extends ListRow {
  readonly state: 'new' | 'changed' | 'same' | 'to-fix' | 'left-out'
  /** How the person would stand in the workspace; null for a row to fix or left out. */
  readonly person: Person | null
}

export interface PeopleImport {
  /** People to write, new or changed, and the teams they need that are not there yet: the argument of the edit `import-people`. */
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly counts: {
    readonly new: number
    readonly changed: number
    readonly same: number
    readonly toFix: number
    readonly leftOut: number
  }
  /** By row. */
  readonly problems: readonly ImportProblem[]
  readonly columns: readonly ColumnNote[]
  readonly rows: readonly ImportedRow[]
  readonly dateOrder: DateOrder
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const blocks = ({ blocking }: ImportProblem): boolean => blocking

/**
 * What importing this table would do: nothing is written. Each row is a person, or has a problem that blocks it, or is left out.
 * A person already there is found by the organisation's id, then email, then name; where a cell is empty, what is known stays.
 */
export function peopleImport(
  table: RawTable,
  mapping: PeopleMapping,
  options: ImportOptions,
  workspace: Workspace,
  framework: Framework,
): PeopleImport {
  const { currency, payHidden } = settingsOf(workspace)
  const all = listRows(table, mapping, options.corrections ?? [])
  const dates = dateOrderOf(all.flatMap(({ cells }) => [cells['start-date'] ?? '', cells['end-date'] ?? '']))
  const order = options.dateOrder ?? dates.order
  const idOf = idMaker(options.idFrom, workspace)
  const out = new Set(options.leftOut)
  const missing = nameless(table, mapping)
  const { importable, managed, problems } = understood(all, out, missing, workspace, (one) =>
    drafted(one, one.known?.id ?? idOf(`person ${one.id ?? one.email ?? one.name}`), {
      order,
      currency,
      framework,
      payHidden,
    }),
  )
  const team = teamFinder(importable, workspace, idOf)
  const people = new Map(
    importable.map((draft) => {
      const { row } = draft.listed
      return [row, placed(draft.person, team.idFor(draft), managed.get(row)?.managerId ?? null)] as const
    }),
  )
  const rows = all.map((row): ImportedRow => {
    const person = people.get(row.row) ?? null
    return { ...row, person, state: person === null ? (out.has(row.row) ? 'left-out' : 'to-fix') : stateOf(person, workspace) }
  })
  const count = (state: ImportedRow['state']) => rows.filter((row) => row.state === state).length
  return {
    people: rows.flatMap(({ person, state }) => (person !== null && state !== 'same' ? person : [])),
    teams: team.added,
    counts: { new: count('new'), changed: count('changed'), same: count('same'), toFix: count('to-fix'), leftOut: count('left-out') },
    problems: problems.toSorted((a, b) => a.row - b.row),
    columns: columnNotes({
      table,
      mapping,
      rows,
      problems,
      order,
      isOrderSure: options.dateOrder !== undefined || dates.certain,
      framework,
      payHidden,
    }),
    rows,
    dateOrder: order,
  }
}

function stateOf(person: Person, workspace: Workspace): 'new' | 'changed' | 'same' {
  const before = workspace.person.get(person.id)
  if (before === undefined) return 'new'
  return same(placed(before, before.teamId, before.managerId), person) ? 'same' : 'changed'
}

function nameless({ headings }: RawTable, mapping: PeopleMapping): readonly ImportProblem[] {
  const held = new Set(mapping.slice(0, headings.length))
  if (held.has('name') || held.has('first-name') || held.has('last-name')) return []
  return [problemOf({ row: 1, cells: {} }, 'name', 'No column holds names. Choose the one that does.', true)]
}

interface Understood {
  readonly importable: readonly Drafted[]
  readonly managed: ReportingLines['managed']
  readonly problems: readonly ImportProblem[]
}

/** The rows that can be imported, whom they report to, and what is wrong with the others. */
function understood(
  all: readonly ListRow[],
  out: ReadonlySet<number>,
  missing: readonly ImportProblem[],
  { person: people }: Workspace,
  draftOf: (listed: Listed) => Drafted,
): Understood {
  const listedWhere = (isOut: boolean) =>
    listedPeople(
      all.filter(({ row }) => out.has(row) === isOut),
      people,
    )
  const drafts = listedWhere(false).map(draftOf)
  const alone = new Set(drafts.filter((draft) => draft.problems.some(blocks)).map(({ listed }) => listed.row))
  const lines = reportingLines({ drafts, leftOut: listedWhere(true), people }, alone)
  // Where no column holds names, saying so in every row would bury the one thing to do.
  const own = drafts.flatMap((draft) => draft.problems).filter(({ field }) => missing.length === 0 || field !== 'name')
  const problems = [...missing, ...own, ...lines.problems, ...[...lines.managed.values()].flatMap(({ problem }) => problem ?? [])]
  const barred = new Set(problems.filter(blocks).map(({ row }) => row))
  const importable = missing.length > 0 ? [] : drafts.filter(({ listed }) => !barred.has(listed.row))
  return { importable, managed: lines.managed, problems }
}
