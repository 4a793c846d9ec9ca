import type { Person, PersonId } from '../../model/person.ts'
import type { Listed } from './listed.ts'
import { problemOf, type ImportProblem } from './notes.ts'
import type { Drafted } from './person-of.ts'
import { quoted, rowsWords, sameKey } from './reading.ts'

export interface Managed {
  readonly managerId: PersonId | null
  readonly problem: ImportProblem | null
}

interface Candidate {
  /** Null for someone who will not be in the workspace. */
  readonly id: PersonId | null
  /** Null for someone whom the list does not name. */
  readonly row: number | null
  readonly name: string
  readonly keys: readonly (string | null)[]
}

const fromDraft = ({ listed, person }: Drafted, barred: ReadonlySet<number>): Candidate => ({
  id: barred.has(listed.row) ? (listed.known?.id ?? null) : person.id,
  row: listed.row,
  name: person.name,
  keys: [person.sourceId, person.email, person.name],
})
const fromLeftOut = ({ row, name, id, email, known }: Listed): Candidate => ({ id: known?.id ?? null, row, name, keys: [id, email, name] })
const fromWorkspace = ({ id, name, sourceId, email }: Person): Candidate => ({ id, row: null, name, keys: [sourceId, email, name] })

export interface Staff {
  readonly drafts: readonly Drafted[]
  readonly leftOut: readonly Listed[]
  readonly people: ReadonlyMap<string, Person>
}

/**
 * Finds whom each row reports to: by id, else by email, else by a name that only one has, among the rows and the workspace.
 * `barred` are the rows that will not be imported.
 */
export function managerFinder({ drafts, leftOut, people }: Staff, barred: ReadonlySet<number>): (row: Drafted) => Managed {
  const named = new Set([...drafts.map(({ listed }) => listed), ...leftOut].map(({ known }) => known?.id))
  const candidates: readonly Candidate[] = [
    ...drafts.map((draft) => fromDraft(draft, barred)),
    ...leftOut.map(fromLeftOut),
    ...[...people.values()].filter(({ id }) => !named.has(id)).map(fromWorkspace),
  ]
  const indexes = [0, 1, 2].map((key) => Map.groupBy(candidates, ({ keys }) => sameKey(keys[key] ?? '')))
  return ({ listed }) => {
    const text = listed.cells.manager ?? ''
    const kept = listed.known?.managerId ?? null
    if (text === '') return { managerId: kept, problem: null }
    const all = indexes.map((index) => index.get(sameKey(text)) ?? []).find(({ length }) => length > 0) ?? []
    const there = all.filter(({ id }, at) => id !== null && all.findIndex((other) => other.id === id) === at)
    const [one, ...more] = there
    if (one !== undefined && more.length === 0) return { managerId: one.id, problem: null }
    return { managerId: kept, problem: problemOf(listed, 'manager', trouble(text, all, there), false) }
  }
}

function trouble(text: string, all: readonly Candidate[], there: readonly Candidate[]): string {
  const rows = there.flatMap(({ row }) => row ?? [])
  if (there.length > 1) {
    const where = rows.length === 0 ? '' : ` (${rowsWords(rows)})`
    return `${there.length} people fit ${quoted(text)}${where}. Write the manager’s id instead, or go on without a manager.`
  }
  const [out] = all
  if (out !== undefined) return `${out.name} in row ${out.row} is not imported. Mend that row, or go on without a manager.`
  return `Nobody in the list or the workspace has the id, email or name ${quoted(text)}. Correct it, or go on without a manager.`
}
