import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { highsSolver } from '../../../electron/workers/highs.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { openLimits, type Limits } from '../../../src/model/limits.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'
import { firstPlan } from '../../../src/planning/optimise/large/heuristic.ts'
import { lowerBounds, optimiseLarge } from '../../../src/planning/optimise/large/optimise-large.ts'
import { optimise, type Search } from '../../../src/planning/optimise/optimise.ts'
import { isBetter } from '../../../src/planning/optimise/phases.ts'
import { problemOf, worth, type Chosen, type Problem } from '../../../src/planning/optimise/problem.ts'
import type { Solver } from '../../../src/planning/optimise/solver.ts'
import { supplyWith, undoneSteps, workAt } from '../../../src/planning/optimise/work.ts'
import { baseOf } from '../../../src/planning/play.ts'
import { portfolioProblem } from '../../bench/portfolio.ts'
import { anyOrganisation, TODAY } from '../../support/organisation.ts'
import { waits, withWaits } from '../portfolios.ts'

const solver: { own: Solver | null } = { own: null }
beforeAll(async () => {
  solver.own = await highsSolver()
})

/** A search on a clock that stands still: it ends by itself, so that the same is found on any machine. */
function search(seconds = 10): Search {
  if (solver.own === null) throw new Error('no solver')
  return { solver: solver.own, seconds, clock: () => 0, told: () => true }
}

const anyLimits: fc.Arbitrary<Limits> = fc
  .record({
    budgetAQuarter: fc.option(fc.integer({ min: 0, max: 900_000 })),
    budgetInAll: fc.option(fc.integer({ min: 0, max: 4_000_000 }), { freq: 2 }),
    hiresAQuarter: fc.option(fc.integer({ min: 0, max: 3 })),
    interviewHoursAQuarter: fc.option(fc.integer({ min: 0, max: 150 }), { freq: 2 }),
    contract: fc.boolean(),
    promote: fc.boolean(),
    closedTeams: fc.boolean(),
  })
  .map((given) => ({ ...openLimits, ...given }))

/** Small enough that the whole model is solved in a moment. */
const anyProblem: fc.Arbitrary<Problem> = fc.tuple(anyOrganisation, anyLimits, fc.boolean()).map(([organisation, limits, chained]) => {
  const systems = [...organisation.system].slice(0, 3)
  const settings = { ...settingsOf(organisation), planQuarters: Math.min(settingsOf(organisation).planQuarters, 4) }
  const small: Workspace = { ...organisation, system: new Map(systems), workspace: new Map([[settings.id, settings]]) }
  const workspace = chained && systems.length > 1 ? withWaits(small, waits('s1', 's0')) : small
  return problemOf(baseOf(workspace, standardFramework, TODAY, { limits, times: [] }), limits, [])
})

/** Caps, groups and orders of steps hold, or `worth` throws. */
function expectFeasible(problem: Problem, chosen: Chosen): void {
  worth(problem, chosen)
  expect(undoneSteps(problem, workAt(problem, chosen.times), supplyWith(problem, chosen.counts))).toBe(0)
}

test('the first plan keeps all limits and leaves no step undone', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => expectFeasible(problem, firstPlan(problem))),
    { numRuns: 100 },
  )
})

test('no choice is better than the proven optimum, and no bound is above it', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const exact = optimise(problem, { ...search(5), clock: () => performance.now() / 1000 })
      fc.pre(exact.proven)
      const found = optimiseLarge(problem, search())
      expectFeasible(problem, found.chosen)
      expect(found.worth).toEqual(worth(problem, found.chosen))
      expect(isBetter(found.worth, exact.worth)).toBe(false)
      expect(found.latenessBound).toBeLessThanOrEqual(exact.worth.lateness + 1e-6)
      const least = lowerBounds(problem, exact.chosen, search())
      expect(least.lateness).toBeLessThanOrEqual(exact.worth.lateness + 1e-6)
      expect(least.cost).toBeLessThanOrEqual(exact.worth.cost * (1 + 1e-6) + 1e-3)
    }),
    { numRuns: 20 },
  )
})

test('the same question has the same answer', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      expect(optimiseLarge(problem, search())).toEqual(optimiseLarge(problem, search()))
      expect(firstPlan(problem)).toEqual(firstPlan(problem))
    }),
    { numRuns: 8 },
  )
})

test('of 40 people and 12 systems the search comes within 1% of the bounds', { timeout: 120_000 }, () => {
  const problem = portfolioProblem(40, 12, 8, null)
  const { chosen, worth: own, latenessBound, costBound } = optimiseLarge(problem, search())
  expectFeasible(problem, chosen)
  expect(own.lateness - latenessBound).toBeLessThanOrEqual(own.lateness * 0.01)
  expect(own.cost - costBound).toBeLessThanOrEqual((own.cost + problem.standingCost) * 0.01)
})

test('a search that is stopped gives the best it has', () => {
  const problem = portfolioProblem(40, 12, 8, 1.05)
  const stopped = optimiseLarge(problem, { ...search(), told: () => false })
  expectFeasible(problem, stopped.chosen)
  expect(stopped.worth).toEqual(worth(problem, firstPlan(problem)))
})
