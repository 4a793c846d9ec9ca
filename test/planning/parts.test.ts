import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { covers, ladderOf } from '../../src/framework/ladder.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { cell, columnSum, shortage } from '../../src/planning/grid.ts'
import { horizonFrom, mondayFrom, shareFrom } from '../../src/planning/horizon.ts'
import { scheduleSteps } from '../../src/planning/schedule.ts'
import { rampShare } from '../../src/planning/supply.ts'

const ladder = ladderOf(standardFramework.roles)
const day = (text: string): PlainDate => PlainDate.parse(text)
const amounts = fc.array(
  fc.array(
    fc.integer({ min: 0, max: 40 }).map((n) => n / 10),
    { minLength: 1, maxLength: 1 },
  ),
  {
    minLength: ladder.posts.length,
    maxLength: ladder.posts.length,
  },
)

describe('matching people to work', () => {
  test('never uses more than there is, and never leaves work undone while someone able is free', () => {
    fc.assert(
      fc.property(amounts, amounts, (demand, supply) => {
        const short = shortage(ladder, demand, supply, 1)
        for (const from of ladder.posts.keys()) {
          // Everything from one post up in its family can only be done by people from that post up.
          const above = [...ladder.posts.keys()].filter((at) => covers(ladder, at, from))
          const sums = (grid: readonly (readonly number[])[]): number => above.reduce((total, at) => total + cell(grid, at, 0), 0)
          expect(sums(demand) - sums(short)).toBeLessThanOrEqual(sums(supply) + 1e-9)
        }
        expect(columnSum(short, 0)).toBeLessThanOrEqual(columnSum(demand, 0))
      }),
    )
  })

  test('leaves as little undone as any matching could', () => {
    fc.assert(
      fc.property(amounts, amounts, (demand, supply) => {
        // By families, the least possible shortage is the largest excess of work over people, from any post up.
        const places = [...ladder.posts.keys()]
        const tops = [...new Set(ladder.highest)]
        const least = tops.reduce((total, top) => {
          const family = places.filter((at) => ladder.highest[at] === top)
          const excess = family.map((from) =>
            family.filter((at) => at >= from).reduce((sum, at) => sum + cell(demand, at, 0) - cell(supply, at, 0), 0),
          )
          return total + Math.max(0, ...excess)
        }, 0)
        expect(columnSum(shortage(ladder, demand, supply, 1), 0)).toBeCloseTo(least, 9)
      }),
    )
  })
})

describe('the schedule of steps', () => {
  test('takes steps in order, each at least its least time and at most twice that, ending at the due quarter where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -3, max: 20 }),
        (least, due) => {
          const steps = scheduleSteps(least, due)
          const needed = least.reduce((sum, one) => sum + one, 0)
          expect(steps.at(-1)?.ends).toBe(Math.max(due, needed))
          steps.forEach(({ begins, ends }, at) => {
            expect(ends - begins >= (least[at] ?? 0) && ends - begins <= 2 * (least[at] ?? 0)).toBe(true)
            expect(begins).toBeGreaterThanOrEqual(0)
            if (at > 0) expect(begins).toBe(steps[at - 1]?.ends)
          })
        },
      ),
    )
  })
})

describe('ramp', () => {
  const [span] = horizonFrom(day('2026-11-24'), 2).spans
  if (span === undefined) throw new Error('a plan of two quarters has a first')
  test('is nothing before the start, rises, and is whole in the end', () => {
    const at = (start: string): number => rampShare(day(start), 182, 0.25, span)
    expect(at('2027-04-01')).toBe(0)
    expect(at('2025-01-01')).toBeCloseTo(1, 9)
    expect(at('2027-01-01')).toBeCloseTo(0.25 + (0.75 * 45) / 182, 9)
    expect(at('2027-02-15')).toBeLessThan(at('2027-01-15'))
  })
  test('counts all of the quarter without a ramp', () => {
    expect(rampShare(day('2027-01-01'), 0, 0.25, span)).toBe(1)
    expect(rampShare(null, 182, 0.25, span)).toBe(1)
  })
  test('a share of a quarter counts its days', () => {
    expect([shareFrom(span, day('2026-01-01')), shareFrom(span, day('2027-02-15')), shareFrom(span, day('2027-06-01'))]).toEqual([
      1, 0.5, 0,
    ])
  })
})

test('the plan begins with the quarter after today’s', () => {
  expect(horizonFrom(day('2026-11-24'), 8).spans[0]?.start).toBe('2027-01-01')
  expect(horizonFrom(day('2027-01-01'), 8).spans[0]?.start).toBe('2027-04-01')
})

test('nobody starts on a Sunday', () => {
  expect([mondayFrom(day('2027-02-07'), day('2024-01-01')), mondayFrom(day('2027-02-08'), day('2024-01-01'))]).toEqual([
    '2027-02-08',
    '2027-02-08',
  ])
})
