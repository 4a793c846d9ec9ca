import type { Database } from 'better-sqlite3'
import { fileTrouble, problemWords } from '../base/failure.ts'
import { waitingCycle } from '../model/dependency.ts'
import { readWorkspace } from '../model/read-workspace.ts'
import { reportingCycle } from '../model/reporting.ts'
import { SETTINGS_ID } from '../model/settings.ts'
import { tableNames, tables, type Change, type TableName, type Workspace } from '../model/workspace.ts'

/** A change as the log keeps it: a removal remembers where the row stood. */
export type LoggedChange = Change & { readonly position?: number }

/** The whole workspace as `{ [table]: Row[] }`, made by SQLite: no row is turned into an object on the way. */
export function workspaceText(db: Database): string {
  const parts = tableNames.map((table) => `'"${table}":' || (SELECT json_group_array(json(body) ORDER BY position) FROM ${table})`)
  return String(
    db
      .prepare(`SELECT '{' || ${parts.join(" || ',' || ")} || '}'`)
      .pluck()
      .get(),
  )
}

/** The workspace with every row checked by its schema. Throws a Refusal that names the table and row that does not fit. */
export function checkedWorkspace(db: Database, file: string): Workspace {
  const raw = readWorkspace(workspaceText(db))
  const checked = tableNames.map((table) => [table, new Map([...raw[table]].map(([id, row]) => [id, checkedRow(file, table, id, row)]))])
  const workspace = Object.fromEntries(checked) as Workspace // each table's rows were parsed by its own schema
  if (!workspace.workspace.has(SETTINGS_ID)) throw fileTrouble('damaged', file, 'its settings are missing')
  if (reportingCycle(workspace.person) !== null) throw fileTrouble('damaged', file, 'people in it report to each other in a circle')
  if (waitingCycle(workspace.system, workspace.dependency.values()) !== null)
    throw fileTrouble('damaged', file, 'systems in it wait for each other in a circle')
  return workspace
}

function checkedRow(file: string, table: TableName, id: string, row: unknown): unknown {
  const result = tables[table].safeParse(row)
  if (result.success) return result.data
  throw fileTrouble('damaged', file, `row “${id}” of its table “${table}” does not fit (${problemWords(result.error.issues).join(' ')})`)
}

/** Writes one change and returns it as the log must keep it, and as others must apply it to follow. Call inside a transaction. */
export function rowWriter(db: Database): (change: LoggedChange) => { readonly logged: LoggedChange; readonly told: Change } {
  const statements = new Map(tableNames.map((table) => [table, statementsOf(db, table)]))
  return (change) => {
    const of = statements.get(change.table) ?? statementsOf(db, change.table)
    const { position, ...told } = change
    if (change.after === null) return { logged: { ...told, position: of.remove.get(change.id) ?? 0 }, told }
    const body = JSON.stringify(change.after)
    if (change.before !== null) of.replace.run(body, change.id)
    else of.add.run(position ?? null, change.id, body)
    const place = position === undefined || change.before !== null ? {} : { place: of.before.get(position) ?? 0 }
    return { logged: told, told: { ...told, ...place } }
  }
}

const statementsOf = (db: Database, table: TableName) => ({
  add: db.prepare<[number | null, string, string]>(
    `INSERT INTO ${table} (position, id, body) VALUES (coalesce(?, (SELECT coalesce(max(position), 0) + 1 FROM ${table})), ?, ?)`,
  ),
  replace: db.prepare<[string, string]>(`UPDATE ${table} SET body = ? WHERE id = ?`),
  remove: db.prepare<[string], number>(`DELETE FROM ${table} WHERE id = ? RETURNING position`).pluck(),
  before: db.prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE position < ?`).pluck(),
})
