import { expect, test } from 'vitest'
import { costStatement, trendWords, wholeMoney } from '../../../../renderer/screens/system/economics/words.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { economics } from '../../../../src/maturity/economics.ts'
import { Account } from '../../../../src/model/account.ts'
import { systemOf } from '../../../support/organisation.ts'

const account = (given: Partial<Account>): Account =>
  Account.parse({
    id: 'a',
    systemId: 's',
    month: '2026-10',
    inference: 300,
    infrastructure: 60,
    correctionHours: 1,
    hourlyRate: 40,
    tried: 120,
    succeeded: 100,
    corrected: 5,
    ...given,
  })
const says = (costTarget: number | null, given: Partial<Account> = {}): string =>
  costStatement(economics({ ...systemOf('s', { level: 3, target: null }), costTarget }, [account(given)], standardFramework, null), 'GBP')

test('The finding names the cost, the month and the target', () => {
  expect(says(null)).toBe('A successful outcome cost £4.00 in October 2026.')
  expect(says(4)).toBe('A successful outcome cost £4.00 in October 2026, within its target of £4.00.')
  expect(says(3.8)).toBe('A successful outcome cost £4.00 in October 2026: £0.20 over its target of £3.80.')
})

test('A month without success or without a try says so', () => {
  expect(says(4, { succeeded: 0, corrected: 0 })).toBe('No outcome succeeded in October 2026.')
  expect(says(4, { tried: 0, succeeded: 0, corrected: 0 })).toBe('Nothing was tried in October 2026, so there is no cost per outcome.')
})

test('A trend is said with its direction; a small one is level', () => {
  expect([0.024, -0.018, 0.004, null].map((trend) => trendWords(trend))).toEqual([
    'Rising 2.4% a month',
    'Falling 1.8% a month',
    'Level',
    'Three months show a trend',
  ])
})

test('Money of a month is said whole up to a million', () => {
  expect([20_500.4, 999_499, 1_240_000].map((amount) => wholeMoney(amount, 'GBP'))).toEqual(['£20,500', '£999,499', '£1.24m'])
})
