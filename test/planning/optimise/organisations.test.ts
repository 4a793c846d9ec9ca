import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../../electron/workers/highs.ts'
import { quarterEnd } from '../../../src/base/quarter.ts'
import { sum } from '../../../src/base/sum.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { openLimits, type Limits } from '../../../src/model/limits.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'
import { GOALS } from '../../../src/planning/optimise/formulation.ts'
import { optimise, type Found } from '../../../src/planning/optimise/optimise.ts'
import { plannedBy, problemOf, type Problem, type Worth } from '../../../src/planning/optimise/problem.ts'
import { supplyWith } from '../../../src/planning/optimise/work.ts'
import { baseOf, played } from '../../../src/planning/play.ts'
import { staffed } from '../../../src/planning/staffing.ts'
import { northwind, TODAY } from '../../support/organisation.ts'
import { anyPortfolio, sunset, withChoices } from '../portfolios.ts'

const solver = await highsSolver()
const RUNS = { numRuns: 15, seed: 3 }

/** Organisations over a few quarters, so that each search ends with a proof. */
const anySmall: fc.Arbitrary<Workspace> = fc.tuple(anyPortfolio, fc.integer({ min: 2, max: 4 })).map(([workspace, planQuarters]) => {
  const settings = { ...settingsOf(workspace), planQuarters }
  return {
    ...workspace,
    settings: new Map([[settings.id, settings]]),
    system: new Map([...workspace.system].slice(0, 4)),
    dependency: new Map(),
  }
})
const anyLimits: fc.Arbitrary<Limits> = fc
  .record({
    budgetInAll: fc.option(fc.integer({ min: 0, max: 8_000_000 })),
    hiresAQuarter: fc.option(fc.integer({ min: 0, max: 3 })),
    promote: fc.boolean(),
    closedTeams: fc.boolean(),
    dedicatedOwners: fc.boolean(),
  })
  .map((some) => ({ ...openLimits, ...some }))

interface Solved {
  readonly problem: Problem
  readonly found: Found
}

function solved(workspace: Workspace, limits: Limits): Solved {
  const base = baseOf(workspace, standardFramework, TODAY, { limits, times: [] })
  const problem = problemOf(base, limits, [])
  return { problem, found: optimise(problem, { solver, seconds: 60, clock: () => 0, told: () => true }) }
}

/** From the first part on in which they differ, the one is less. */
function expectNoWorse(one: Worth, other: Worth): void {
  for (const goal of GOALS) {
    const least = 1e-5 * Math.max(1, Math.abs(other[goal]))
    expect(one[goal]).toBeLessThanOrEqual(other[goal] + least)
    if (one[goal] < other[goal] - least) return
  }
}

/** All that is played: the steps' ends as the search has them, and people as it counts them. */
function expectPlayedAsChosen(workspace: Workspace, limits: Limits, { problem, found }: Solved): void {
  const { decisions, times } = plannedBy(problem, found.chosen, (nth) => `decision-${nth}`)
  const base = baseOf(workspace, standardFramework, TODAY, { limits, times })
  const { supply, placings } = staffed(base, decisions)
  supplyWith(problem, found.chosen.counts).forEach((row, place) =>
    row.forEach((fte, quarter) => expect(supply[place]?.[quarter]).toBeCloseTo(fte, 6)),
  )
  const { outcomes, quarters } = played(base, supply, placings)
  const planned = new Map(times.map((one) => [one.systemId, one.steps]))
  const end = base.horizon.first + problem.quarters
  for (const { systemId, steps } of outcomes)
    steps.forEach(({ done }, nth) => {
      const ends = planned.get(systemId)?.[nth]?.ends ?? Infinity
      if (found.worth.undone === 0) expect(done).toBe(ends <= end ? quarterEnd(ends - 1) : null)
    })
  if (quarters.every(({ cost }) => cost !== null))
    expect(sum(quarters.map(({ cost }) => cost ?? 0))).toBeCloseTo(problem.standingCost + found.worth.cost, 2)
}

describe('the best plan of an organisation', () => {
  test('comes out as it was chosen when it is played: people, ends of steps and cost', () => {
    fc.assert(
      fc.property(anySmall, anyLimits, (workspace, limits) => {
        expectPlayedAsChosen(workspace, limits, solved(workspace, limits))
      }),
      RUNS,
    )
  }, 60_000)

  test('gets no worse with more budget, and no later where as much is done and owned', () => {
    fc.assert(
      fc.property(anySmall, anyLimits, fc.integer({ min: 0, max: 3_000_000 }), (workspace, limits, more) => {
        const less = solved(workspace, limits).found.worth
        const budgetInAll = limits.budgetInAll === null ? null : limits.budgetInAll + more
        expectNoWorse(solved(workspace, { ...limits, budgetInAll }).found.worth, less)
      }),
      RUNS,
    )
  }, 60_000)

  test('gets no worse when a system stops before the plan begins', () => {
    fc.assert(
      fc.property(anySmall, anyLimits, fc.nat(3), (workspace, limits, at) => {
        const id = [...workspace.system.keys()][at]
        fc.pre(id !== undefined)
        const without = withChoices(workspace, sunset(id ?? '', '2026-11-30'))
        expectNoWorse(solved(without, limits).found.worth, solved(workspace, limits).found.worth)
      }),
      RUNS,
    )
  }, 60_000)

  test('hires and moves nobody when there are no systems', () => {
    fc.assert(
      fc.property(anySmall, anyLimits, (workspace, limits) => {
        const { problem, found } = solved({ ...workspace, system: new Map(), choice: new Map() }, limits)
        expect(found.worth).toEqual({ undone: 0, unowned: 0, lateness: 0, cost: 0, changes: 0 })
        expect(plannedBy(problem, found.chosen, String).decisions).toEqual([])
      }),
      RUNS,
    )
  })

  test('of Northwind is proven, reaches all targets in time and comes out as chosen', () => {
    const workspace = northwind()
    const one = solved(workspace, openLimits)
    expect(one.found.proven).toBe(true)
    expect(one.found.worth.lateness).toBe(0)
    expect(one.found.costBound).toBe(one.found.worth.cost)
    expectPlayedAsChosen(workspace, openLimits, one)
    const { decisions } = plannedBy(one.problem, one.found.chosen, String)
    expect(decisions).toHaveLength(one.found.worth.changes)
    expect(new Set(decisions.flatMap(({ personId }) => personId ?? [])).size).toBe(
      decisions.filter(({ personId }) => personId !== null).length,
    )
  })
})
