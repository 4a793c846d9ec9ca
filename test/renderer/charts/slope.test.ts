import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slopeLayout } from '../../../renderer/charts/slope.ts'
import type { Level } from '../../../src/model/vocabulary.ts'

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const points = fc
  .array(fc.record({ today: level, target: level }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((point, at) => ({ id: `s${at}`, ...point })))

test('Every system stands inside the band of its level, and no two in one place', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { rowHeight, top, ...layout } = slopeLayout(all, 40)
      for (const side of ['today', 'target'] as const) {
        for (const point of all) {
          const y = layout[side].get(point.id) ?? Number.NaN
          expect(y).toBeGreaterThan(top + (5 - point[side]) * rowHeight)
          expect(y).toBeLessThan(top + (6 - point[side]) * rowHeight)
        }
        const places = [...layout[side].values()].toSorted((a, b) => a - b)
        for (const [at, y] of places.entries()) expect(y - (places[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(15)
      }
    }),
  )
})
