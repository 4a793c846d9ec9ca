import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf } from '../../../renderer/screens/portfolio/field.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { valuePoints } from '../../../src/maturity/portfolio-map.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { northwind, systemOf, workspaceOf } from '../../support/organisation.ts'

interface Given {
  readonly level: Level
  readonly valueAYear: number | null
}
const pointsOf = (given: readonly Given[]) => {
  const systems = given.map((one, at) => systemOf(`s${at}`, { target: null, ...one }))
  return valuePoints(workspaceOf([], systems), standardFramework)
}
const anyGiven = fc.record({
  level: fc.constantFrom<Level>(1, 2, 3, 4, 5),
  valueAYear: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
})

test('Every mark and label of up to 60 systems stands inside the chart, those without a value in the strip under it', () => {
  fc.assert(
    fc.property(fc.array(anyGiven, { minLength: 1, maxLength: 60 }), fc.integer({ min: 400, max: 1400 }), (given, width) => {
      const field = fieldOf(pointsOf(given), width)
      expect(field.marks).toHaveLength(given.length)
      for (const { x, y, radius, label, point, to } of field.marks) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(Math.max(x + radius, to ?? 0)).toBeLessThanOrEqual(width)
        expect(y - radius).toBeGreaterThanOrEqual(0)
        expect(y + radius).toBeLessThanOrEqual(field.height + radius)
        const low = label === null ? y : label.top
        if (point.valueAYear === null) expect(low).toBeGreaterThanOrEqual(field.strip?.top ?? Number.NaN)
        else expect(y).toBeLessThanOrEqual(field.foot)
        if (label !== null) expect(label.right).toBeLessThanOrEqual(width)
      }
    }),
    { numRuns: 40 },
  )
})

test('More value stands higher, and a higher level further right', () => {
  const [most, less] = fieldOf(
    pointsOf([
      { level: 4, valueAYear: 900 },
      { level: 2, valueAYear: 400 },
    ]),
    700,
  ).marks
  expect(most?.y).toBeLessThan(less?.y ?? 0)
  expect(most?.x).toBeGreaterThan(less?.x ?? 0)
})

test('Without any value there is the strip alone, and without systems lacking one there is no strip', () => {
  const without = fieldOf(pointsOf([{ level: 2, valueAYear: null }]), 700)
  expect(without.ticks).toEqual([])
  expect(without.strip).not.toBeNull()
  expect(without.height).toBeLessThan(100)
  expect(fieldOf(pointsOf([{ level: 2, valueAYear: 5 }]), 700).strip).toBeNull()
})

test('In the sample every system bears its name, and an arrow leads from those with improvements planned', () => {
  const workspace = northwind()
  const { marks } = fieldOf(valuePoints(workspace, standardFramework), 1000)
  expect(marks.filter(({ label }) => label === null)).toEqual([])
  const planned = new Set([...workspace.improvement.values()].filter(({ doneOn }) => doneOn === null).map(({ systemId }) => systemId))
  const led = marks.filter(({ to }) => to !== null)
  expect(led.length).toBeGreaterThan(0)
  expect(led.every(({ point }) => planned.has(point.standing.system.id))).toBe(true)
})
