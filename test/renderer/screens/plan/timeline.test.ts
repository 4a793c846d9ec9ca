import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf, keyMove, mondayAfter, movedQuarter, placeOn, seatDay } from '../../../../renderer/screens/plan/timeline.ts'
import { planOf } from '../../../../renderer/state/derived.ts'
import { addDays, daysBetween, PlainDate } from '../../../../src/base/date.ts'
import { quarterOf } from '../../../../src/base/quarter.ts'
import { northwind, northwindDay } from '../../../support/northwind.ts'

const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays(PlainDate.parse('2020-01-01'), count))
const { quarters } = planOf(northwind, northwindDay)
const axis = axisOf(northwindDay, quarters)

test('a seat is taken on the first Monday of its quarter', () => {
  expect(seatDay(quarterOf(PlainDate.parse('2027-04-20')))).toBe('2027-04-05')
  fc.assert(
    fc.property(days, (day) => {
      const monday = mondayAfter(day)
      expect(new Date(monday).getUTCDay()).toBe(1)
      expect(daysBetween(day, monday)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(day, monday)).toBeLessThan(7)
      expect(quarterOf(seatDay(quarterOf(day)))).toBe(quarterOf(day))
    }),
  )
})

test('the time of the bars begins in the quarter of today and ends with the plan', () => {
  expect(axis.count).toBe(quarters.length + 1)
  expect(placeOn(axis, axis.from)).toBe(0)
  expect(placeOn(axis, addDays(axis.until, 1))).toBe(100)
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [first, second] = one <= other ? [one, other] : [other, one]
      expect(placeOn(axis, first)).toBeLessThanOrEqual(placeOn(axis, second))
    }),
  )
})

test('a bar moves by whole quarters and never off the plan', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -99, max: 99 }), (inSeat, moved) => {
      const quarter = movedQuarter(axis, inSeat, moved)
      expect(quarter).toBeGreaterThanOrEqual(axis.first)
      expect(quarter).toBeLessThan(axis.first + axis.count)
      const wanted = quarterOf(inSeat) + moved
      if (wanted >= axis.first && wanted < axis.first + axis.count) expect(quarter).toBe(wanted)
    }),
  )
})

test('arrow keys move a bar by a quarter, page keys by a year, Home and End to the edge; other keys are left alone', () => {
  expect(['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp'].map((key) => keyMove(key, axis))).toEqual([-1, 1, -4, 4])
  expect(movedQuarter(axis, northwindDay, keyMove('End', axis) ?? 0)).toBe(axis.first + axis.count - 1)
  expect(movedQuarter(axis, axis.until, keyMove('Home', axis) ?? 0)).toBe(axis.first)
  expect(keyMove('Tab', axis)).toBeNull()
})
