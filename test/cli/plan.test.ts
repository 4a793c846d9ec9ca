import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cadre, type Said } from './cadre.ts'

/** A search takes seconds, and more when the machine has other work. */
const LONG = 120_000

let folder = ''
const run = (...args: readonly string[]): Promise<Said> => cadre(folder, args)
/** What is looked at of a plan as a program reads it. */
interface Told {
  readonly name: string | null
  readonly headcountThen: number
  readonly decisions: readonly { readonly id: string }[]
  readonly outcomes: readonly unknown[]
  readonly simulation: { readonly runs: number; readonly systems: readonly unknown[] }
}
const json = async (...args: readonly string[]): Promise<Told> => JSON.parse((await run(...args, '--json')).out) as Told // of this version's own making
const refused = (words: string | RegExp) => ({
  code: 2,
  out: '',
  err: (typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words)) as unknown,
})
const inFolder = (name: string): string => readFileSync(join(folder, name), 'utf8')
/** The exported plan with something in it replaced. */
function changedFile(name: string, change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(inFolder('plan.json')) as Record<string, unknown> // what the export wrote
  change(file)
  writeFileSync(join(folder, name), JSON.stringify(file))
  return join(folder, name)
}
/** Files are named from where the command runs, so tests name them whole. */
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-cli-plan-'))
  expect(await run('new', at('a.cadre'), '--sample')).toMatchObject({ code: 0 })
  expect(await run('plan', at('a.cadre'), '--export-scenario', 'plan', '--out', at('plan.json'))).toEqual({
    code: 0,
    out: `Wrote ${at('plan.json')}.\n`,
    err: '',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a scenario file', () => {
  test('of the plan shows the plan again, under its name', async () => {
    const [own, again] = [await json('plan', at('a.cadre')), await json('plan', at('a.cadre'), '--scenario', at('plan.json'))]
    expect(own.name).toBeNull()
    expect(again).toMatchObject({ name: 'Northwind Mutual plan', outcomes: own.outcomes, headcountThen: own.headcountThen })
    expect(again.decisions.map(({ id }) => id)).toEqual(own.decisions.map(({ id }) => id))
    expect((await run('plan', at('a.cadre'), '--scenario', at('plan.json'))).out).toMatch(
      /^Plan “Northwind Mutual plan” from 24 Nov 2026: 6 decisions/,
    )
  })
  test('with its own assumptions and fewer decisions comes out otherwise', async () => {
    const file = changedFile('alone.json', (one) => Object.assign(one, { name: 'Alone', decisions: [] }))
    const alone = await json('plan', at('a.cadre'), '--scenario', file)
    expect(alone).toMatchObject({ name: 'Alone', decisions: [], headcountNow: 11, headcountThen: 11 })
  })
  test('is never written over', async () => {
    expect(await run('plan', at('a.cadre'), '--export-scenario', 'plan', '--out', at('plan.json'))).toMatchObject(
      refused('is already there'),
    )
  })
  test('with wrong things in it is refused, each with its place and mend', async () => {
    const file = changedFile('wrong.json', (one) => {
      one['currency'] = 'EUR'
      one['assumptions'] = { 'hiring.acceptance-share': -1 }
      one['limits'] = { budgetAQuarter: -5 }
    })
    const { code, err } = await run('plan', at('a.cadre'), '--scenario', file)
    expect(code).toBe(2)
    expect(err).toContain('wrong.json cannot be used as it is.')
    expect(err).toContain('Whole file, currency: Its amounts are in “EUR” and this workspace counts in GBP.')
    expect(err).toContain('Limits, budget a quarter: A limit is 0 or more.')
    expect(err).toContain('“Offers that are accepted” can be 0.2 to 1 share; -1 is outside that.')
  })
  test.each([
    [['--scenario', 'Lean'], 'This workspace has no scenario called “Lean”. It has none; give a scenario file instead.'],
    [['--scenario', 'none.json'], 'none.json is not there'],
    [['--scenario', 'a', '--export-scenario', 'b'], '--scenario and --export-scenario exclude each other. Give one of them.'],
    [['--export-scenario', 'plan'], '--out is missing. Add the file to write, such as --out scenario.json.'],
    [['--out', 'plan.txt'], '--out must end in .json, not “plan.txt”.'],
    [['--write-lp', 'model.txt'], '--write-lp must end in .lp, not “model.txt”.'],
    [['--solve', '0'], '--solve must be a whole number from 1 to 3600, not “0”.'],
    [['--simulate', '-1'], /--simulate must be a whole number from 1 to 100000, not “-1”|--simulate needs a value/],
    [['--quarters', '13'], '--quarters must be a whole number from 2 to 12, not “13”.'],
  ])('%s is refused', async (options, words) => {
    expect(await run('plan', at('a.cadre'), ...options)).toMatchObject(refused(words))
  })
})

test(
  'a search says how good its plan is, writes it as a scenario, and as models that hold what it reached',
  async () => {
    const options = ['--solve', '10', '--write-lp', at('model.lp'), '--out', at('solved.json')] as const
    const { code, out } = await run('plan', at('a.cadre'), '--quarters', '6', ...options)
    expect(code).toBe(0)
    expect(out).toMatch(/Searched for [\d.]+ s: \d of \d targets on time with \d+ new decisions?\./)
    for (const name of ['1-undone', '2-unowned', '3-lateness', '4-cost']) expect(inFolder(`model-${name}.lp`)).toMatch(/^End$/m)
    const solved = await json('plan', at('a.cadre'), '--quarters', '6', '--scenario', at('solved.json'))
    const count = /on time with (\d+)/.exec(out)?.[1]
    expect(solved.decisions).toHaveLength(Number(count))
    expect(await run('plan', at('a.cadre'), '--write-lp', at('model.lp'))).toMatchObject(refused('model-1-undone.lp is already there'))
  },
  LONG,
)
test(
  'a simulation says how sure each target is',
  async () => {
    const { simulation } = await json('plan', at('a.cadre'), '--simulate', '100')
    expect(simulation).toMatchObject({ runs: 100 })
    expect(simulation.systems).toContainEqual(expect.objectContaining({ system: 'Claims Triage' }))
    expect((await run('plan', at('a.cadre'), '--simulate', '100')).out).toContain('Played 100 times with chance')
  },
  LONG,
)
test('nothing it did was a bug', () => {
  expect(existsSync(at('.cadre/bugs.log'))).toBe(false)
})
