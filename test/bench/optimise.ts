import { highsSolver } from '../../electron/workers/highs.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { openLimits } from '../../src/model/limits.ts'
import { formulate } from '../../src/planning/optimise/formulation.ts'
import { firstPlan } from '../../src/planning/optimise/large/heuristic.ts'
import { optimiseLarge } from '../../src/planning/optimise/large/optimise-large.ts'
import { optimise, type Found } from '../../src/planning/optimise/optimise.ts'
import { phaseModel } from '../../src/planning/optimise/phases.ts'
import { problemOf, type Problem } from '../../src/planning/optimise/problem.ts'
import type { Solver } from '../../src/planning/optimise/solver.ts'
import { baseOf } from '../../src/planning/play.ts'
import { northwind, TODAY } from '../support/organisation.ts'
import { ms, type Figure } from './figure.ts'
import { portfolioProblem } from './portfolio.ts'

const clock = (): number => performance.now() / 1000

/** What the budget lets grow: people cost this many times today's at most. */
const BUDGET = 1.05

/** One relaxation of the whole model of 300 people and 60 systems: what HiGHS takes to answer without whole numbers. */
function relaxation(problem: Problem, solver: Solver): number {
  const model = phaseModel(formulate(problem), 'cost', [])
  const from = performance.now()
  solver(model, { seconds: 60, gap: 0, relaxed: true, start: null, told: () => true })
  return performance.now() - from
}

const share = (gap: number): string => `${(gap * 100).toFixed(2)}%`

const gapsOf = ({ standingCost }: Problem, { worth, latenessBound, costBound }: Found) => ({
  lateness: worth.lateness <= 1e-9 ? 0 : (worth.lateness - latenessBound) / worth.lateness,
  cost: (worth.cost - costBound) / Math.max(1, standingCost + worth.cost),
})

const line = (what: string, taken: number, note: string, reference: number, goal: number, met: boolean): Figure => ({
  what,
  measured: `${ms(taken)}${note}`,
  reference: `${ms(reference)} HiGHS, one relaxation of 300 × 60`,
  ratio: (taken / reference).toFixed(2),
  goal: `≤ ${ms(goal)}`,
  met: met && taken <= goal,
})

function sampleFigure(solver: Solver, reference: number): Figure {
  const problem = problemOf(baseOf(northwind(), standardFramework, TODAY), openLimits, [])
  const from = performance.now()
  const { proven } = optimise(problem, { solver, seconds: 30, clock, told: () => true })
  return line('The sample to proven optimum', performance.now() - from, proven ? '' : ' (not proven)', reference, 1000, proven)
}

function firstFigure(what: string, problem: Problem, reference: number, goal: number): Figure {
  const from = performance.now()
  firstPlan(problem)
  return line(`${what}: a feasible plan`, performance.now() - from, '', reference, goal, true)
}

/** Time until both gaps are 1% at most, and the gaps at the end. */
function searchFigure(what: string, problem: Problem, solver: Solver, reference: number, seconds: number): Figure {
  const from = performance.now()
  let near: number | null = null
  const told = (found: Found): boolean => {
    const { lateness, cost } = gapsOf(problem, found)
    if (lateness <= 0.01 && cost <= 0.01) near ??= performance.now() - from
    return true
  }
  const found = optimiseLarge(problem, { solver, seconds, clock, told })
  told(found)
  const { lateness, cost } = gapsOf(problem, found)
  const note = ` (after ${seconds} s: lateness ${share(lateness)}, cost ${share(cost)}; ${Math.round(process.memoryUsage().rss / 1e6)} MB)`
  return line(`${what}: within 1% of the optimum`, near ?? seconds * 1000, note, reference, seconds * 1000, near !== null)
}

export async function optimiseFigures(): Promise<readonly Figure[]> {
  const solver = await highsSolver()
  const middle = portfolioProblem(300, 60, 12, BUDGET)
  const reference = relaxation(middle, solver)
  const figures = [
    sampleFigure(solver, reference),
    firstFigure('300 people, 60 systems, 12 quarters', middle, reference, 1000),
    searchFigure('300 people, 60 systems, 12 quarters', middle, solver, reference, 10),
    searchFigure('The same without a budget', portfolioProblem(300, 60, 12, null), solver, reference, 10),
  ]
  const large = portfolioProblem(10_000, 1000, 12, BUDGET)
  return [
    ...figures,
    firstFigure('10,000 people, 1,000 systems, 12 quarters', large, reference, 10_000),
    searchFigure('10,000 people, 1,000 systems, 12 quarters', large, solver, reference, 60),
  ]
}
