import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fileTrouble } from '../base/failure.ts'
import { expectFolder } from './folder.ts'
import { naming } from './trouble.ts'

function sync(path: string, flags: 'r' | 'r+'): void {
  const open = openSync(path, flags)
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}

/** Makes sure that a new file and its name outlive a power failure. */
export function settle(file: string): void {
  sync(file, 'r+')
  // Windows has no way to sync a folder, and needs none.
  if (process.platform !== 'win32') sync(dirname(file), 'r')
}

const rowCounts = (db: Database.Database): unknown =>
  db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1")
    .pluck()
    .all()
    .map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()])

function isWhole(original: Database.Database, copy: string): boolean {
  const db = new Database(copy, { readonly: true })
  try {
    const sound = db.pragma('integrity_check', { simple: true }) === 'ok'
    const linked = db.prepare('PRAGMA foreign_key_check').all().length === 0
    return sound && linked && JSON.stringify(rowCounts(db)) === JSON.stringify(rowCounts(original))
  } finally {
    db.close()
  }
}

/**
 * Writes all that the connection sees to `target` as one file, replacing what is there. The copy is opened and checked
 * before it takes that name; when anything fails nothing is left behind. Throws a Refusal.
 */
export function copyInto(db: Database.Database, target: string): void {
  const partial = `${target}.partial`
  naming(target, () => {
    expectFolder(target)
    try {
      rmSync(partial, { force: true })
      db.prepare('VACUUM INTO ?').run(partial)
      if (!isWhole(db, partial)) throw fileTrouble('unreadable', target, 'the copy was not whole and is removed')
      // A write-ahead log left by a file that had this name would be read into the new one.
      for (const left of ['-wal', '-shm']) rmSync(`${target}${left}`, { force: true })
      renameSync(partial, target)
      settle(target)
    } finally {
      rmSync(partial, { force: true })
    }
  })
}
