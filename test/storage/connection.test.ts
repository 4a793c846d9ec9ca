import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { APPLICATION_ID, connect, disconnect } from '../../src/storage/connection.ts'
import { newFile, opened, rename } from '../support/workspace-files.ts'

test('SQLite is past the write-ahead log race of 3.51.2', () => {
  const db = new Database(':memory:')
  const [major = 0, minor = 0, patch = 0] = String(db.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number)
  expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003)
  db.close()
})

test('the writing connection keeps every promise to the disk', () => {
  const db = connect(newFile())
  const pragmas = ['application_id', 'journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'cell_size_check']
  expect(pragmas.map((pragma) => db.pragma(pragma, { simple: true }))).toEqual([APPLICATION_ID, 'wal', 2, 1, 1, 0, 1])
  disconnect(db)
})

test('what was removed is gone from the file, not only from its tables', () => {
  const path = newFile()
  const secret = 'Hired away from Contoso'
  const file = opened(path)
  file.edit(rename(secret))
  file.close()
  expect(readFileSync(path).includes(secret)).toBe(true)
  const db = connect(path)
  db.exec("DELETE FROM log; DELETE FROM person WHERE id = 'p2'; DELETE FROM person WHERE id = 'p3'; DELETE FROM person WHERE id = 'p1'")
  disconnect(db)
  expect(readFileSync(path).includes(secret)).toBe(false)
})
