import type { RawTable } from '../../contract/commands.ts'
import type { PeopleField, PeopleMapping } from './field.ts'
import { cleaned } from './reading.ts'

/** What a row says in each field that has a column; empty where it says nothing. */
export type Cells = Partial<Readonly<Record<PeopleField, string>>>
export interface ListRow {
  /** The file's own row number. */
  readonly row: number
  readonly cells: Cells
}

/** Another text for one cell of the file. */
export interface Correction {
  readonly row: number
  readonly field: PeopleField
  readonly value: string
}

/** The rows with corrections in place; cells are on one line. */
export function listRows({ rows }: RawTable, mapping: PeopleMapping, corrections: readonly Correction[]): readonly ListRow[] {
  const columns = mapping.flatMap((use, at) => (use === 'ignore' || mapping.indexOf(use) !== at ? [] : [{ field: use, at }]))
  const fixes = Map.groupBy(corrections, ({ row }) => row)
  return rows.map(({ row, cells }) => {
    const found = columns.map(({ field, at }) => [field, cleaned(cells[at] ?? '')] as const)
    const fixed = (fixes.get(row) ?? []).map(({ field, value }) => [field, cleaned(value)] as const)
    return { row, cells: Object.fromEntries([...found, ...fixed]) }
  })
}
