import type { Building } from './building.ts'
import type { Pool, Problem } from './problem.ts'

const works = (fte: number | undefined): boolean => (fte ?? 0) > 1e-6

/** Options that put somebody at a place or above it in a quarter. */
function puttingAt({ options }: Problem, { highest }: Pool, place: number, quarter: number): readonly number[] {
  return options.flatMap(({ capacity }, at) =>
    capacity.some((one) => one.place >= place && one.place <= highest && works(one.fte[quarter])) ? [at] : [],
  )
}

/**
 * Whole columns that count who is added from a place up in a quarter. They change nothing about what is allowed, but "one more person
 * there by then, or not" splits a search better than any single seat does: most of them only take another seat's place.
 */
export function addPeople(model: Building, problem: Problem, columns: readonly number[]): void {
  const known = new Set<string>()
  for (const pool of problem.pools)
    for (let quarter = 0; quarter < problem.quarters; quarter++)
      for (let place = pool.lowest; place <= pool.highest; place++) {
        const putting = puttingAt(problem, pool, place, quarter)
        const key = putting.join(' ')
        if (putting.length < 2 || known.has(key)) continue
        known.add(key)
        const people = model.column(`people_p${place}_q${quarter}`, 0, Infinity, true)
        const terms = putting.map((option) => ({ column: columns[option] ?? 0, factor: -1 }))
        model.row(`count_p${place}_q${quarter}`, [{ column: people, factor: 1 }, ...terms], 0, 0)
      }
}
