import { sum } from '../../base/sum.ts'
import { formulate, GOALS, type GoalName } from './formulation.ts'
import { firstPlan } from './large/heuristic.ts'
import { optimiseLarge } from './large/optimise-large.ts'
import { phase, type Held, type Reached } from './phases.ts'
import type { Chosen, Problem, Worth } from './problem.ts'
import type { Solver } from './solver.ts'
import { worth } from './worth.ts'

/** How far a search is: what is best so far and how much better it could be at most. */
export interface Found {
  readonly chosen: Chosen
  readonly worth: Worth
  /** Least lateness and, at this plan's lateness, least cost that anything could have. */
  readonly latenessBound: number
  readonly costBound: number
  readonly proven: boolean
}

export interface Search {
  readonly solver: Solver
  /** Longest time, in seconds; `clock` gives seconds from any start. */
  readonly seconds: number
  readonly clock: () => number
  /** Called with each better plan and each better bound; false stops the search. */
  readonly told: (found: Found) => boolean
}

/** Whole columns beyond which one model no longer ends with a proof in useful time. */
const MOST_EXACT = 1_500

/** About how many whole columns a problem has: seats and moves, and ways to run each step. */
const sizeOf = ({ options, jobs, quarters }: Problem): number =>
  options.length +
  sum(jobs.flatMap(({ steps, fixed }) => (fixed === null ? steps.map(({ leastQuarters }) => quarters * (leastQuarters + 1)) : 1)))

/** Less than this is no better. */
const isMet = (value: number, bound: number): boolean => value <= bound + 1e-9 * Math.max(1, Math.abs(bound))

/** Share of the time left that each goal may take. */
const SHARES: { readonly [G in GoalName]: number } = { undone: 0.2, unowned: 0.2, lateness: 0.6, cost: 1 }

/**
 * The plan of least worth within the limits (docs/decisions/0010): a feasible one at once, then better ones until it is proven
 * that none is better, or time is up. Never fails for lack of means: what cannot be reached is late.
 */
export function optimise(problem: Problem, search: Search): Found {
  if (sizeOf(problem) > MOST_EXACT) return optimiseLarge(problem, search)
  const first = firstPlan(problem)
  let best: Reached = { chosen: first, worth: worth(problem, first), bound: 0, proven: true }
  const bounds = { lateness: 0, cost: 0 }
  let [proven, going] = [true, true]
  const found = (): Found => ({
    chosen: best.chosen,
    worth: best.worth,
    latenessBound: bounds.lateness,
    costBound: bounds.cost,
    proven: false,
  })
  going = search.told(found())
  const end = search.clock() + search.seconds
  const formulation = formulate(problem)
  const held: Held[] = []
  for (const goal of GOALS) {
    const left = end - search.clock()
    if (!going || left <= 0) proven = false
    else if (!isMet(best.worth[goal], 0) || (goal === 'cost' && best.worth.changes > 0)) {
      best = phase(problem, formulation, goal, held, best, {
        solver: search.solver,
        seconds: left * SHARES[goal],
        told: (bound) => {
          if (goal === 'lateness' || goal === 'cost') bounds[goal] = Math.max(bounds[goal], Math.min(bound, best.worth[goal]))
          going &&= search.told(found())
          return going
        },
      })
      proven &&= best.proven
    }
    if (goal === 'lateness' || goal === 'cost') bounds[goal] = best.proven && going ? best.worth[goal] : best.bound
    if (goal !== 'cost') held.push({ name: goal, at: best.worth[goal] })
    going &&= search.told(found())
  }
  return { ...found(), proven }
}
