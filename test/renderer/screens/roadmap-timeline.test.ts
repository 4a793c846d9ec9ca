import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf, lastQuarter, placeOnAxis, quartersOf } from '../../../renderer/screens/roadmap/axis.ts'
import { barsOf, dueOf, lineWords, phaseDays, waitUntil } from '../../../renderer/screens/roadmap/timeline.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { roadmap, type RoadmapLine } from '../../../src/planning/roadmap.ts'
import { anyPortfolio } from '../../planning/portfolios.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const day = (text: string): PlainDate => PlainDate.parse(text)
const workspace = northwind()
const road = roadmap(workspace, standardFramework, TODAY, 4)
const axis = axisOf(road, TODAY)

function lineOf(name: string): RoadmapLine {
  const line = road.lines.find(({ standing }) => standing.system.name === name)
  if (line === undefined) throw new Error(`${name} is not on the roadmap`)
  return line
}
const withTarget = (line: RoadmapLine, level: 3 | 4, by: string | null): RoadmapLine => ({
  ...line,
  standing: { ...line.standing, system: { ...line.standing.system, target: { level, by: by === null ? null : day(by) } } },
})

describe('The axis', () => {
  test('runs from the quarter of today to the last of the roadmap', () => {
    expect(quarterWords(axis.first)).toBe('Q4 2026')
    expect(quarterWords(lastQuarter(axis))).toBe('Q4 2028')
    expect(quartersOf(axis)).toHaveLength(9)
  })

  test('puts the first day of each quarter on a ninth, and its days evenly between', () => {
    expect(placeOnAxis(axis, day('2026-10-01'))).toBe(0)
    expect(placeOnAxis(axis, day('2027-01-01'))).toBeCloseTo(1 / 9, 9)
    expect(placeOnAxis(axis, day('2027-02-15'))).toBeCloseTo(1.5 / 9, 9)
    expect(placeOnAxis(axis, day('2029-01-01'))).toBeCloseTo(1, 9)
  })
})

describe('The bars of a line', () => {
  test('stand one behind the other, within the axis, from not before the quarter their work begins in', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(3 as const, 4 as const, 5 as const), (any, aim) => {
        const made = roadmap(any, standardFramework, TODAY, aim)
        const over = axisOf(made, TODAY)
        for (const line of made.lines) {
          const bars = barsOf(line, over)
          expect(bars).toHaveLength(line.phases.filter(({ begins }) => begins !== null).length)
          let end = 0
          for (const { from, width } of bars) {
            expect(from).toBeGreaterThanOrEqual(end - 1e-9)
            expect(width).toBeGreaterThanOrEqual(0)
            end = from + width
          }
          expect(end).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('end open at the end of the axis where the level is not reached on it', () => {
    const open = road.lines.flatMap((line) => barsOf(line, axis)).filter(({ isReached }) => !isReached)
    expect(open.length).toBeGreaterThan(0)
    for (const { from, width, words } of open) {
      expect(from + width).toBeCloseTo(1, 9)
      expect(words).toMatch(/not reached by Q4 2028$/u)
    }
  })
})

describe('The flag of a target', () => {
  const line = lineOf('Claims Triage')

  test('says how late the roadmap is, and nothing when it is in time', () => {
    const reached = line.phases.find(({ to }) => to === 4)?.reachedOn
    expect(reached).toBe('2027-12-31')
    expect(dueOf(withTarget(line, 4, '2027-12-31'), axis)).toMatchObject({ level: 4, late: null })
    expect(dueOf(withTarget(line, 4, '2027-12-03'), axis)?.late).toBe('4 weeks late')
  })

  test('is left out without a day, and for a level that is reached already', () => {
    expect(dueOf(withTarget(line, 4, null), axis)).toBeNull()
    expect(dueOf(withTarget(line, 3, '2027-12-31'), axis)).toBeNull()
  })

  test('has no place when it is due after the axis, and is then not called late', () => {
    expect(dueOf(withTarget(lineOf('FNOL Voice'), 4, '2030-06-30'), axis)).toMatchObject({ at: null, late: null })
    expect(dueOf(withTarget(lineOf('FNOL Voice'), 4, '2028-06-30'), axis)?.late).toBe('not in time')
  })
})

describe('A system that waits', () => {
  test('waits until the quarter its work begins in', () => {
    const line = lineOf('FNOL Voice')
    const until = waitUntil(line, axis)
    const [first] = line.phases
    expect(line.waitsFor).toHaveLength(1)
    expect(first?.begins).toBeGreaterThan(quarterOf(day('2027-12-31')) - 1)
    expect(until).toBeCloseTo(((first?.begins ?? 0) - axis.first) / axis.count, 9)
    expect(waitUntil(lineOf('Claims Triage'), axis)).toBeNull()
  })

  test('that never begins waits to the end', () => {
    const line = lineOf('FNOL Voice')
    const never = { ...line, phases: line.phases.map((phase) => ({ ...phase, begins: null, reachedOn: null })) }
    expect(waitUntil(never, axis)).toBe(1)
    expect(barsOf(never, axis)).toEqual([])
    expect(never.phases.map((phase) => phaseDays(phase, axis))).toEqual(never.phases.map(() => 'not begun by Q4 2028'))
  })
})

test('A line says in words all that it draws', () => {
  const words = lineWords(lineOf('FNOL Voice'), axis, ['Claims Triage'])
  expect(words).toMatch(/^Waits for Claims Triage\. Level 2: 0\.5 person-quarters, from Q\d \d{4}, reached on /u)
  expect(words).toContain('Level 4: ')
  expect(words).toContain('Its target, level 3, is due on 30 Sep 2028')
})
