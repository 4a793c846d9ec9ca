import type { Ladder } from '../framework/ladder.ts'

/** Full-time equivalents by place on the ladder, then by quarter of the plan. */
export type Grid = readonly (readonly number[])[]
/** A grid that its maker still fills. */
export type OpenGrid = number[][]

export const emptyGrid = (posts: number, quarters: number): OpenGrid =>
  Array.from({ length: posts }, () => Array.from({ length: quarters }, () => 0))

export const cell = (grid: Grid, place: number, quarter: number): number => grid[place]?.[quarter] ?? 0

export function add(grid: OpenGrid, place: number, quarter: number, fte: number): void {
  const row = grid[place]
  if (row !== undefined) row[quarter] = (row[quarter] ?? 0) + fte
}

export const columnSum = (grid: Grid, quarter: number): number => grid.reduce((total, row) => total + (row[quarter] ?? 0), 0)

function takeBetween(free: number[], lowest: number, highest: number, fte: number): number {
  let wanted = fte
  for (let at = lowest; at <= highest && wanted > 0; at++) {
    const used = Math.min(wanted, free[at] ?? 0)
    free[at] = (free[at] ?? 0) - used
    wanted -= used
  }
  return wanted
}

/** Takes up to `fte` for work at `place` out of `free`, from the lowest post that may do it, the team's own first; how much there was. */
export function take(free: number[], ladder: Ladder, place: number, fte: number): number {
  let wanted = takeBetween(free, place, ladder.highest[place] ?? place, fte)
  const shared = ladder.shared[place] ?? place
  if (shared !== place && wanted > 0) wanted = takeBetween(free, shared, ladder.highest[shared] ?? shared, wanted)
  return fte - wanted
}

/** Takes what is asked at each place, the highest work first; what nobody has time for, by place. */
export function takeAll(free: number[], ladder: Ladder, asked: readonly number[]): number[] {
  const short = asked.map(() => 0)
  for (const place of ladder.fromTop) {
    const wanted = asked[place] ?? 0
    if (wanted > 0) short[place] = wanted - take(free, ladder, place, wanted)
  }
  return short
}

/**
 * Work that nobody able to do it has time for. Highest work first: those who can do it can do all below, so no order covers more;
 * and a team's own people before those who serve all, since these can do all that they can.
 */
export function shortage(ladder: Ladder, demand: Grid, supply: Grid, quarters: number): OpenGrid {
  const short = emptyGrid(ladder.posts.length, quarters)
  for (let quarter = 0; quarter < quarters; quarter++) {
    const free = supply.map((row) => row[quarter] ?? 0)
    for (const place of ladder.fromTop) {
      const asked = cell(demand, place, quarter)
      if (asked > 0) add(short, place, quarter, asked - take(free, ladder, place, asked))
    }
  }
  return short
}
