import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountText, readAmount } from '../../../src/exchange/table/read-amount.ts'

test.each([
  ['4200000', 4_200_000],
  ['4.2m', 4_200_000],
  ['£4.2m', 4_200_000],
  ['4,2 million', 4_200_000],
  ['4.125m', 4_125_000],
  ['GBP 950k', 950_000],
  ['1.5bn', 1_500_000_000],
  ['1,250', 1250],
  ['1.250', 1250],
  ['1.250.000,50', 1_250_000.5],
  ['1,250,000.50', 1_250_000.5],
  ['1 250 000', 1_250_000],
  ['1’250’000 GBP', 1_250_000],
  ['0.125', 0.125],
  ['0,5', 0.5],
  ['12.34', 12.34],
  ['1.2500', 1.25],
])('%s is %d', (text, amount) => {
  expect(readAmount(text, 'GBP')).toEqual({ ok: true, value: amount })
})
test.each(['much', '-5', '1.2.3', '12,34,567', '5.', '4.2x', '', '1e999'])('%j is no amount', (text) => {
  expect(readAmount(text, 'GBP')).toMatchObject({ ok: false, message: expect.stringContaining('is not an amount') as unknown })
})
test.each(['1,250k', '£4,125 m'])('%s means a thousand times more to some than to others, and is refused', (text) => {
  expect(readAmount(text, 'GBP')).toMatchObject({ ok: false, message: expect.stringContaining('can be read in two ways') as unknown })
})
test.each(['$5', 'EUR 100', '100 €'])('%s is refused in pounds', (text) => {
  expect(readAmount(text, 'GBP')).toMatchObject({ ok: false, message: expect.stringContaining('is not in GBP') as unknown })
})
test('any amount survives being written and read', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (amount) => {
      const given = amount === 0 ? 0 : amount
      expect(readAmount(amountText(given), 'GBP')).toEqual({ ok: true, value: given })
    }),
    { examples: [[4.125], [0.125], [1e21], [1e-9], [1234.5]] },
  )
})
