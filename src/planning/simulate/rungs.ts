import type { Ladder } from '../../framework/ladder.ts'

/** The ladder in columns: who may do which work. */
export interface Rungs {
  readonly places: number
  /** By place, where its people begin in `people`: the posts that may do its work, the lowest first, a team's own before those who serve all. */
  readonly starts: Int32Array
  readonly people: Int32Array
  /** All places, the highest first. */
  readonly fromTop: Int32Array
  /** The lowest place of each place's family. */
  readonly family: Int32Array
}

const between = (low: number, high: number): readonly number[] => Array.from({ length: high - low + 1 }, (_, at) => low + at)

export function rungsOf({ posts, highest, lowest, shared, fromTop }: Ladder): Rungs {
  const rows = posts.map((_, place) => {
    const other = shared[place] ?? place
    const own = between(place, highest[place] ?? place)
    return other === place ? own : [...own, ...between(other, highest[other] ?? other)]
  })
  const starts = new Int32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length
  return {
    places: posts.length,
    starts,
    people: Int32Array.from(rows.flat()),
    fromTop: Int32Array.from(fromTop),
    family: Int32Array.from(lowest),
  }
}

/** Takes up to `fte` of work at a place out of `free`; how much there was. */
export function take({ starts, people }: Rungs, free: Float64Array, place: number, fte: number): number {
  let wanted = fte
  const end = starts[place + 1] ?? 0
  for (let at = starts[place] ?? 0; at < end && wanted > 0; at++) {
    const who = people[at] ?? 0
    const there = free[who] ?? 0
    const used = wanted < there ? wanted : there
    free[who] = there - used
    wanted -= used
  }
  return fte - wanted
}

/** Takes what is asked at each place, the highest work first; says the largest lack. `given`, where there is one, gets what each place got. */
export function takeAll(rungs: Rungs, free: Float64Array, asked: Float64Array, given: Float64Array | null = null): number {
  let lack = 0
  for (const place of rungs.fromTop) {
    const wanted = asked[place] ?? 0
    const got = wanted > 0 ? take(rungs, free, place, wanted) : 0
    if (given !== null) given[place] = got
    if (wanted - got > lack) lack = wanted - got
  }
  return lack
}
