import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test, vi } from 'vitest'
import { asking, type Ask } from '../../electron/answer.ts'
import { handlers } from '../../electron/handlers.ts'
import type { Shell } from '../../electron/shell.ts'
import type { DocumentRequest } from '../../src/contract/commands.ts'
import { temporaryFolder } from '../support/workspace-files.ts'
import { testSession, testShell } from './test-shell.ts'

/** Writing Word files takes seconds, and more when the machine has other work. */
const LONG = 120_000

async function withSample(name: string, more: Partial<Shell> = {}): Promise<{ readonly ask: Ask; readonly folder: string }> {
  const folder = temporaryFolder()
  const session = testSession()
  onTestFinished(() => session.close())
  const ask = asking(handlers(session, { ...testShell(folder), ...more }), (bug) => {
    throw bug
  })
  await ask('workspace.new', { sample: true, name })
  await ask('workspace.edit', { edit: { kind: 'change-settings', given: { patch: { name } } } })
  return { ask, folder }
}

const charter = { kind: 'team-charter' } as const
const jobs: readonly DocumentRequest[] = Array.from({ length: 40 }, () => ({
  kind: 'job-description',
  role: 'ai-systems-engineer',
  level: 3,
}))

/** How far the export under way is, once it is that far. */
const progress = (ask: Ask, done: number) =>
  vi.waitFor(
    async () => {
      const now = await ask('documents.progress', {})
      if (now === null || now.done < done) throw new Error('not that far yet')
      return now
    },
    { timeout: 60_000, interval: 20 },
  )

test(
  'a zip has a sensible name and holds the same files, deflated, with names that are no bytes of another alphabet',
  async () => {
    const { ask } = await withSample('Österreich Mutual')
    const delivery = await ask('documents.export', { documents: [charter, charter], as: 'zip' })
    const [zip] = delivery.kind === 'download' ? delivery.files : []
    expect(zip?.name).toBe('Österreich Mutual documents 2026-11-24.zip')
    const bytes = Buffer.from(zip?.base64 ?? '', 'base64')
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual([
      expect.stringMatching(/^Österreich Mutual .*charter.*\.docx$/),
      expect.stringMatching(/^Österreich Mutual .*charter.* \(2\)\.docx$/),
    ])
    for (const file of Object.values(files)) expect(Buffer.from(file).subarray(0, 2).toString()).toBe('PK')
    expect(bytes.readUInt16LE(6) & 0x8_00).toBe(0x8_00)
    expect(bytes.readUInt16LE(8)).toBe(8)
  },
  LONG,
)
test(
  'an export says how far it is, lets no other begin, and stopped it delivers nothing and leaves room for the next',
  async () => {
    const { ask, folder } = await withSample('Northwind Mutual')
    const before = readdirSync(join(folder, 'workspaces'))
    const exporting = ask('documents.export', { documents: [...jobs], as: 'zip' })
    const seen = await progress(ask, 2)
    expect(seen.of).toBe(80)
    expect(seen.now).toMatch(/job description|requisition/)
    await expect(ask('documents.export', { documents: [charter], as: 'files' })).rejects.toThrow('Documents are being exported already')
    expect(await ask('documents.stop', {})).toEqual({ stopped: true })
    expect(await exporting).toEqual({ kind: 'cancelled' })
    expect(await ask('documents.progress', {})).toBeNull()
    expect(readdirSync(join(folder, 'workspaces'))).toEqual(before)
    expect(await ask('documents.export', { documents: [charter], as: 'files' })).toMatchObject({ kind: 'download' })
  },
  LONG,
)
test('nothing to stop is no failure', async () => {
  const { ask } = await withSample('Northwind Mutual')
  expect(await ask('documents.stop', {})).toEqual({ stopped: false })
})
test('a shell without a file window says where the files are instead of showing them', async () => {
  const { ask } = await withSample('Northwind Mutual')
  await expect(ask('documents.reveal', {})).rejects.toThrow('Only the desktop app can show a folder.')
})
test('a shell with one shows what it delivered last', async () => {
  let shown = 0
  const { ask } = await withSample('Northwind Mutual', { reveal: () => void shown++ })
  expect(await ask('documents.reveal', {})).toEqual({})
  expect(shown).toBe(1)
})
