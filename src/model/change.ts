import type { Change, Row, TableName, Workspace } from './workspace.ts'

export function changed<T extends TableName>(table: T, before: Row<T> | null, after: Row<T> | null): Change {
  const id = (after ?? before)?.id
  if (id === undefined) throw new Error('a change needs a row before or after')
  return { table, id, before, after } as Change // the union is over T, which the compiler cannot follow here
}

export const inverse = (changes: readonly Change[]): readonly Change[] =>
  changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }) as Change) // same table, sides swapped

/** The workspace with the changes made; tables without a change stay the same value. */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): Workspace {
  const touched = new Map<TableName, Map<string, unknown>>()
  for (const change of changes) {
    const rows = touched.get(change.table) ?? new Map<string, unknown>(workspace[change.table])
    touched.set(change.table, rows)
    if (change.after === null) rows.delete(change.id)
    else if (change.place === undefined) rows.set(change.id, change.after)
    else touched.set(change.table, new Map([...rows].toSpliced(change.place, 0, [change.id, change.after])))
  }
  return { ...workspace, ...Object.fromEntries(touched) }
}
