import { rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fileTrouble } from '../base/failure.ts'
import type { Workspace } from '../model/workspace.ts'
import { expectWhole, expectWorkspace } from './check-file.ts'
import { connect, disconnect, inMemory } from './connection.ts'
import { mayWrite } from './folder.ts'
import { holdFile, type Hold, type Holder } from './lock.ts'
import { isUpToDate, migrate } from './migrate.ts'
import { checkedWorkspace } from './rows.ts'
import { hasWrites, snapshot } from './snapshot.ts'

type NotHeld = Extract<Hold, { held: false }>

export interface OpenDatabase {
  readonly db: Database.Database
  /** What it holds, every row checked. */
  readonly workspace: Workspace
  /** Why nothing may be written, as a sentence; null when it may. */
  readonly readOnly: string | null
  /** Throws a Refusal when a write would be refused or would go astray. */
  readonly expectWritable: () => void
  readonly close: () => void
}

/** Closing a file that SQLite has open would drop SQLite's locks on it, so a second opener here must not touch it as a file. */
const openHere = new Set<string>()

const identity = (file: string): string => {
  const { dev, ino } = statSync(file)
  return `${dev}:${ino}`
}

/** A workspace file, checked, up to date and held for writing, or a copy of it in memory where that cannot be. Throws a Refusal or an error of the disk. */
export function openDatabase(file: string, holder: Holder, looksOnly: boolean): OpenDatabase {
  const id = identity(file)
  const isOpenHere = openHere.has(id)
  if (!isOpenHere) expectWorkspace(file)
  const mayHold = !looksOnly && mayWrite(dirname(file)) && mayWrite(file)
  const hold = looksOnly ? lookOnly : mayHold ? holdFile(file, holder) : notWritable(file)
  try {
    return hold.held ? writing(file, id, hold.release) : reading(file, hold, isOpenHere || mayHold)
  } catch (cause) {
    if (hold.held) hold.release()
    throw cause
  }
}

const lookOnly: NotHeld = { held: false, clause: 'it was opened to look at only', mend: '' }

const notWritable = (file: string): NotHeld =>
  mayWrite(dirname(file))
    ? { held: false, clause: 'Cadre may not write to it', mend: 'Save a copy to change it.' }
    : { held: false, clause: 'Cadre may not write in its folder', mend: 'Save a copy elsewhere to change it.' }

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

function reading(file: string, { clause, mend }: NotHeld, isOpen: boolean): OpenDatabase {
  const db = snapshot(file, isOpen)
  const workspace = closedOnFailure(db, () => {
    expectWhole(db, file)
    migrate(db)
    return checkedWorkspace(db, file)
  })
  const refuse = () => {
    throw fileTrouble('read-only', file, clause)
  }
  return { db, workspace, readOnly: `${sentence(clause)} ${mend}`.trim(), expectWritable: refuse, close: () => db.close() }
}

function writing(file: string, id: string, release: () => void): OpenDatabase {
  const workspace = wholeContent(file)
  const db = connect(file)
  closedOnFailure(db, () => migrate(db))
  openHere.add(id)
  const expectWritable = () => {
    const inPlace = statSync(file, { throwIfNoEntry: false }) !== undefined && identity(file) === id
    if (!inPlace) throw fileTrouble('unreadable', file, 'it was moved, removed or replaced while it was open; save a copy of what you see')
  }
  const close = () => {
    if (!openHere.delete(id)) return
    try {
      disconnect(db)
    } finally {
      release()
    }
  }
  return { db, workspace, readOnly: null, expectWritable, close }
}

function closedOnFailure<T>(db: Database.Database, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    db.close()
    throw cause
  }
}

const tablesOf = (db: Database.Database): string =>
  JSON.stringify(db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2').all())

/** Tables that read well but were changed would only show when something is written to them, and by then the file is another. */
function expectOwnTables(db: Database.Database, file: string): void {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh)
    if (tablesOf(db) !== tablesOf(fresh)) throw fileTrouble('damaged', file, 'its tables are not those of a workspace')
  } finally {
    fresh.close()
  }
}

/** Reads the file through a connection that cannot write, so that a damaged file stays as it was found. */
function wholeContent(file: string): Workspace {
  const db = new Database(file, { readonly: true })
  try {
    expectWhole(db, file)
    if (isUpToDate(db)) expectOwnTables(db, file)
    const workspace = isUpToDate(db) ? checkedWorkspace(db, file) : contentOnceMigrated(db, file)
    db.close()
    return workspace
  } catch (cause) {
    db.close()
    // Such a connection leaves its empty helpers behind; where one holds writes it is part of the file.
    if (!hasWrites(file)) for (const helper of ['-wal', '-shm']) rmSync(`${file}${helper}`, { force: true })
    throw cause
  }
}

function contentOnceMigrated(old: Database.Database, file: string): Workspace {
  const db = inMemory(old.serialize())
  try {
    migrate(db)
    return checkedWorkspace(db, file)
  } finally {
    db.close()
  }
}
