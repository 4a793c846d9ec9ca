import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { connect } from '../../src/storage/connection.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { newFile, opened } from '../support/workspace-files.ts'

const later = migrations.length + 1
const addNotes = (db: Database.Database) => db.exec('CREATE TABLE note (text TEXT) STRICT')
const failing = (db: Database.Database) => {
  db.exec('DROP TABLE log')
  throw new Error('the step failed')
}

function connected(): Database.Database {
  return connect(newFile())
}

describe('migrate', () => {
  test('leaves the file as it was when a step fails', () => {
    const db = connected()
    expect(() => migrate(db, [...migrations, failing])).toThrow('the step failed')
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'log'").pluck().get()).toBe(1)
    db.close()
  })
  test('first copies a file that holds something, and the copy opens as it was', () => {
    const db = connected()
    migrate(db, [...migrations, addNotes])
    const copy = new Database(`${db.name}.before-v${later}`, { readonly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(copy.prepare('SELECT count(*) FROM person').pluck().get()).toBe(3)
    expect(db.pragma('user_version', { simple: true })).toBe(later)
    db.close()
    copy.close()
  })
  test('makes no copy where there is nothing to do', () => {
    const db = connected()
    migrate(db)
    expect(existsSync(`${db.name}.before-v${migrations.length}`)).toBe(false)
    db.close()
  })
  test('a file of a newer Cadre is refused and not touched', () => {
    const path = newFile()
    const db = new Database(path)
    db.pragma('user_version = 999')
    db.close()
    const before = readFileSync(path)
    expect(() => opened(path)).toThrow(
      `saved by a newer Cadre: its version is 999, this Cadre knows up to ${migrations.length}. Update Cadre`,
    )
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
