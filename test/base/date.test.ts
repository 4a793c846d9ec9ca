import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dateWords, daysBetween, dayWords, PlainDate } from '../../src/base/date.ts'
import { quarterDays, quarterEnd, quarterOf, quarterStart, quarterWords } from '../../src/base/quarter.ts'

const day = (text: string) => PlainDate.parse(text)
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(day('2000-01-01'), days))

test('only days that exist are days', () => {
  expect(PlainDate.safeParse('2028-02-29').success).toBe(true)
  for (const wrong of ['2027-02-29', '2027-13-01', '2027-1-1', '31/01/2027', '']) expect(PlainDate.safeParse(wrong).success).toBe(false)
})

test('adding days and counting them agree, across leap days and summer time', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => daysBetween(from, addDays(from, days)) === days))
})

test('twelve months are a year, give or take a day', () => {
  fc.assert(fc.property(anyDay, (from) => Math.abs(daysBetween(from, addMonths(from, 12)) - 365.25) <= 1))
})

test('every day lies in its own quarter, whose days add up', () => {
  fc.assert(
    fc.property(anyDay, (at) => {
      const quarter = quarterOf(at)
      expect(quarterStart(quarter) <= at && at <= quarterEnd(quarter)).toBe(true)
      expect(daysBetween(quarterStart(quarter), quarterEnd(quarter)) + 1).toBe(quarterDays(quarter))
    }),
  )
})

test('dates and quarters are said the British way', () => {
  expect(dateWords(day('2027-01-12'))).toBe('12 Jan 2027')
  expect(dayWords(day('2027-01-12'))).toBe('12 Jan')
  expect(quarterWords(quarterOf(day('2027-09-30')))).toBe('Q3 2027')
})
