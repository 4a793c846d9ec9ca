import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, LEAST_CONTRAST, readableAccent, WHITE } from '../../src/model/colour.ts'

const anyColour = fc.nat(0xff_ff_ff).map((value) => value.toString(16).padStart(6, '0').toUpperCase())

test.each([
  ['000000', 'FFFFFF', 21],
  ['777777', 'FFFFFF', 4.48],
  ['0000FF', 'FFFFFF', 8.59],
  ['FFFFFF', 'FFFFFF', 1],
])('%s on %s has the contrast that WCAG gives it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test('white text reads on every readable accent, which stays as it was when it read already and is never lighter', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const readable = readableAccent(colour)
      expect(contrast(readable, WHITE)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(contrast(readable, WHITE)).toBeGreaterThanOrEqual(contrast(colour, WHITE))
      if (contrast(colour, WHITE) >= LEAST_CONTRAST) expect(readable).toBe(colour)
    }),
  )
})

test('the readable accent is the nearest: it is barely dark enough', () => {
  expect(contrast(readableAccent('FFCC00'), WHITE)).toBeLessThan(4.6)
  expect(contrast(readableAccent('FFFFFF'), WHITE)).toBeLessThan(4.6)
})
