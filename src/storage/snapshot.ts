import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inMemory } from './connection.ts'

/** Whether the file's write-ahead log holds anything. */
export const hasWrites = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

function bytesThroughSqlite(file: string): Buffer {
  const db = new Database(file, { readonly: true, timeout: 2000 })
  try {
    return db.serialize()
  } finally {
    db.close()
  }
}

/** Where nothing may be written SQLite cannot read a write-ahead log either; a copy elsewhere can, for as long as that takes. */
function bytesThroughCopy(file: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-'))
  try {
    const copy = join(folder, 'copy')
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    return bytesThroughSqlite(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bytes(file: string, isOpen: boolean): Buffer {
  if (!isOpen && !hasWrites(file)) return readFileSync(file)
  try {
    return bytesThroughSqlite(file)
  } catch (cause) {
    if (!hasWrites(file)) throw cause
    return bytesThroughCopy(file)
  }
}

/**
 * The file as it is now, held in memory: it follows nothing that is written later, and nothing is written beside the file.
 * `isOpen`: someone writes it, perhaps this process, so that only SQLite may read it.
 */
export const snapshot = (file: string, isOpen: boolean): Database.Database => inMemory(bytes(file, isOpen))
