import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moneyTyped, numberTyped } from '../../../renderer/components/typed.ts'

test('Amounts are read as people write them', () => {
  expect(['4,200,000', '420k', '£4.2m', ' 4200000 ', ''].map((text) => moneyTyped(text).amount)).toEqual([
    4_200_000,
    420_000,
    4_200_000,
    4_200_000,
    null,
  ])
})

test('What is not an amount says how to write one, and never becomes a number', () => {
  for (const text of ['four', '-3', '1e9', '4.2.1', '12 apples', 'k', '9'.repeat(17), '9'.repeat(400)]) {
    expect(moneyTyped(text).amount).toBeNull()
    expect(moneyTyped(text).wrong).toContain('420k')
  }
})

test('A number outside its bounds is never taken', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const { value } = numberTyped(String(number), 10, 200)
      expect(value === null).toBe(number < 10 || number > 200)
    }),
  )
})
