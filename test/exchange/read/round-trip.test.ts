import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readScorecard } from '../../../src/exchange/read/scorecard.ts'
import { onPath } from '../../support/apt.mjs'
import { answersOf, anyFilling, emptySheets, filledByHand, type Filling, type Sheet, ways } from './sheets.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadre-sheets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nobody is named on them yet: text that is added to a field joins what stands there. */
const sheets = await emptySheets()

/** What was filled in, as it comes back. */
async function cameBack(bytes: Uint8Array): Promise<Filling> {
  const { candidate, interviewer, heldOn, ratings, recommendation, notes } = await readScorecard('sheet.docx', bytes)
  return { candidate, interviewer, heldOn, ratings: [...ratings], recommendation, notes }
}
const anySheet = fc.constantFrom(...sheets)
const anyFilled = anySheet.chain((sheet) =>
  fc.record({ sheet: fc.constant(sheet), filling: anyFilling(sheet.form), spelt: fc.constantFrom('whole' as const, 'short' as const) }),
)

describe('any scorecard comes back as it was filled in', () => {
  test('there are sheets with and without ratings', () => {
    expect(sheets.length).toBeGreaterThan(4)
    expect(new Set(sheets.map(({ form }) => form.competencies.length > 0))).toEqual(new Set([true, false]))
  })
  test.each(ways)('through its XML, in %s', async (way) => {
    await fc.assert(
      fc.asyncProperty(anyFilled, async ({ sheet, filling, spelt }) => {
        expect(await cameBack(filledByHand(sheet.bytes, answersOf(filling, spelt), way))).toEqual(filling)
      }),
      { numRuns: 120 },
    )
  })
  test('and one that is filled in whole has no gap', async () => {
    const sheet = sheets.find(({ form }) => form.competencies.length > 1)
    if (sheet === undefined) throw new Error('no sheet with ratings')
    const ratings = sheet.form.competencies.map((competency) => ({ competency, rating: 3, evidence: 'Said so.' }))
    const filling = { ...fc.sample(anyFilling(sheet.form), 1)[0], ratings, recommendation: 'hire', heldOn: '2027-01-12' } as Filling // brands
    expect((await readScorecard('sheet.docx', filledByHand(sheet.bytes, answersOf(filling, 'whole'), 'runs'))).gaps).toEqual([])
  })
})

interface Batch {
  readonly sheet: Sheet
  readonly filling: Filling
  readonly answers: Readonly<Record<string, string>>
}
const batch = (seed: number): readonly Batch[] =>
  fc.sample(anyFilled, { numRuns: 12, seed }).map(({ sheet, filling, spelt }) => ({ sheet, filling, answers: answersOf(filling, spelt) }))

const PYTHON = '/usr/bin/python3'
function hasPythonDocx(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import docx'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Files of the batch, filled by one run of the script. */
function filledByPython(filled: readonly Batch[], way: string): readonly Uint8Array[] {
  const plan = filled.map(({ sheet, answers }, at) => {
    const from = join(folder, `${way}-empty-${at}.docx`)
    writeFileSync(from, sheet.bytes)
    return { from, to: join(folder, `${way}-${at}.docx`), way, answers }
  })
  const path = join(folder, `${way}.json`)
  writeFileSync(path, JSON.stringify(plan))
  execFileSync(PYTHON, [fileURLToPath(new URL('fill.py', import.meta.url)), path])
  return plan.map(({ to }) => readFileSync(to))
}
async function expectSame(filled: readonly Batch[], files: readonly Uint8Array[]): Promise<void> {
  for (const [at, { filling }] of filled.entries()) expect(await cameBack(files[at] ?? new Uint8Array())).toEqual(filling)
}

describe('python-docx', () => {
  test.for([
    ['run', 'in the run of its control'],
    ['paragraphs', 'in paragraphs below it'],
    ['cell', 'over the cell, control and all'],
  ] as const)('(%s) writes %s, and it comes back', { timeout: 120_000 }, async ([way], { skip }) => {
    if (!hasPythonDocx()) skip('needs Debian’s python3-docx')
    const filled = batch(way.length)
    await expectSame(filled, filledByPython(filled, way))
  })
})

test('LibreOffice saves sheets again that were filled in all these ways, and they come back', { timeout: 240_000 }, async ({ skip }) => {
  if (onPath('soffice') === null) skip('needs LibreOffice')
  const all = batch(5)
  const byHand = all.map(({ sheet, answers }, at) => filledByHand(sheet.bytes, answers, ways[at % ways.length] ?? 'runs'))
  const byPython = hasPythonDocx() ? filledByPython(all.slice(0, 3), 'run') : []
  await expectSame([...all, ...all.slice(0, byPython.length)], savedAgain([...byHand, ...byPython]))
})

/** The files as LibreOffice saves them, by one run of it. */
function savedAgain(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  mkdirSync(before)
  const paths = files.map((bytes, at) => {
    const path = join(before, `${at}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', after, ...paths], {
    stdio: 'ignore',
  })
  return paths.map((_, at) => readFileSync(join(after, `${at}.docx`)))
}
