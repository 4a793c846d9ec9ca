import { changed } from '../change.ts'
import { tables, type Change, type Row, type TableName, type Workspace } from '../workspace.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The row with some fields replaced, as one change, checked against the table's schema; no change when the fields already read so. */
export function patched<T extends TableName>(table: T, before: Row<T>, patch: { readonly [field: string]: unknown }): readonly Change[] {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const after = tables[table].parse({ ...before, ...given }) as Row<T> // parsed by that table's schema
  return same(before, after) ? [] : [changed(table, before, after)]
}

/** The row new, or in place of the one with its id. */
export function put<T extends TableName>(workspace: Workspace, table: T, row: Row<T>): readonly Change[] {
  const before = workspace[table].get(row.id)
  return before === undefined ? [changed(table, null, row)] : patched(table, before, row)
}
