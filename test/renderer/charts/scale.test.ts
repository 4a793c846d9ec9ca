import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleFor, spread } from '../../../renderer/charts/scale.ts'

test('a scale starts at zero, has round steps and leaves room for its largest value', () => {
  const { ticks, top, at } = scaleFor(13.4, 150)
  expect(ticks).toEqual([0, 5, 10, 15])
  expect(top).toBe(15)
  expect(at(0)).toBe(150)
  expect(at(15)).toBe(0)
})

test('a scale of nothing still has a foot', () => {
  expect(scaleFor(0, 100).at(0)).toBe(100)
})

test('labels that are spread keep their order and their distance, and stay inside when there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 172, noNaN: true }), { maxLength: 8 }), (places) => {
      const sorted = places.toSorted((a, b) => a - b)
      const moved = spread(sorted, 19, 172)
      expect(moved).toHaveLength(sorted.length)
      moved.forEach((place, at) => {
        expect(place).toBeLessThanOrEqual(172)
        const before = moved[at - 1]
        if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(19 - 1e-9)
      })
    }),
  )
})
