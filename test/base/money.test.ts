import { expect, test } from 'vitest'
import { moneyWords, shortMoneyWords, unitMoneyWords } from '../../src/base/money.ts'

test('Money is said in thousands, and in millions from a million on', () => {
  expect([0, 940, 148_400, 999_499, 999_500, 3_384_000, 1_234_567_890_000, -35_000].map((amount) => moneyWords(amount, 'GBP'))).toEqual([
    '£0',
    '£940',
    '£148k',
    '£999k',
    '£1.00m',
    '£3.38m',
    '£1,234,567.89m',
    '−£35k',
  ])
})

test('A currency without a sign is named by its code', () => {
  expect(moneyWords(148_000, 'CHF')).toBe('CHF\u00a0148k')
  expect(shortMoneyWords(12_600_000, 'GBP')).toBe('£12.6m')
})

test('What one thing costs is said to about three figures', () => {
  expect([0, 0.0234, 0.5, 4.181, 99.4, 148.4, 1240, -4.18].map((amount) => unitMoneyWords(amount, 'GBP'))).toEqual([
    '£0',
    '£0.023',
    '£0.50',
    '£4.18',
    '£99.40',
    '£148',
    '£1,240',
    '−£4.18',
  ])
})
