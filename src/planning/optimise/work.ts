import { add, cell, emptyGrid, type Grid } from '../grid.ts'
import type { Times } from '../schedule.ts'
import type { Chosen, Job, PlacedWork, Pool, Problem } from './problem.ts'

/** Work by place and quarter: what runs, and what steps ask. */
export interface WorkGrids {
  readonly run: Grid
  readonly step: Grid
}

/** Run work of a job in a quarter, by how many of its steps are done. */
export const runningAt = ({ running, runs }: Job, done: number, quarter: number): readonly PlacedWork[] =>
  (running[done] ?? []).map(({ place, amount }) => ({ place, amount: amount * (runs[quarter] ?? 0) }))

export const stepsDone = (times: readonly Times[] | null, quarter: number): number =>
  (times ?? []).filter(({ ends }) => ends <= quarter).length

/** All work with the steps at these times. */
export function workAt(problem: Problem, times: Chosen['times']): WorkGrids {
  const places = problem.supply.length
  const [run, step] = [emptyGrid(places, problem.quarters), emptyGrid(places, problem.quarters)]
  problem.jobs.forEach((job, at) => {
    const chosen = times[at] ?? null
    for (let quarter = 0; quarter < problem.quarters; quarter++)
      for (const { place, amount } of runningAt(job, stepsDone(chosen, quarter), quarter)) add(run, place, quarter, amount)
    chosen?.forEach(({ begins, ends }, nth) => {
      for (let quarter = begins; quarter < Math.min(ends, problem.quarters); quarter++)
        for (const { place, amount } of job.steps[nth]?.work ?? []) add(step, place, quarter, amount / (ends - begins))
    })
  })
  return { run, step }
}

/** What people can do with these counts of each option. */
export function supplyWith(problem: Problem, counts: readonly number[]): Grid {
  const grid = problem.supply.map((row) => [...row])
  problem.options.forEach(({ capacity }, at) => {
    const count = counts[at] ?? 0
    if (count !== 0) for (const { place, fte } of capacity) fte.forEach((one, quarter) => add(grid, place, quarter, one * count))
  })
  return grid
}

/** From each place of a pool up: the greatest `lack` there or above. Lack of a place is what is asked from there up, less what people there and above can do. */
function lackFrom(
  pool: Pool,
  lack: (lacking: { readonly step: number; readonly run: number; readonly supply: number }) => number,
  grids: WorkGrids,
  supply: Grid,
  quarter: number,
): readonly number[] {
  const lacks: number[] = []
  const above = { step: 0, run: 0, supply: 0 }
  let most = 0
  for (let place = pool.highest; place >= pool.lowest; place--) {
    above.step += cell(grids.step, place, quarter)
    above.run += cell(grids.run, place, quarter)
    above.supply += cell(supply, place, quarter)
    most = Math.max(most, lack(above))
    lacks[place - pool.lowest] = most
  }
  return lacks
}

/**
 * Work of a quarter that a pool, and the pools it helps, have nobody for. Whoever may do high work may do all below it, so what
 * no matching can cover is the largest excess of work over people from any place up (Hall's theorem, for nested sets); a helping
 * pool is asked for the excess of all it helps from one place up.
 */
function uncovered(
  problem: Problem,
  at: number,
  lack: Parameters<typeof lackFrom>[1],
  grids: WorkGrids,
  supply: Grid,
  quarter: number,
): number {
  const pool = problem.pools[at]
  if (pool === undefined || pool.helpedBy !== null) return 0
  const helped = problem.pools.filter(({ helpedBy }) => helpedBy === at)
  if (helped.length === 0) return lackFrom(pool, lack, grids, supply, quarter)[0] ?? 0
  const nobody = supply.map(() => [])
  const lacks = [lackFrom(pool, lack, grids, nobody, quarter), ...helped.map((one) => lackFrom(one, lack, grids, supply, quarter))]
  let [most, people] = [0, 0]
  for (let place = pool.highest; place >= pool.lowest; place--) {
    people += cell(supply, place, quarter)
    const asked = lacks.reduce((total, one) => total + (one[place - pool.lowest] ?? 0), 0)
    most = Math.max(most, asked - people)
  }
  return most
}

/** Less than this is what sums leave behind. */
export const NOTHING = 1e-6

function total(problem: Problem, lack: Parameters<typeof lackFrom>[1], grids: WorkGrids, supply: Grid): number {
  let all = 0
  for (let quarter = 0; quarter < problem.quarters; quarter++)
    for (let at = 0; at < problem.pools.length; at++) {
      const left = uncovered(problem, at, lack, grids, supply, quarter)
      if (left > NOTHING) all += left
    }
  return all
}

/** Work that nobody has time for beyond the tolerance; run work is what is left first. Full-time equivalents times quarters. */
export const undoneWork = (problem: Problem, grids: WorkGrids, supply: Grid): number =>
  total(problem, ({ step, run, supply: people }) => Math.max(step, step + run - problem.tolerance) - people, grids, supply)

/** Step work that nobody has time for. A choice with any cannot be kept. */
export const undoneSteps = (problem: Problem, grids: WorkGrids, supply: Grid): number =>
  total(problem, ({ step, supply: people }) => step - people, grids, supply)
