import { expect, test } from 'vitest'
import { monthAfter, monthsBetween, monthsUntil, monthWords, shortMonthWords } from '../../src/base/month.ts'

test('Months count over the turn of a year, both ways', () => {
  expect(monthAfter('2026-12')).toBe('2027-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
  expect(monthsBetween('2026-11', '2027-02')).toBe(3)
  expect(monthsUntil('2027-02', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
})

test('A month is said with its name and year', () => {
  expect([monthWords('2026-10'), shortMonthWords('2026-10')]).toEqual(['October 2026', 'Oct 2026'])
})
