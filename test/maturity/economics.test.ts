import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { overBy } from '../../src/maturity/costs.ts'
import { economics, type Economics } from '../../src/maturity/economics.ts'
import { Account } from '../../src/model/account.ts'
import type { System } from '../../src/model/system.ts'
import { numberOf, printed } from './printed.ts'
import { answers, system } from './systems.ts'

const account = (month: string, given: Partial<Account> = {}): Account =>
  Account.parse({
    id: month,
    systemId: 's1',
    month,
    inference: 100,
    infrastructure: 0,
    correctionHours: 0,
    hourlyRate: 0,
    tried: 100,
    succeeded: 100,
    corrected: 0,
    ...given,
  })
const of = (accounts: readonly Account[], given: Partial<System> = {}, people: number | null = null): Economics =>
  economics(system(given), accounts, standardFramework, people)

const rows = printed('month')
const months = rows.map(
  ([month = '', inference = '', infrastructure = '', correction = '', tried = '', succeeded = '', corrected = '']) => {
    const [hours = '', rate = ''] = correction.split(' h × ')
    return account(month, {
      inference: numberOf(inference),
      infrastructure: numberOf(infrastructure),
      correctionHours: numberOf(hours),
      hourlyRate: numberOf(rate),
      tried: numberOf(tried),
      succeeded: numberOf(succeeded),
      corrected: numberOf(corrected),
    })
  },
)
const example = of(months, { costTarget: 1.8, valueAYear: 600_000 }, 168_000)
const words = (amount: number | null | undefined): string =>
  (amount ?? Number.NaN).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replace('-', '−')

test('each month of docs/scoring.md costs what is printed beside it', () => {
  expect(example.months.map(({ month, perOutcome }) => [month, words(perOutcome)])).toEqual(rows.map((row) => [row[0], row.at(-1)]))
})

test('the figures over these months are the printed ones', () => {
  const { year, trend, overTarget, costAYear, saving, return: returned } = example
  expect(year).toMatchObject({ from: '2026-08', to: '2026-10', months: 3 })
  expect([
    ['cost per outcome', words(year?.perOutcome)],
    ['of it inference', words(year?.partsPerOutcome?.inference)],
    ['of it infrastructure', words(year?.partsPerOutcome?.infrastructure)],
    ['of it correction', words(year?.partsPerOutcome?.correction)],
    ['share that succeeded, %', words((year?.successShare ?? 0) * 100)],
    ['share corrected, %', words((year?.correctedShare ?? 0) * 100)],
    ['trend a month, %', words((trend ?? 0) * 100)],
    ['over target', words(overTarget)],
    ['cost a year', words(costAYear)],
    ['saving, low', words(saving?.low)],
    ['saving, high', words(saving?.high)],
    ['return, net', words(returned?.net)],
    ['return, ratio', words(returned?.ratio)],
  ]).toEqual(printed('figure').map(([figure, , result]) => [figure, result]))
})

test('the sensitivity is the printed one', () => {
  expect(example.sensitivity.map(({ input, low, high }) => [input, words(low), words(high)])).toEqual(printed('input'))
})

test('nothing is known of a system without accounts', () => {
  expect(of([account('2026-10', { systemId: 's2' as System['id'] })], { costTarget: 1, valueAYear: 1 }, 1)).toMatchObject({
    months: [],
    year: null,
    trend: null,
    overTarget: null,
    saving: null,
    costAYear: null,
    return: null,
    sensitivity: [],
  }) // ids are plain text before the schema brands them
})

test('a month in which nothing succeeded has a cost but no cost per outcome, and is left out of the trend', () => {
  const failed = account('2026-10', { tried: 10, succeeded: 0 })
  const found = of([account('2026-08'), account('2026-09'), failed], { costTarget: 1 })
  expect(found.months.at(-1)).toMatchObject({ total: 100, perOutcome: null, partsPerOutcome: null, successShare: 0, correctedShare: null })
  expect(found).toMatchObject({ trend: null, overTarget: null })
  expect(of([failed]).sensitivity).toEqual([])
  expect(of([account('2026-10', { tried: 0, succeeded: 0 })]).year?.successShare).toBeNull()
})

test('only the latest twelve months that are recorded count for the year', () => {
  const fourteen = Array.from({ length: 14 }, (_, at) => account(`${at < 12 ? 2025 : 2026}-${String((at % 12) + 1).padStart(2, '0')}`))
  expect(of(fourteen)).toMatchObject({ year: { from: '2025-03', to: '2026-02', months: 12, total: 1200 }, costAYear: 1200, trend: 0 })
})

test('a month left out counts as time in the trend', () => {
  const at = (month: string, inference: number) => account(month, { inference })
  // Cost per outcome 1, 2 and 4 at months 0, 1 and 3: slope 14/14 a month, mean 7/3.
  expect(of([at('2026-01', 100), at('2026-02', 200), at('2026-04', 400)]).trend).toBeCloseTo(3 / 7)
  expect(of([at('2026-01', 0), at('2026-02', 0), at('2026-04', 0)]).trend).toBe(0)
})

test('nothing is saved where waste is cut on purpose already, or nothing is spent on inference', () => {
  expect(of([account('2026-10')], { answers: answers('cost', { 4: [0, 1] }) }).saving).toBeNull()
  expect(of([account('2026-10')], { answers: answers('cost', { 4: [0, 0.5] }) }).saving).toMatchObject({ low: 480, high: 720 })
  expect(of([account('2026-10', { inference: 0 })]).saving).toBeNull()
})

test('there is no return while value, cost or pay is not known, or nothing is spent', () => {
  expect(of([account('2026-10')], {}, 1).return).toBeNull()
  expect(of([account('2026-10')], { valueAYear: 1 }).return).toBeNull()
  expect(of([], { valueAYear: 1 }, 1).return).toBeNull()
  expect(of([account('2026-10', { inference: 0 })], { valueAYear: 1 }, 0).return).toBeNull()
})

const anyMoney = fc.integer({ min: 0, max: 9_000_000 }).map((cents) => cents / 100)
const anyAccounts = fc
  .uniqueArray(
    fc.record({
      month: fc
        .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      inference: anyMoney,
      infrastructure: anyMoney,
      correctionHours: fc.integer({ min: 0, max: 400 }),
      hourlyRate: anyMoney,
      counts: fc.tuple(fc.nat(9000), fc.nat(9000), fc.nat(9000)).map((some) => some.toSorted((a, b) => a - b)),
    }),
    { selector: ({ month }) => month, maxLength: 20 },
  )
  .map((some) =>
    some.map(({ counts: [corrected = 0, succeeded = 0, tried = 0], month, ...money }) =>
      account(month, { ...money, corrected, succeeded, tried }),
    ),
  )

test('the parts of a cost add up to the total, and the parts of an outcome to its cost', () => {
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      const { months: each, year } = of(accounts)
      for (const { parts, total, perOutcome, partsPerOutcome } of year === null ? each : [...each, year]) {
        expect(parts.inference + parts.infrastructure + parts.correction).toBeCloseTo(total)
        if (partsPerOutcome !== null && perOutcome !== null)
          expect(partsPerOutcome.inference + partsPerOutcome.infrastructure + partsPerOutcome.correction).toBeCloseTo(perOutcome)
      }
    }),
  )
})

test('months in any order give the same economics', () => {
  const shuffled = anyAccounts.chain((accounts) =>
    fc.tuple(fc.constant(accounts), fc.shuffledSubarray([...accounts], { minLength: accounts.length })),
  )
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(of(other)).toEqual(of(one))
    }),
  )
})

test('a dearer input never makes an outcome cheaper, nor do fewer successes', () => {
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      const found = of(accounts)
      const base = found.year?.perOutcome ?? 0
      for (const { input, low, high } of found.sensitivity)
        expect(input === 'succeeded' ? low >= base && base >= high : low <= base && base <= high).toBe(true)
    }),
  )
})

test('a cost that equals its target is not over it, whatever the sums leave at the last digit', () => {
  expect(overBy(0.1 + 0.2, 0.3)).toBe(0)
  expect(overBy(0.31, 0.3)).toBeCloseTo(0.01)
  expect(overBy(0.29, 0.3)).toBeLessThan(0)
  expect([overBy(null, 1), overBy(1, null)]).toEqual([null, null])
})
