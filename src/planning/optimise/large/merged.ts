import type { Pool, Problem } from '../problem.ts'

const helps = (pools: readonly Pool[]): boolean => pools.some(({ helpedBy }) => helpedBy !== null)

/** Pools that become one, at most. */
const mostTogether = (pools: readonly Pool[]): number =>
  Math.max(...pools.map((_, at) => 1 + pools.filter(({ helpedBy }) => helpedBy === at).length))

/**
 * The problem in which everybody may work for all teams. Whatever is possible for closed teams is possible here, so its bounds
 * hold for them. The same problem where teams are open.
 */
export function merged(problem: Problem): Problem {
  const { pools, supply, options, jobs, owners } = problem
  if (!helps(pools)) return problem
  const to = supply.map((_, place) => place)
  for (const { lowest, highest, helpedBy } of pools) {
    const helper = helpedBy === null ? undefined : pools[helpedBy]
    if (helper !== undefined) for (let place = lowest; place <= highest; place++) to[place] = helper.lowest + place - lowest
  }
  const moved = <T extends { readonly place: number }>(one: T): T => ({ ...one, place: to[one.place] ?? one.place })
  const all = supply.map((row) => row.map(() => 0))
  supply.forEach((row, place) => {
    const into = all[to[place] ?? place]
    row.forEach((fte, quarter) => {
      if (into !== undefined) into[quarter] = (into[quarter] ?? 0) + fte
    })
  })
  return {
    ...problem,
    pools: pools.map((pool) => (pool.helpedBy === null ? pool : { ...pool, helpedBy: null })),
    supply: all,
    options: options.map((one) => ({ ...one, capacity: one.capacity.map(moved) })),
    jobs: jobs.map((job) => ({
      ...job,
      steps: job.steps.map((step) => ({ ...step, work: step.work.map(moved) })),
      running: job.running.map((work) => work.map(moved)),
    })),
    owners,
    // Each team may leave run work up to the tolerance; together they leave as much as there are of them.
    tolerance: problem.tolerance * mostTogether(pools),
  }
}
