import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import { systemOf } from '../support/organisation.ts'
import { newFile, opened, options, smallWorkspace, temporaryFolder } from '../support/workspace-files.ts'

/** Changes the file behind Cadre's back, and says what it then holds. */
function tampered(change: (db: Database.Database) => void): { readonly path: string; readonly bytes: Buffer } {
  const path = newFile()
  const db = new Database(path)
  db.pragma('foreign_keys = OFF')
  change(db)
  db.close()
  return { path, bytes: readFileSync(path) }
}

test.each([
  ['another program’s database', (db: Database.Database) => db.pragma('application_id = 7'), 'is not a Cadre workspace'],
  [
    'a row that names nobody',
    (db: Database.Database) => db.exec("DELETE FROM team WHERE id = 't1'"),
    'is damaged: a row names another that is not there',
  ],
  [
    'a row that fits no schema',
    (db: Database.Database) => db.exec("UPDATE person SET body = json_set(body, '$.allocation', 7) WHERE id = 'p2'"),
    'row “p2” of its table “person” does not fit (allocation:',
  ],
  ['a missing table', (db: Database.Database) => db.exec('DROP TABLE override'), 'its tables are not those of a workspace'],
  [
    'a scorecard of no candidate',
    (db: Database.Database) =>
      db.exec("INSERT INTO scorecard (id, body) VALUES ('k1', json_object('id', 'k1', 'candidateId', 'c1', 'interviewerId', NULL))"),
    'is damaged: a row names another that is not there',
  ],
  [
    'a look that fits no schema',
    (db: Database.Database) => db.exec("INSERT INTO brand (id, body) VALUES ('brand', json_object('id', 'brand', 'accent', 'red'))"),
    'row “brand” of its table “brand” does not fit (A colour is six digits',
  ],
  ['missing settings', (db: Database.Database) => db.exec('DELETE FROM workspace'), 'its settings are missing'],
  [
    'a circle of managers',
    (db: Database.Database) => db.exec("UPDATE person SET body = json_set(body, '$.managerId', 'p2') WHERE id = 'p1'"),
    'report to each other in a circle',
  ],
  [
    'a circle of systems that wait',
    (db: Database.Database) => {
      const row = JSON.stringify(systemOf('s1', { level: 2, target: null }))
      db.prepare("INSERT INTO system (id, body) VALUES ('s1', ?)").run(row)
      db.exec("INSERT INTO dependency (id, body) VALUES ('w1', json_object('id', 'w1', 'systemId', 's1', 'onId', 's1', 'reason', ''))")
    },
    'wait for each other in a circle',
  ],
])('%s is refused and not written', (_, change, words) => {
  const { path, bytes } = tampered(change)
  expect(() => opened(path)).toThrow(words)
  expect(readdirSync(dirname(path))).toEqual(['Northwind.cadre'])
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a file cut or changed anywhere opens or is refused, and never ends in a bug', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.cadre')
  createWorkspaceFile(path, smallWorkspace())
  const good = readFileSync(path)
  let number = 0
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, cut) => {
      const bad = Buffer.from(cut ? good.subarray(0, at) : good)
      if (!cut) bad.writeUInt8(bad.readUInt8(at) ^ flip, at)
      const broken = join(folder, `broken-${number++}.cadre`)
      writeFileSync(broken, bad)
      try {
        openWorkspaceFile(broken, options).close()
      } catch (cause) {
        expect(cause).toBeInstanceOf(Refusal)
        expect(readFileSync(broken).equals(bad)).toBe(true)
      }
    }),
    // The example changes one letter of a table's own rules, which no reading sees.
    { numRuns: 300, examples: [[good.indexOf('CHECK (json_valid(body))'), 1, false]] },
  )
})
