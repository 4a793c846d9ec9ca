import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asking, type Ask } from '../../electron/answer.ts'
import { handlers } from '../../electron/handlers.ts'
import type { Session } from '../../electron/session.ts'
import { testSession, testShell } from './test-shell.ts'

let folder = ''
let session: Session
let ask: Ask
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-charts-'))
  session = testSession()
  ask = asking(handlers(session, testShell(folder)), (bug) => {
    throw bug
  })
  await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
})
afterEach(() => {
  session.close()
  rmSync(folder, { recursive: true, force: true })
})

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
const svg = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>\n'
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)

test.each([
  ['svg', svg],
  ['png', png],
  ['csv', '\uFEFFQuarter,Cost\r\nQ1 2027,336\r\n'],
] as const)('a chart as %s is handed over, named after the organisation, the chart and the day', async (as, bytes) => {
  expect(await ask('chart.save', { name: 'Capacity: demand', as, base64: base64(bytes) })).toEqual({
    kind: 'download',
    files: [{ name: `Northwind Mutual Capacity demand 2026-11-24.${as}`, base64: base64(bytes) }],
  })
})
test.each([
  ['svg', '<html><script>'],
  ['png', svg],
  ['csv', ''],
  ['csv', Uint8Array.of(0xff, 0xfe, 0x00)],
] as const)('bytes that are no %s are refused, and nothing is handed over', async (as, bytes) => {
  await expect(ask('chart.save', { name: 'Cost', as, base64: base64(bytes) })).rejects.toThrow(`The chart is no ${as.toUpperCase()} file.`)
})
test('a name or bytes beyond their size are refused', async () => {
  await expect(ask('chart.save', { name: 'x'.repeat(201), as: 'csv', base64: base64('a') })).rejects.toThrow('200')
  await expect(ask('chart.save', { name: 'Cost', as: 'csv', base64: 'A'.repeat(28_000_004) })).rejects.toThrow('28000000')
})
