import type { RawTable } from '../../../src/contract/commands.ts'
import { guessedMapping } from '../../../src/exchange/people-mapping.ts'
import type { Correction } from '../../../src/exchange/people/cells.ts'
import type { ColumnUse, PeopleField, PeopleMapping } from '../../../src/exchange/people/field.ts'
import type { DateOrder } from '../../../src/exchange/people/read-date.ts'

/** A list on its way in: what the file says and what the user decided about it. Nothing of it is in the workspace yet. */
export interface ImportDraft {
  readonly file: string
  readonly table: RawTable
  readonly mapping: PeopleMapping
  /** Null: as the column's own dates say. */
  readonly dateOrder: DateOrder | null
  readonly corrections: readonly Correction[]
  readonly leftOut: readonly number[]
  /** The same id for the same seed as long as the draft lives, so that working it out again changes nobody. */
  readonly idFrom: (seed: string) => string
}

export function draftFrom(file: string, table: RawTable, newId: () => string): ImportDraft {
  const ids = new Map<string, string>()
  const idFrom = (seed: string): string => {
    const id = ids.get(seed) ?? newId()
    ids.set(seed, id)
    return id
  }
  return { file, table, mapping: guessedMapping(table), dateOrder: null, corrections: [], leftOut: [], idFrom }
}

/** The column becomes this; a field counts once, so another column that was it is not imported any more. */
export const withUse = (draft: ImportDraft, column: number, use: ColumnUse): ImportDraft => ({
  ...draft,
  mapping: draft.mapping.map((before, at) => (at === column ? use : before === use ? 'ignore' : before)),
})

export const corrected = (draft: ImportDraft, row: number, field: PeopleField, value: string): ImportDraft => ({
  ...draft,
  corrections: [...draft.corrections.filter((one) => one.row !== row || one.field !== field), { row, field, value }],
})

export const withoutRows = (draft: ImportDraft, rows: readonly number[]): ImportDraft => ({
  ...draft,
  leftOut: [...new Set([...draft.leftOut, ...rows])],
})

export const putBack = (draft: ImportDraft, row: number): ImportDraft => ({ ...draft, leftOut: draft.leftOut.filter((out) => out !== row) })
