import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { brandOf } from '../../src/model/workspace.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { opened, temporaryFolder } from '../support/workspace-files.ts'

/** The files' text was written once, from a real file when its version came out, and is never edited. */
const dump = (version: number) => readFileSync(new URL(`../fixtures/files/v${version}.sql`, import.meta.url), 'utf8')
const versions = migrations.map((_, index) => index + 1)
const shape = (db: Database.Database) => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2').all()

test.each(versions)('a file left by version %i ends like a new one', (version) => {
  const [old, fresh] = [new Database(':memory:'), new Database(':memory:')]
  old.exec(dump(version))
  migrate(old)
  migrate(fresh)
  expect(shape(old)).toEqual(shape(fresh))
  expect(old.pragma('foreign_key_check')).toEqual([])
})

test.each(versions)('a file left by version %i opens with its people, and its history can be undone', (version) => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(version))
  db.close()
  const file = opened(path)
  expect([...file.workspace().person.values()].map((person) => person.name)).toEqual(['Ana Ruiz', 'Núria O’Neill'])
  expect(file.history()).toMatchObject({ undo: 'change Ana Ruiz', redo: 'set the target of Claims triage to level 5' })
  file.undo()
  expect(file.workspace().person.get('p1')?.title).toBe('')
})

test('a file left by version 2 opens with its look, its candidates and their scorecards, and what replaced a scorecard can be undone', () => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(2))
  db.close()
  const file = opened(path)
  const { candidate, scorecard } = file.workspace()
  expect(brandOf(file.workspace())).toMatchObject({ accent: '7A1F3D', logo: { file: 'logo.png' }, styles: { headingFont: 'Georgia' } })
  expect([...candidate.values()].map(({ name, decision }) => [name, decision?.outcome])).toEqual([
    ['Mirela Dąbrowska', 'hire'],
    ['O’Brien, Tom', undefined],
  ])
  expect([...scorecard.keys()]).toEqual(['k2', 'k3'])
  while (file.history().undo !== 'replace the scorecard “System design” of Mirela Dąbrowska') file.undo()
  file.undo()
  expect([...file.workspace().scorecard.keys()]).toEqual(['k1'])
})
