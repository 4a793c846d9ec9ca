import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filledSheet } from '../support/fill-sheet.ts'
import { cadre, type Said } from './cadre.ts'

/** Writing Word files takes seconds, and more when the machine has other work. */
const LONG = 120_000

let folder = ''
const run = (...args: readonly string[]): Promise<Said> => cadre(folder, args)
const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).out) as unknown // each test compares the parts it needs
const sheets = () => readdirSync(join(folder, 'kit')).filter((name) => name.includes('scorecard stage 3'))
const answers = {
  candidate: 'Kofi Mensah',
  interviewer: 'Amara Nwosu',
  'held-on': '18 Nov 2026',
  'score.agent-design': '4. Splits reading of strangers’ documents from any run that …',
  'evidence.agent-design': 'Put <the> reader & the writer apart',
  recommendation: 'Hire',
  notes: 'Clear head',
}
const write = (name: string, given: Readonly<Record<string, string>>) =>
  writeFileSync(join(folder, name), filledSheet(readFileSync(join(folder, 'kit', sheets()[0] ?? '')), given))
const ownCopy = (name: string): string => {
  copyFileSync(join(folder, 'a.cadre'), join(folder, name))
  return name
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-sheets-'))
  expect(await run('new', 'a.cadre', '--sample')).toMatchObject({ code: 0 })
  expect(await run('kit', 'a.cadre', '--role', 'ai-systems-engineer', '--level', '3', '--seed', '7', '--out', 'kit')).toMatchObject({
    code: 0,
  })
  write('filled.docx', answers)
}, LONG)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('read-scorecard', () => {
  test('says what stands on a sheet and what is missing, and changes nothing', async () => {
    const { code, out } = await run('read-scorecard', 'filled.docx')
    expect(code).toBe(0)
    expect(out).toContain('Incident exercise, for AI Systems Engineer, level 3')
    for (const line of ['Candidate: Kofi Mensah', 'Held on: 18 Nov 2026', 'Recommendation: Hire', 'Notes: Clear head'])
      expect(out).toContain(line)
    expect(out).toMatch(/ 4 {2}Put <the> reader & the writer apart/)
    expect(out).toMatch(/Missing:\n- /)
  })
  test('tells a program the same', async () => {
    expect(await json('read-scorecard', 'filled.docx')).toMatchObject({
      candidate: 'Kofi Mensah',
      heldOn: '2026-11-18',
      recommendation: 'hire',
      recorded: null,
    })
  })
  test('records into a workspace as one step that names a new candidate, and a second time replaces the card and says which', async () => {
    const file = ownCopy('own.cadre')
    const before = await json('check', file)
    const first = await run('read-scorecard', 'filled.docx', file, '--record')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('Recorded for the new candidate Kofi Mensah in own.cadre.')
    write('again.docx', { ...answers, recommendation: 'Do not hire' })
    const again = await run('read-scorecard', 'again.docx', file, '--record')
    expect(again.out).toContain('Recorded for Kofi Mensah in own.cadre. It replaces filled.docx, recorded on 24 Nov 2026.')
    const { candidates, scorecards } = before as { readonly candidates: number; readonly scorecards: number } // what `check` tells
    expect(await json('check', file)).toMatchObject({ steps: 2, candidates: candidates + 1, scorecards: scorecards + 1 })
  })
  test('--candidate says whose it is, and that the sheet says otherwise is told', async () => {
    const { out } = await run('read-scorecard', 'filled.docx', ownCopy('other.cadre'), '--record', '--candidate', 'Lena Fischer')
    expect(out).toContain('Recorded for the new candidate Lena Fischer')
    expect(out).toContain('The sheet names the candidate “Kofi Mensah”; it is recorded for Lena Fischer.')
  })
  test.each<readonly [what: string, args: readonly string[], says: RegExp]>([
    ['a file that is no Word file', ['a.cadre'], /a\.cadre/],
    ['a sheet that is not there', ['none.docx'], /none\.docx is not there/],
    ['a workspace without --record', ['filled.docx', 'a.cadre'], /without --record/],
    ['--record without a workspace', ['filled.docx', '--record'], /--record needs the workspace/],
    ['a candidate where nothing is recorded', ['filled.docx', '--candidate', 'Kofi'], /--candidate is for recording/],
    ['a sheet with nothing on it', ['kit/empty.docx', 'a.cadre', '--record'], /nothing to record/],
  ])('%s is refused in one sentence and changes nothing', async (_, args, says) => {
    copyFileSync(join(folder, 'kit', sheets()[0] ?? ''), join(folder, 'kit', 'empty.docx'))
    const before = readFileSync(join(folder, 'a.cadre'))
    const { code, out, err } = await run('read-scorecard', ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
    expect(err).toMatch(/^cadre: [^\n]+\n$/)
    expect(readFileSync(join(folder, 'a.cadre')).equals(before)).toBe(true)
  })
  test('a document that is no scorecard is refused by name', async () => {
    const guide = readdirSync(join(folder, 'kit')).find((name) => name.includes('guide')) ?? ''
    const { code, err } = await run('read-scorecard', `kit/${guide}`)
    expect(code).toBe(2)
    expect(err).toContain('is not a scorecard made by Cadre')
  })
})
