import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cadre, type Said } from './cadre.ts'

/** Writing Word files takes seconds, and more when the machine has other work. */
const LONG = 120_000

let folder = ''
const run = (...args: readonly string[]): Promise<Said> => cadre(folder, args)
/** What the tests read from a command's JSON by name; the rest they compare whole. */
interface Told {
  readonly systems: readonly { readonly name: string }[]
  readonly quarters: readonly unknown[]
  readonly decisions: readonly unknown[]
  readonly files: readonly string[]
  readonly counts: unknown
  readonly columns: unknown
}
const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).out) as Told // each test names the parts its own command has
const text = (part: string | RegExp): unknown => expect.stringMatching(part)
/** A copy of the sample that this test may change. */
const ownCopy = (name: string): string => {
  copyFileSync(join(folder, 'a.cadre'), join(folder, name))
  return name
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-cli-'))
  expect(await run('new', 'a.cadre', '--sample')).toMatchObject({ code: 0, err: '', out: text('Northwind Mutual') })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what a director asks for', () => {
  test('new makes an organisation with the name given, or the file’s', async () => {
    expect(await json('new', 'Acme AI.cadre')).toMatchObject({ name: 'Acme AI', people: 0 })
    expect(await json('new', 'b.cadre', '--name', 'Bolt')).toMatchObject({ name: 'Bolt' })
  })
  test('check says that the file is whole and what is in it', async () => {
    expect(await run('check', 'a.cadre')).toMatchObject({ code: 0, out: text('a.cadre is whole') })
    expect(await json('check', 'a.cadre')).toMatchObject({ whole: true, name: 'Northwind Mutual', systems: 7, steps: 0, notes: [] })
  })
  test('assess lists every system with its level, target and gaps, dearest first', async () => {
    const { systems } = await json('assess', 'a.cadre')
    expect(systems[0]).toMatchObject({ name: 'Claims Triage', level: 3, target: { level: 4 }, gap: 1 })
    const { out } = await run('assess', 'a.cadre')
    for (const { name } of systems) expect(out).toContain(name)
  })
  test('plan looks as many quarters ahead as asked', async () => {
    const eight = await json('plan', 'a.cadre')
    expect(eight.quarters).toHaveLength(8)
    expect(eight.decisions.length).toBeGreaterThan(0)
    expect((await json('plan', 'a.cadre', '--quarters', '4')).quarters).toHaveLength(4)
    const { out } = await run('plan', 'a.cadre')
    expect(out).toContain('Q1 2027')
    expect(out).toMatch(/hire +AI Reliability Engineer, level 4/)
  })
  test('structure shapes teams for the size asked', async () => {
    const made = await json('structure', 'a.cadre', '--size', '5')
    expect(made).toMatchObject({ size: 5, shape: 'growing' })
    expect((await run('structure', 'a.cadre')).out).toContain('Findings')
  })
  test('path finds a person by id or by name', async () => {
    const byId = await json('path', 'a.cadre', '--person', 'dana-whitfield')
    expect(byId).toMatchObject({ person: { name: 'Dana Whitfield' }, recommended: { to: { level: 4 } } })
    expect(await json('path', 'a.cadre', '--person', 'dana whitfield')).toEqual(byId)
  })
  test(
    'kit writes its files into a folder, the same exercises for the same seed, and a second time beside them',
    async () => {
      const kit = ['kit', 'a.cadre', '--role', 'ai-systems-engineer', '--level', '3', '--seed', '7', '--out', 'kit'] as const
      expect(await run(...kit)).toMatchObject({ code: 0, out: text('Interview kit for AI Systems Engineer, level 3. Wrote ') })
      const first = readdirSync(join(folder, 'kit'))
      for (const part of ['interview guide', 'scorecard stage 1', 'candidate brief', 'debrief form'])
        expect(first).toContainEqual(expect.stringContaining(part))
      const { files } = await json(...kit)
      expect(files).toHaveLength(first.length)
      for (const name of files) expect(name).toMatch(/ \(2\)\.docx$/)
      for (const name of first)
        expect(readFileSync(join(folder, 'kit', name)).equals(readFileSync(join(folder, 'kit', name.replace('.docx', ' (2).docx'))))).toBe(
          true,
        )
    },
    LONG,
  )
  test(
    'kit for a candidate bears the name, as one zip where that is asked for',
    async () => {
      const kit = ['kit', 'a.cadre', '--candidate', 'Ines Carvalho', '--out', 'ines.zip'] as const
      expect(await run(...kit)).toMatchObject({ code: 0, out: text('ines.zip') })
      const names = Object.keys(unzipSync(readFileSync(join(folder, 'ines.zip'))))
      expect(names.find((name) => name.includes('scorecard'))).toContain('Ines Carvalho')
      expect(await run(...kit)).toMatchObject({ code: 2, err: text('ines.zip is already there') })
      expect(await run('kit', 'a.cadre', '--candidate', 'ines carvalho', '--level', '1', '--out', 'k')).toMatchObject({
        code: 2,
        err: text(/Ines Carvalho is interviewed for .*Leave out --role and --level/),
      })
    },
    LONG,
  )
  test(
    'export writes every kind of document, and a second time beside them',
    async () => {
      const { files } = await json('export', 'a.cadre', '--all', '--out', 'out')
      for (const part of [
        'maturity report',
        'headcount plan',
        'team charter',
        'job description',
        'requisition',
        'interview guide',
        'career plan',
        'decision report',
      ])
        expect(files).toContainEqual(expect.stringContaining(part))
      expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(files.toSorted())
      const second = await json('export', 'a.cadre', '--document', 'team-charter', '--out', 'out')
      expect(second.files).toEqual([expect.stringMatching(/ \(2\)\.docx$/)])
      expect(readdirSync(join(folder, 'out'))).toHaveLength(files.length + 1)
    },
    LONG,
  )
  test(
    'export --zip writes one zip with a name of its own, or the name asked for',
    async () => {
      expect(await json('export', 'a.cadre', '--document', 'team-charter', '--zip', '--out', 'zips')).toMatchObject({
        files: ['Northwind Mutual documents 2026-11-24.zip'],
      })
      expect(await json('export', 'a.cadre', '--document', 'job-description', '--out', 'deep/jobs.zip')).toMatchObject({
        files: ['jobs.zip'],
      })
      expect(Object.keys(unzipSync(readFileSync(join(folder, 'deep', 'jobs.zip'))))).toHaveLength(2)
    },
    LONG,
  )
  test(
    'export writes about the person, post and candidate asked for',
    async () => {
      const about = async (...args: readonly string[]) => (await json('export', 'a.cadre', ...args, '--out', 'about')).files
      expect(await about('--document', 'career-plan', '--person', 'priya-raman')).toEqual([expect.stringContaining('Priya Raman')])
      expect(await about('--document', 'job-description', '--role', 'ai-architect', '--level', '5')).toContainEqual(
        expect.stringContaining('requisition AI Architect level 5'),
      )
      expect(await about('--document', 'decision-report', '--candidate', 'Ines Carvalho')).toEqual([
        expect.stringContaining('Ines Carvalho'),
      ])
    },
    LONG,
  )
  test(
    'an empty workspace plans nothing and still answers',
    async () => {
      await run('new', 'empty.cadre')
      for (const name of ['assess', 'plan', 'structure', 'check'])
        expect(await run(name, 'empty.cadre')).toMatchObject({ code: 0, err: '' })
      expect(await json('export', 'empty.cadre', '--out', 'none')).toMatchObject({ left: ['career-plan', 'decision-report'] })
    },
    LONG,
  )
})

describe('import', () => {
  test('a dry run says what would happen and changes nothing', async () => {
    const file = ownCopy('dry.cadre')
    writeFileSync(join(folder, 'three.csv'), 'Name,Manager\nAnn One,\nBob Two,Ann One\nCy Three,Nobody Known\n')
    const before = readFileSync(join(folder, file))
    const said = await json('import', file, 'three.csv', '--dry-run')
    expect(said).toMatchObject({ dryRun: true, counts: { new: 3 }, problems: [{ row: 4, field: 'manager', blocking: false }] })
    expect(readFileSync(join(folder, file)).equals(before)).toBe(true)
  })
  test('it is one step, with a checked copy made before it, and doing it again changes nothing', async () => {
    const file = ownCopy('one.cadre')
    writeFileSync(join(folder, 'two.csv'), 'Name,Email\nAnn One,ann@one.example\nBob Two,bob@two.example\n')
    expect(await run('import', file, 'two.csv')).toMatchObject({ code: 0, out: text('Imported: 2 new') })
    expect(await json('check', file)).toMatchObject({ people: 15, steps: 1 })
    expect(readdirSync(join(folder, 'Cadre backups')).some((name) => name.startsWith('one automatic'))).toBe(true)
    expect((await json('import', file, 'two.csv')).counts).toMatchObject({ new: 0, same: 2 })
    expect(await json('check', file)).toMatchObject({ people: 15, steps: 1 })
  })
  test('--map says what a column holds, either way round', async () => {
    writeFileSync(join(folder, 'odd.csv'), 'Wer,Was\nAnn One,AI Engineer\n')
    const file = ownCopy('map.cadre')
    for (const maps of [
      ['--map', 'name=Wer', '--map', 'title=Was'],
      ['--map', 'wer=name', '--map', 'Was=title'],
    ])
      expect((await json('import', file, 'odd.csv', '--dry-run', ...maps)).columns).toEqual([
        { heading: 'Wer', field: 'name' },
        { heading: 'Was', field: 'title' },
      ])
  })
  test('people who report in a circle stop it, named by row, unless they are left out', async () => {
    const file = ownCopy('ring.cadre')
    writeFileSync(join(folder, 'ring.csv'), 'Name,Manager\nAnn One,Bob Two\nBob Two,Ann One\nCy Three,\n')
    const refused = await run('import', file, 'ring.csv')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/ring\.csv.*nothing was changed.*Row \d/)
    expect(await json('check', file)).toMatchObject({ people: 13, steps: 0 })
    expect((await json('import', file, 'ring.csv', '--skip-bad-rows')).counts).toMatchObject({ new: 1, leftOut: 2 })
  })
})

test('help names every command and exits with 0', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const name of [
    'new',
    'import',
    'systems',
    'assess',
    'plan',
    'structure',
    'kit',
    'read-scorecard',
    'path',
    'export',
    'check',
    'serve',
  ])
    expect(out).toContain(`cadre ${name}`)
  expect((await run('kit', '--help')).out).toContain('--seed')
  expect(await run()).toMatchObject({ code: 0, out })
})
test('nothing it did was a bug', () => {
  expect(existsSync(join(folder, '.cadre', 'bugs.log'))).toBe(false)
})
