import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asking, type Ask } from '../../electron/answer.ts'
import { handlers } from '../../electron/handlers.ts'
import type { Session } from '../../electron/session.ts'
import { Refusal } from '../../src/base/failure.ts'
import { Bank } from '../../src/interview/bank.ts'
import type { Edit } from '../../src/model/edit.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import { aPerson } from '../support/workspace-files.ts'
import { testClock, testSession, testShell } from './test-shell.ts'

let folder = ''
let session: Session
let ask: Ask
const rename = (name: string): Edit => ({ kind: 'change-settings', given: { patch: { name } } })
const bring = (name: string): Edit => ({ kind: 'import-people', given: { people: [aPerson('ana', name)], teams: [] } })
const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'it was done',
    (cause: unknown) => (cause instanceof Refusal ? cause.failure : cause),
  )
const workspaces = () => join(folder, 'workspaces')
const base64Of = (file: string) => readFileSync(file).toString('base64')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-handlers-'))
  session = testSession()
  ask = asking(handlers(session, testShell(folder)), (bug) => {
    throw bug
  })
})
afterEach(() => {
  session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the sample opens at once, is in the list, and a second one gets a name of its own', async () => {
  const opened = await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
  expect(opened).toEqual({
    open: { file: 'Northwind Mutual.cadre', folder: '', readOnly: null },
    history: { undo: null, redo: null, savedAt: null },
  })
  const { open, recent, today } = await ask('app.state', {})
  expect(open?.file).toBe('Northwind Mutual.cadre')
  expect(recent.map(({ file, folder: shown }) => [file, shown])).toEqual([['Northwind Mutual.cadre', '']])
  expect(today).toBe('2026-11-24')
  const workspace = readWorkspace(await ask('workspace.read', {}))
  expect(workspace.system.size).toBeGreaterThanOrEqual(6)
  expect((await ask('workspace.new', { sample: true, name: 'Northwind Mutual' }))?.open.file).toBe('Northwind Mutual (2).cadre')
})
test('a name that no file can have still gives a file', async () => {
  const opened = await ask('workspace.new', { sample: false, name: '../../CON:*?' })
  expect(opened?.open.file).toMatch(/^[^/\\:*?]+\.cadre$/)
  expect(readdirSync(folder)).toEqual(['workspaces'])
})
test('edits, undo and redo come back as changes and history, and outlive the session', async () => {
  await ask('workspace.new', { sample: false, name: 'Acme' })
  const edited = await ask('workspace.edit', { edit: rename('Acme AI') })
  expect(edited).toMatchObject({
    changes: [{ table: 'workspace', after: { name: 'Acme AI' } }],
    history: { undo: 'rename the workspace to Acme AI', redo: null },
  })
  const [recent] = (await ask('app.state', {})).recent
  await ask('workspace.close', {})
  expect(await failureOf(ask('workspace.undo', {}))).toMatchObject({ kind: 'missing' })
  const again = await ask('workspace.open', { recent: recent?.id ?? null })
  expect(again?.history.undo).toBe('rename the workspace to Acme AI')
  expect(await ask('workspace.undo', {})).toMatchObject({
    changes: [{ after: { name: 'Acme' } }],
    history: { undo: null, redo: 'rename the workspace to Acme AI' },
  })
  expect((await ask('workspace.redo', {})).history.redo).toBe(null)
  expect((await ask('workspace.history', { limit: 2 })).map(({ words, rows }) => [words, rows])).toHaveLength(2)
})
test('when a file cannot be opened, the one before stays open', async () => {
  await ask('workspace.new', { sample: false, name: 'Good' })
  writeFileSync(join(workspaces(), 'Bad.cadre'), 'just text')
  const bad = (await ask('app.state', {})).recent.find(({ file }) => file === 'Bad.cadre')
  expect(await failureOf(ask('workspace.open', { recent: bad?.id ?? null }))).toMatchObject({ kind: 'file', trouble: 'not-a-workspace' })
  expect((await ask('app.state', {})).open?.file).toBe('Good.cadre')
  expect(await failureOf(ask('workspace.open', { recent: 'nothing' }))).toMatchObject({ kind: 'invalid' })
  expect(await failureOf(ask('workspace.open', { recent: null }))).toMatchObject({ kind: 'invalid' })
})
test('a workspace open elsewhere is read-only, says so, and an edit is refused', async () => {
  await ask('workspace.new', { sample: false, name: 'Shared' })
  const other = testSession()
  const askOther = asking(handlers(other, testShell(folder)), String)
  const [recent] = (await askOther('app.state', {})).recent
  const opened = await askOther('workspace.open', { recent: recent?.id ?? null })
  expect(opened?.open.readOnly).toMatch(/open in Cadre in a browser/)
  expect(await failureOf(askOther('workspace.edit', { edit: rename('X') }))).toMatchObject({ kind: 'file', trouble: 'read-only' })
  expect(await failureOf(askOther('workspace.edit', { edit: bring('Ana') }))).toMatchObject({ kind: 'file', trouble: 'read-only' })
  expect(existsSync(join(workspaces(), 'Cadre backups'))).toBe(false)
  other.close()
})

describe('copies', () => {
  test('before an import a checked copy is made that holds what was there, and ten are kept', async () => {
    await ask('workspace.new', { sample: false, name: 'Acme' })
    const place = join(workspaces(), 'Cadre backups')
    for (let n = 10; n < 23; n++) {
      session.close()
      session = testSession(() => `2026-11-24T10:00:${n}.000Z`)
      ask = asking(handlers(session, testShell(folder)), String)
      const acme = (await ask('app.state', {})).recent.find(({ file }) => file === 'Acme.cadre')
      await ask('workspace.open', { recent: acme?.id ?? null })
      await ask('workspace.edit', { edit: bring(`Ana ${n}`) })
    }
    await ask('workspace.back-up', {})
    const kept = readdirSync(place)
      .filter((name) => name.includes('automatic'))
      .toSorted()
    expect(kept).toHaveLength(10)
    expect(readdirSync(place)).toHaveLength(11)
    const last = openWorkspaceFile(join(place, kept.at(-1) ?? ''), { now: testClock.now, holder: 'browser', looksOnly: true })
    expect([...last.workspace().person.values()].map(({ name }) => name)).toEqual(['Ana 21'])
    last.close()
  })
  test('a copy saved in a browser is a whole workspace that opens when it is uploaded', async () => {
    await ask('workspace.new', { sample: false, name: 'Acme' })
    await ask('workspace.edit', { edit: bring('Ana Ruiz') })
    const delivery = await ask('workspace.save-copy', {})
    const [file] = delivery.kind === 'download' ? delivery.files : []
    const opened = await ask('workspace.upload', { name: 'Acme.cadre', base64: file?.base64 ?? '' })
    expect(opened).toMatchObject({ open: { file: 'Acme (2).cadre', readOnly: null }, history: { undo: 'import 1 person' } })
    expect(await ask('workspace.read', {})).toContain('Ana Ruiz')
  })
  test('an upload that is no workspace is refused by its own name, and nothing is kept', async () => {
    const sent = Buffer.from('just text').toString('base64')
    expect(await failureOf(ask('workspace.upload', { name: 'List.cadre', base64: sent }))).toMatchObject({
      kind: 'file',
      trouble: 'not-a-workspace',
      file: 'List.cadre',
    })
    expect(readdirSync(workspaces())).toEqual([])
  })
})

describe('long work in real workers', () => {
  test('documents come in the order asked for, as Word files with names of their own', async () => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const job = { kind: 'job-description', role: 'ai-systems-engineer', level: 3 } as const
    const delivery = await ask('documents.export', { documents: [job, { kind: 'team-charter' }, job], as: 'files' })
    const files = delivery.kind === 'download' ? delivery.files : []
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringContaining('job description'),
      expect.stringContaining('requisition'),
      expect.stringContaining('charter'),
      expect.stringMatching(/job description.* \(2\)\.docx$/),
      expect.stringMatching(/requisition.* \(2\)\.docx$/),
    ])
    expect(await ask('documents.progress', {})).toBeNull()
    for (const { base64 } of files) expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })
  test('a post that does not exist is refused, not a bug', async () => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const wrong = { kind: 'interview-kit', role: 'no-such-role', level: 3, seed: 1, candidateId: null } as const
    const failure = await failureOf(ask('documents.export', { documents: [{ kind: 'team-charter' }, wrong], as: 'files' }))
    expect(['invalid', 'missing']).toContain(Reflect.get(Object(failure), 'kind'))
  })
  test('a people list is read row by row, and one that is no list is refused by name', async () => {
    const base64 = Buffer.from('Name,Role\nAna,AI Engineer\n').toString('base64')
    expect(await ask('table.read', { name: 'p.csv', base64 })).toEqual({
      headings: ['Name', 'Role'],
      rows: [{ row: 2, cells: ['Ana', 'AI Engineer'] }],
    })
    expect(await failureOf(ask('table.read', { name: 'empty.csv', base64: '' }))).toMatchObject({ kind: 'file', file: 'empty.csv' })
  })
  test('a scorecard of a kit is read and says what is open, and another document is refused by name', async () => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const kit = { kind: 'interview-kit', role: 'ai-systems-engineer', level: 3, seed: 7, candidateId: null } as const
    const delivery = await ask('documents.export', { documents: [kit], as: 'files' })
    const files = delivery.kind === 'download' ? delivery.files : []
    const [sheet, guide] = ['scorecard stage 3', 'guide'].map((part) => files.find(({ name }) => name.includes(part)))
    const reading = await ask('scorecard.read', { name: 'sheet.docx', base64: sheet?.base64 ?? '' })
    expect(reading).toMatchObject({ file: 'sheet.docx', form: { stage: 3, role: 'ai-systems-engineer', seed: 7 }, recommendation: null })
    expect(reading.gaps).toContain('No recommendation is chosen.')
    await expect(ask('scorecard.read', { name: 'guide.docx', base64: guide?.base64 ?? '' })).rejects.toThrow(
      'guide.docx is not a scorecard made by Cadre',
    )
  })
  test('the styles of a Word file are read, and what is no Word file is refused by name', async () => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const delivery = await ask('documents.export', { documents: [{ kind: 'team-charter' }], as: 'files' })
    const [charter] = delivery.kind === 'download' ? delivery.files : []
    const read = await ask('brand.read-styles', { name: 'House.docx', base64: charter?.base64 ?? '' })
    expect(read.file).toBe('House.docx')
    expect(read.styles.Heading1?.size).toBeGreaterThan(read.styles.Normal?.size ?? Infinity)
    const edited = await ask('workspace.edit', { edit: { kind: 'set-brand', given: { styles: read } } })
    expect(edited.history.undo).toBe('take the styles of House.docx')
    const text = Buffer.from('just text').toString('base64')
    expect(await failureOf(ask('brand.read-styles', { name: 'House.dotx', base64: text }))).toMatchObject({ file: 'House.dotx' })
  })
  test('a list of more than 25 MB is refused before it is read', async () => {
    expect(await failureOf(ask('table.read', { name: 'big.csv', base64: 'YWFh'.repeat(9_000_000) }))).toMatchObject({
      kind: 'file',
      trouble: 'too-large',
      file: 'big.csv',
    })
  })
})
describe('the systems as a file', () => {
  const exported = async (as: 'systems-csv' | 'answers-csv' | 'json') => {
    const delivery = await ask('systems.export', { as })
    const [file, ...more] = delivery.kind === 'download' ? delivery.files : []
    expect(more).toEqual([])
    return { name: file?.name ?? '', bytes: Buffer.from(file?.base64 ?? '', 'base64') }
  }
  test.each([
    ['systems-csv', 'Northwind Mutual systems 2026-11-24.csv'],
    ['answers-csv', 'Northwind Mutual practice answers 2026-11-24.csv'],
    ['json', 'Northwind Mutual systems 2026-11-24.json'],
  ] as const)('%s has a name of its own; CSV begins with the mark that spreadsheets look for', async (as, name) => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const file = await exported(as)
    expect(file.name).toBe(name)
    expect(file.bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(as !== 'json')
  })
  test('comes back through the reader of tables, a row for each system', async () => {
    await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
    const { name, bytes } = await exported('systems-csv')
    const table = await ask('table.read', { name, base64: bytes.toString('base64') })
    expect(table.headings[0]).toBe('System')
    expect(table.rows).toHaveLength(readWorkspace(await ask('workspace.read', {})).system.size)
  })
  test('is refused while no workspace is open', async () => {
    expect(await failureOf(ask('systems.export', { as: 'json' }))).toMatchObject({ kind: 'missing' })
  })
})
test.each([
  { kind: 'import-answers', given: { systems: [{ systemId: 'claims-triage', answers: {} }], on: '2026-11-24' } },
  {
    kind: 'import-systems',
    given: {
      systems: [],
      assessments: [],
      improvements: [],
      safeguards: [],
      accounts: [],
      choices: [],
      dependencies: [],
      on: '2026-11-24',
    },
  },
])('before $kind a copy is made', async (edit) => {
  await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
  await ask('workspace.edit', { edit: edit as Edit }) // ids are branded by the schemas
  expect(readdirSync(join(workspaces(), 'Cadre backups'))).toHaveLength(1)
})
test('the interview bank crosses as text', async () => {
  const bank = Bank.parse(JSON.parse(await ask('interview.bank', {})))
  expect(bank.exercises.length).toBeGreaterThanOrEqual(14)
})
test('a file whose bytes changed is never written', async () => {
  await ask('workspace.new', { sample: false, name: 'Acme' })
  await ask('workspace.close', {})
  const path = join(workspaces(), 'Acme.cadre')
  const bytes = Buffer.from(base64Of(path), 'base64')
  bytes.fill(0xff, 4096, 8192)
  writeFileSync(path, bytes)
  const acme = (await ask('app.state', {})).recent[0]
  expect(await failureOf(ask('workspace.open', { recent: acme?.id ?? null }))).toMatchObject({ kind: 'file', trouble: 'damaged' })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
