import { sum } from '../../base/sum.ts'
import { cell } from '../grid.ts'
import type { Building } from './building.ts'
import type { JobColumns } from './job-columns.ts'
import type { Job, PlacedWork, Pool, Problem } from './problem.ts'
import type { Term } from './solver.ts'
import { runningAt } from './work.ts'

/** What is asked at one place in one quarter, as a sum of columns. */
interface Asked {
  readonly terms: Term[]
  constant: number
}
type AskedGrid = readonly (readonly Asked[])[]

const emptyAsked = (places: number, quarters: number): AskedGrid =>
  Array.from({ length: places }, () => Array.from({ length: quarters }, (): Asked => ({ terms: [], constant: 0 })))

function ask(grid: AskedGrid, work: readonly PlacedWork[], quarter: number, column: number | null, factor: number): void {
  for (const { place, amount } of work) {
    const at = grid[place]?.[quarter]
    if (at === undefined || amount === 0) continue
    if (column === null) at.constant += amount * factor
    else at.terms.push({ column, factor: amount * factor })
  }
}

/** Run work: what is asked before the first step, and the change with each step that has ended. */
function askRunning(grid: AskedGrid, job: Job, { done, steps }: JobColumns, quarters: number): void {
  for (let quarter = 0; quarter < quarters; quarter++) {
    ask(grid, runningAt(job, 0, quarter), quarter, null, 1)
    job.steps.forEach((_, nth) => {
      const fixed = job.fixed?.[nth]
      const column = fixed === undefined ? (steps[nth]?.ended[quarter] ?? null) : fixed.ends <= quarter ? done : null
      if (column === null) return
      ask(grid, runningAt(job, nth + 1, quarter), quarter, column, 1)
      ask(grid, runningAt(job, nth, quarter), quarter, column, -1)
    })
  }
}

function askSteps(grid: AskedGrid, job: Job, { done, steps }: JobColumns, quarters: number): void {
  job.steps.forEach(({ work }, nth) => {
    const fixed = job.fixed?.[nth]
    const runs = fixed === undefined ? (steps[nth]?.runs ?? []) : done === null ? [] : [{ ...fixed, column: done }]
    for (const { begins, ends, column } of runs)
      for (let quarter = begins; quarter < Math.min(ends, quarters); quarter++) ask(grid, work, quarter, column, 1 / (ends - begins))
  })
}

const isAsked = (asked: Asked | undefined): boolean => asked !== undefined && (asked.constant !== 0 || asked.terms.length > 0)

/** What options add to what people can do, as columns by place and quarter. */
function optionTerms({ options, supply, quarters }: Problem, columns: readonly number[]): AskedGrid {
  const grid = emptyAsked(supply.length, quarters)
  options.forEach(({ capacity }, at) => {
    for (const { place, fte } of capacity)
      fte.forEach((one, quarter) => {
        if (one !== 0) grid[place]?.[quarter]?.terms.push({ column: columns[at] ?? 0, factor: one })
      })
  })
  return grid
}

interface Grids {
  readonly run: AskedGrid
  readonly step: AskedGrid
  readonly added: AskedGrid
}

/** From a place up in its pool. */
function above(grid: AskedGrid, { highest }: Pool, place: number, quarter: number): Asked {
  const all = Array.from({ length: highest - place + 1 }, (_, at) => grid[place + at]?.[quarter] ?? { terms: [], constant: 0 })
  return { terms: all.flatMap(({ terms }) => terms), constant: sum(all.map(({ constant }) => constant)) }
}

const minus = ({ column, factor }: Term): Term => ({ column, factor: -factor })

/** Help from a pool that serves several: by place in it, one column in each quarter. */
type Lent = readonly number[]

/** Whoever holds a place may do the work there and below, so work can be done exactly when, from each place up, no more is asked than people can do. */
function poolRows(model: Building, problem: Problem, grids: Grids, at: number, quarter: number, lent: Lent | null): number | null {
  const pool = problem.pools[at]
  if (pool === undefined) return null
  let undone: number | null = null
  for (let place = pool.lowest; place <= pool.highest; place++) {
    const [runs, steps] = [isAsked(grids.run[place]?.[quarter]), isAsked(grids.step[place]?.[quarter])]
    if (!runs && !steps) continue
    const [run, step, added] = [grids.run, grids.step, grids.added].map((grid) => above(grid, pool, place, quarter))
    if (run === undefined || step === undefined || added === undefined) continue
    // A pool that helps others lends to itself, too: then its own people are counted where they are lent.
    const own = pool.helpedBy === null && lent !== null
    const help = (lent ?? []).slice(place - pool.lowest).map((column): Term => ({ column, factor: -1 }))
    let supply = 0
    if (!own) for (let up = place; up <= pool.highest; up++) supply += cell(problem.supply, up, quarter)
    const people = [...(own ? [] : added.terms.map(minus)), ...help]
    const name = `p${place}_q${quarter}`
    if (steps) model.row(`steps_${name}`, [...step.terms, ...people], -Infinity, supply - step.constant)
    if (!isAsked(run)) continue
    undone ??= model.column(`undone_p${pool.lowest}_q${quarter}`, 0, Infinity, false)
    const most = supply + problem.tolerance - run.constant - step.constant
    model.row(`work_${name}`, [...run.terms, ...step.terms, ...people, { column: undone, factor: -1 }], -Infinity, most)
  }
  return undone
}

/** Columns of people lent by a pool to itself and to those it helps; no more of each place than there are. */
function lending(model: Building, problem: Problem, grids: Grids, at: number, quarter: number): ReadonlyMap<number, Lent> {
  const { pools } = problem
  const pool = pools[at]
  const helped = pools.flatMap(({ helpedBy }, other) => (helpedBy === at ? [other] : []))
  if (pool === undefined || helped.length === 0) return new Map()
  const places = Array.from({ length: pool.highest - pool.lowest + 1 }, (_, up) => pool.lowest + up)
  const lent = new Map(
    [at, ...helped].map((to) => [
      to,
      places.map((place) => model.column(`lent_p${place}_to_p${pools[to]?.lowest}_q${quarter}`, 0, Infinity, false)),
    ]),
  )
  places.forEach((place, up) => {
    const terms = [...lent.values()].map((columns): Term => ({ column: columns[up] ?? 0, factor: 1 }))
    const added = grids.added[place]?.[quarter]?.terms ?? []
    model.row(`lent_p${place}_q${quarter}`, [...terms, ...added.map(minus)], -Infinity, cell(problem.supply, place, quarter))
  })
  return lent
}

/** Rows that hold work to the people there are; columns of what stays undone beyond the tolerance. */
export function addWork(model: Building, problem: Problem, jobs: readonly JobColumns[], options: readonly number[]): readonly number[] {
  const { supply, quarters, pools } = problem
  const grids: Grids = {
    run: emptyAsked(supply.length, quarters),
    step: emptyAsked(supply.length, quarters),
    added: optionTerms(problem, options),
  }
  problem.jobs.forEach((job, at) => {
    const columns = jobs[at] ?? { done: null, steps: [] }
    askRunning(grids.run, job, columns, quarters)
    askSteps(grids.step, job, columns, quarters)
  })
  const undone: number[] = []
  for (let quarter = 0; quarter < quarters; quarter++) {
    const lent = new Map(pools.flatMap((_, at) => [...lending(model, problem, grids, at, quarter)]))
    pools.forEach((_, at) => {
      const left = poolRows(model, problem, grids, at, quarter, lent.get(at) ?? null)
      if (left !== null) undone.push(left)
    })
  }
  return undone
}
