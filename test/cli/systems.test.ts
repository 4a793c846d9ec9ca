import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cadre, type Said } from './cadre.ts'

let folder = ''
const run = (...args: readonly string[]): Promise<Said> => cadre(folder, args)
const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).out)
const text = (part: string | RegExp): unknown => expect.stringMatching(part)
/** A copy of the sample that this test may change. */
const ownCopy = (name: string): string => {
  copyFileSync(join(folder, 'a.cadre'), join(folder, name))
  return name
}
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-cli-systems-'))
  expect(await run('new', 'a.cadre', '--sample')).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an outside assessment', () => {
  const outside = 'Question code;Score;Comment\nQ14;0,5;Every month\nEV-4-1;100 %;Board\nGOV-1;1;\n'
  const mapped = ['--system', 'claims triage', '--map', 'Q14=evaluation-5-2', '--map', 'gov-1=leave-out'] as const
  test('is looked at first, and changes nothing then', async () => {
    const list = write('outside.csv', outside)
    const told = await json('assess', 'a.cadre', '--import', list, ...mapped, '--dry-run')
    expect(told).toMatchObject({
      dryRun: true,
      counts: { rows: 3, answers: 2, toFix: 0, leftOut: 1 },
      changes: [
        { system: 'Claims Triage', practice: 'evaluation-4-1', after: 1 },
        { system: 'Claims Triage', practice: 'evaluation-5-2', after: 0.5 },
      ],
      problems: [],
    })
    expect(await json('check', 'a.cadre')).toMatchObject({ steps: 0 })
  })
  test('comes in as one step, and once', async () => {
    const [file, list] = [ownCopy('in.cadre'), write('outside.csv', outside)]
    expect(await run('assess', file, '--import', list, ...mapped)).toMatchObject({
      code: 0,
      err: '',
      out: text('Imported: 2 answers for 1 system'),
    })
    expect(await json('check', file)).toMatchObject({ steps: 1 })
    expect(await json('assess', file, '--import', list, ...mapped)).toMatchObject({ counts: { same: 2 }, changes: [] })
    expect(await json('check', file)).toMatchObject({ steps: 1 })
  })
  test('is stopped by wrong codes, scores and doubles, named by row, unless these rows are left out', async () => {
    const [file, list] = [
      ownCopy('wrong.cadre'),
      write('wrong.csv', 'Code,Score\nQ14,1\ncost-3-1,0.3\ncost-4-1,1\nCOST_4_1,0\ncost-5-1,0.5\n'),
    ]
    const refused = await run('assess', file, '--import', list, '--system', 'Claims Triage')
    expect(refused).toMatchObject({ code: 2, out: '' })
    for (const words of [
      'nothing was changed',
      'Row 2, code: “Q14” is no practice',
      'Row 3, score: 0.3 is not on the scale',
      'Row 4, code: Row 5',
      'Row 5, code: Row 4',
    ])
      expect(refused.err).toContain(words)
    expect(await json('assess', file, '--import', list, '--system', 'Claims Triage', '--skip-bad-rows')).toMatchObject({
      changes: [{ practice: 'cost-5-1', after: 0.5 }],
      counts: { leftOut: 4 },
    })
  })
  test.each([
    [['--import', 'o.csv'], /Choose the system that this assessment is about/],
    [['--import', 'o.csv', '--system', 'Nothing'], /No system is called “Nothing”\. There is Claims Triage/],
    [['--import', 'o.csv', '--map', 'Q1'], /is not written CODE=PRACTICE/],
    [['--import', 'o.csv', '--map', 'Q1=nonsense'], /cannot read “nonsense”/],
    [['--import', 'o.csv', '--column', 'score=Points'], /No column is headed “Points”/],
    [['--system', 'Claims Triage'], /--system belongs to an import/],
    [['--import', 'no-such.csv'], /no-such\.csv is not there/],
    [['--export', 'answers.xlsx'], /must end in \.csv or \.json/],
  ])('%j is refused in a sentence', async (args, words) => {
    write('o.csv', 'Code,Score\ncost-3-1,1\n')
    expect(await run('assess', 'a.cadre', ...args)).toMatchObject({ code: 2, out: '', err: text(words) })
  })
  test('goes out as CSV, comes back without a change, and no file is replaced', async () => {
    expect(await run('assess', 'a.cadre', '--export', 'answers.csv')).toMatchObject({ code: 0, out: text('answers.csv') })
    expect(
      readFileSync(join(folder, 'answers.csv'))
        .subarray(0, 3)
        .equals(Buffer.from([0xef, 0xbb, 0xbf])),
    ).toBe(true)
    expect(await json('assess', 'a.cadre', '--import', 'answers.csv', '--dry-run')).toMatchObject({ changes: [], problems: [] })
    expect(await run('assess', 'a.cadre', '--export', 'answers.csv')).toMatchObject({ code: 2, err: text('is already there') })
  })
})

describe('a list of systems', () => {
  test('is shown', async () => {
    expect(await run('systems', 'a.cadre')).toMatchObject({ code: 0, out: text('Claims Triage') })
  })
  test('adds and changes systems as one step', async () => {
    const [file, list] = [
      ownCopy('list.cadre'),
      write('list.csv', 'Name,Benefit per annum,Size\nClaims triage,5.1m,large\nLetter writer,900k,\n'),
    ]
    const args = ['systems', file, '--import', list, '--map', 'value=Benefit per annum'] as const
    expect(await json(...args, '--dry-run')).toMatchObject({ counts: { new: 1, changed: 1 } })
    expect(await run(...args)).toMatchObject({ code: 0, out: text('Imported 2 systems: 1 new, 1 changed') })
    expect(await json('check', file)).toMatchObject({ steps: 1, systems: 8 })
    expect(await json('assess', file)).toMatchObject({
      systems: [{ name: 'Claims Triage', valueAYear: 5_100_000 }, {}, {}, {}, {}, {}, {}, {}],
    })
  })
  test('is stopped by rows that cannot stand', async () => {
    const list = write('bad.csv', 'System,Size\nA,huge\nB,small\n')
    expect(await run('systems', 'a.cadre', '--import', list)).toMatchObject({ code: 2, err: text('Row 2, size: “huge” is no size') })
    expect(await json('systems', ownCopy('bad.cadre'), '--import', list, '--skip-bad-rows')).toMatchObject({
      counts: { new: 1, leftOut: 1 },
    })
  })
  test('goes out as CSV and JSON, and comes back without a change; JSON brings all into another workspace', async () => {
    for (const name of ['systems.csv', 'systems.json']) {
      expect(await run('systems', 'a.cadre', '--export', name)).toMatchObject({ code: 0 })
      expect(await json('systems', 'a.cadre', '--import', name, '--dry-run')).toMatchObject({
        counts: { new: 0, changed: 0, same: 7, toFix: 0 },
      })
    }
    expect(await run('new', 'other.cadre')).toMatchObject({ code: 0 })
    expect(await run('systems', 'other.cadre', '--import', 'systems.json')).toMatchObject({
      code: 0,
      out: text('Imported 7 systems: 7 new'),
    })
    expect(await run('systems', 'other.cadre', '--import', 'systems.json')).toMatchObject({ code: 0, out: text('Imported 0 systems') })
    expect(await json('check', 'other.cadre')).toMatchObject({ systems: 7, steps: 1, whole: true })
  })
  test('that is JSON in another encoding is refused, for its names would come in with wrong letters', async () => {
    const list = write('latin.json', Buffer.from('{"organisation":"Zoë"}', 'latin1'))
    expect(await run('systems', 'a.cadre', '--import', list)).toMatchObject({ code: 2, err: text('it is not a text') })
  })
  test('that is JSON of something else is refused by name', async () => {
    write('else.json', '{"name":"cadre"}')
    expect(await run('systems', 'a.cadre', '--import', 'else.json')).toMatchObject({ code: 2, err: text('else.json cannot be read') })
  })
})

test('nothing it did was a bug', () => {
  expect(existsSync(join(folder, '.cadre', 'bugs.log'))).toBe(false)
})
