import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../../electron/workers/highs.ts'
import { optimise } from '../../../src/planning/optimise/optimise.ts'
import { supplyWith, undoneSteps, workAt } from '../../../src/planning/optimise/work.ts'
import { choices, leastWorth } from './enumerate.ts'
import { problems } from './random-problems.ts'

const SMALL = { quarters: 3, jobs: 3, steps: 2, options: 3, most: 2 }
const SMALL_LONGER = { quarters: 4, jobs: 2, steps: 2, options: 3, most: 2 }
/** Each choice of each is looked at. */
const MOST_CHOICES = 4_000

const small = [...problems(SMALL, 400, 5), ...problems(SMALL_LONGER, 400, 6)].filter((one) => choices(one) <= MOST_CHOICES)
const solver = await highsSolver()

describe('the plan of least worth', () => {
  test('is as good as the best of all choices, in each of its five parts, on 200 random small problems', () => {
    const tried = [...small.slice(0, 120), ...small.slice(-80)]
    expect(tried).toHaveLength(200)
    let [hiring, late, undone, unowned] = [0, 0, 0, 0]
    for (const problem of tried) {
      const found = optimise(problem, { solver, seconds: 60, clock: () => 0, told: () => true })
      const least = leastWorth(problem)
      expect(found.proven).toBe(true)
      expect(found.worth.undone).toBeCloseTo(least.undone, 6)
      expect(found.worth.unowned).toBe(least.unowned)
      expect(found.worth.lateness).toBeCloseTo(least.lateness, 6)
      expect(found.worth.cost).toBeCloseTo(least.cost, 6)
      expect(found.worth.changes).toBe(least.changes)
      expect(undoneSteps(problem, workAt(problem, found.chosen.times), supplyWith(problem, found.chosen.counts))).toBe(0)
      hiring += Number(least.changes > 0)
      late += Number(least.lateness > 0)
      undone += Number(least.undone > 0)
      unowned += Number(least.unowned > 0)
    }
    // The problems are of every kind: otherwise the test would show little.
    expect(Math.min(hiring, late, undone, unowned)).toBeGreaterThan(20)
  }, 120_000)
})
