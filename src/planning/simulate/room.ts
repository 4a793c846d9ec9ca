import type { Clock } from './clock.ts'

/** What people can do in one run: by place, then quarter. */
export interface Room {
  readonly clock: Clock
  readonly startShare: number
  readonly supply: Float64Array
  /** Changes of capacity that last: of everybody past their ramp, summed up by `settle`. One quarter longer than `supply`. */
  readonly steady: Float64Array
}

export const roomOf = (clock: Clock, places: number, startShare: number): Room => ({
  clock,
  startShare,
  supply: new Float64Array(places * clock.quarters),
  steady: new Float64Array(places * (clock.quarters + 1)),
})

/**
 * Adds somebody from one day to another, at most the plan's end: a ramp that rises evenly from the start share to 1, as in
 * supply.ts, then full work. `full` is what they can do once ramped up; below 0 it takes them away.
 */
export function occupy(
  { clock: { starts, lengths, quarterAt, quarters }, startShare, supply, steady }: Room,
  place: number,
  full: number,
  from: number,
  until: number,
  ramp: number,
): void {
  const lost = (ramp * (1 - startShare)) / 2
  const slope = ramp === 0 ? 0 : (1 - startShare) / (2 * ramp)
  const row = place * quarters
  let day = Math.max(0, from)
  let before = day - from
  before = before < ramp ? before * (startShare + slope * before) : before - lost
  let quarter = quarterAt[day] ?? 0
  while (day < until) {
    if (day - from >= ramp && day === starts[quarter]) {
      const part = quarterAt[until] ?? quarters
      const wide = place * (quarters + 1)
      steady[wide + quarter] = (steady[wide + quarter] ?? 0) + full
      steady[wide + part] = (steady[wide + part] ?? 0) - full
      const over = until - (starts[part] ?? until)
      if (over > 0) supply[row + part] = (supply[row + part] ?? 0) + (full * over) / (lengths[part] ?? 1)
      return
    }
    day = Math.min(starts[quarter + 1] ?? until, until)
    const age = day - from
    const after = age < ramp ? age * (startShare + slope * age) : age - lost
    supply[row + quarter] = (supply[row + quarter] ?? 0) + (full * (after - before)) / (lengths[quarter] ?? 1)
    before = after
    quarter += 1
  }
}

/** Sums up what lasts and empties it, so that `supply` is whole. */
export function settle({ clock: { quarters }, supply, steady }: Room): void {
  const places = supply.length / quarters
  for (let place = 0; place < places; place++) {
    let lasting = 0
    for (let quarter = 0; quarter < quarters; quarter++) {
      const wide = place * (quarters + 1) + quarter
      lasting += steady[wide] ?? 0
      steady[wide] = 0
      const at = place * quarters + quarter
      supply[at] = (supply[at] ?? 0) + lasting
    }
    steady[place * (quarters + 1) + quarters] = 0
  }
}
