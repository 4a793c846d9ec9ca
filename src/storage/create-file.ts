import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { fileTrouble } from '../base/failure.ts'
import { tableNames, type Change, type Workspace } from '../model/workspace.ts'
import { APPLICATION_ID, guard } from './connection.ts'
import { settle } from './copy.ts'
import { expectFolder } from './folder.ts'
import { migrate } from './migrate.ts'
import { rowWriter } from './rows.ts'
import { codeOf, naming } from './trouble.ts'

/** Makes a new file that holds this workspace and no history. Throws a Refusal, and then leaves nothing behind; a file that is there stays. */
export function createWorkspaceFile(path: string, workspace: Workspace): void {
  const file = resolve(path)
  const partial = `${file}.partial`
  naming(file, () => {
    expectFolder(file)
    if (existsSync(file)) throw fileTrouble('exists', file)
    try {
      rmSync(partial, { force: true })
      writeNew(partial, workspace)
      takeName(partial, file)
      settle(file)
    } finally {
      rmSync(partial, { force: true })
    }
  })
}

function writeNew(file: string, workspace: Workspace): void {
  const db = new Database(file)
  try {
    guard(db)
    // A file that no one else can see yet needs no journal beside it.
    db.pragma('journal_mode = MEMORY')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db)
    db.transaction(() => {
      const write = rowWriter(db)
      for (const change of allRows(workspace)) write(change)
    }).immediate()
  } finally {
    db.close()
  }
}

const allRows = (workspace: Workspace): readonly Change[] =>
  tableNames.flatMap((table) => [...workspace[table].values()].map((after) => ({ table, id: after.id, before: null, after }) as Change)) // a row of that table

/** A link, unlike a rename, never replaces a file that came meanwhile; where a disk has no links a rename must do. */
function takeName(partial: string, file: string): void {
  try {
    linkSync(partial, file)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw cause
    renameSync(partial, file)
  }
}
