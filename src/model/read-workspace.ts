import { tableNames, type Row, type TableName, type Workspace } from './workspace.ts'

/**
 * The workspace from the JSON text `{ [table]: Row[] }`. It trusts the text: storage has checked every row that it gives out,
 * and checking 10,000 people a second time would only cost the window its first paint.
 */
export function readWorkspace(text: string): Workspace {
  const read = JSON.parse(text) as { readonly [T in TableName]?: readonly Row<T>[] } // written by storage, see above
  const entries = tableNames.map((table) => [table, new Map((read[table] ?? []).map((row) => [row.id, row]))])
  return Object.fromEntries(entries) as Workspace // one entry for each table name
}
