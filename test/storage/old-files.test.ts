import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { SystemId } from '../../src/model/system.ts'
import { PracticeId } from '../../src/model/vocabulary.ts'
import { brandOf, settingsOf } from '../../src/model/workspace.ts'
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

test('a file left by version 2 has its systems filled up, in its rows and in its history', () => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(2))
  db.close()
  const file = opened(path)
  const filled = () => file.workspace().system.get('s1')
  expect(filled()).toMatchObject({ scope: '', costTarget: null, target: { level: 4 } })
  for (const { proofs } of Object.values(filled()?.answers ?? {})) expect(proofs).toEqual([])
  file.redo()
  expect(filled()).toMatchObject({ scope: '', costTarget: null, target: { level: 5 } })
})

test('what stands in a file of version 2 where a system should is refused by its name, and odd entries of its log stay as they are', () => {
  const opens = (sql: string) => {
    const path = join(temporaryFolder(), 'old.cadre')
    const db = new Database(path)
    db.exec(`${dump(2)}\n${sql}`)
    db.close()
    return opened(path)
  }
  for (const body of ['{"id":"s1"}', '{"id":"s1","answers":null}', '{"id":"s1","answers":{"evaluation-2":3}}'])
    expect(() => opens(`UPDATE system SET body = '${body}' WHERE id = 's1'`)).toThrow(/row “s1” of its table “system” does not fit/u)
  const odd = ['{}', '[3]', '[{"table":"system","id":"s9"}]', '[{"table":"system","id":"s9","before":null,"after":{"id":"s9"}}]']
  const values = odd.map((text, at) => `(${at + 100}, '2026-11-24T10:00:00.000Z', 'edit', NULL, 'odd', '${text}')`)
  const file = opens(`INSERT INTO log (seq, at, kind, target, words, changes) VALUES ${values.join(', ')}`)
  expect(file.history()).toMatchObject({ undo: 'odd' })
  expect(file.workspace().system.get('s1')).toMatchObject({ scope: '' })
})

test('a file left by version 3 opens with all that is about its systems', () => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(3))
  db.close()
  const { system, assessment, improvement, safeguard, account, choice, dependency } = opened(path).workspace()
  expect(system.get(SystemId.parse('s1'))?.answers[PracticeId.parse('recovery-4-2')]?.proofs).toHaveLength(2)
  expect([...assessment.values()].map(({ kind, assessorId }) => [kind, assessorId])).toEqual([
    ['agreed', 'p1'],
    ['own', 'p2'],
  ])
  expect(improvement.get('i1')).toMatchObject({ to: 1, by: '2027-03-31' })
  expect(safeguard.get('g1')).toMatchObject({ mode: 'cost-runaway', recoveredBy: '' })
  expect(account.get('m1')).toMatchObject({ month: '2026-10', inference: 1200.5 })
  expect([...choice.values()].map(({ kind, answer }) => [kind, answer])).toEqual([
    ['component', 'buy'],
    ['pilot', 'sunset'],
    ['workload', 'reasoning'],
  ])
  expect(dependency.get('w1')).toMatchObject({ systemId: 's1', onId: 's2' })
})

test('a file left by version 3 has its people and settings filled up, in their rows and in their history', () => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(3))
  db.close()
  const file = opened(path)
  const filled = { endDate: null, leaves: [] }
  expect(file.workspace().person.get('p1')).toMatchObject({ name: 'Ana Ruiz', ...filled })
  expect(settingsOf(file.workspace())).toMatchObject({ payHidden: false, planQuarters: 8 })
  file.undo()
  expect(file.workspace().person.get('p1')).toMatchObject({ title: '', ...filled })
})

test('a file left by version 4 opens with its scenarios, the plan in use, its approvals and its money', () => {
  const path = join(temporaryFolder(), 'old.cadre')
  const db = new Database(path)
  db.exec(dump(4))
  db.close()
  const { scenario, course, commitment, band, budgetLine, person } = opened(path).workspace()
  expect(scenario.get('c1')).toMatchObject({
    name: 'Hire-led',
    assumptions: { 'ramp.experienced-months': 5 },
    limits: { hiresAQuarter: 2 },
  })
  expect(scenario.get('c1')?.decisions.map(({ kind, locked }) => [kind, locked])).toEqual([
    ['hire', true],
    ['contract', false],
  ])
  expect(course.get('plan')).toMatchObject({ name: 'Balanced', solved: { proven: true }, times: [{ systemId: 's1' }] })
  expect([...commitment.values()].map(({ id, state, heldUntil }) => [id, state, heldUntil])).toEqual([
    ['h1', 'approved', null],
    ['h2', 'proposed', '2027-02-01'],
    ['v1', 'proposed', null],
  ])
  expect(commitment.get('h1')?.trail).toEqual([{ state: 'approved', by: 'Ana Ruiz', on: '2026-11-25', note: 'Within budget' }])
  expect(band.get('ai-architect-5')).toMatchObject({ middle: 120_000, contractADay: 950 })
  expect(budgetLine.get('t1')?.amountAQuarter).toBe(250_000)
  expect(person.get('p2')).toMatchObject({ endDate: '2027-06-30', leaves: [{ from: '2027-01-04', to: '2027-03-26' }] })
})
