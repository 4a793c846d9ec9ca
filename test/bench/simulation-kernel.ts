/** What a bare simulation of requisitions is given: days, and shares of 1. */
export interface KernelGiven {
  readonly runs: number
  /** Planned day in seat of each requisition, from the first quarter's first day; and which pool it fills. */
  readonly inSeat: Int32Array
  readonly pool: Int32Array
  readonly pools: number
  readonly quarterDays: Int32Array
  readonly fill: readonly [number, number, number]
  readonly notice: readonly [number, number, number]
  readonly ramp: readonly [number, number, number]
  readonly gap: number
  readonly accepted: number
  readonly again: number
  readonly leavingAYear: number
  readonly startShare: number
  readonly full: number
}

/**
 * The least that anybody who simulates requisitions has to do, in one loop over typed arrays: for each run and requisition the same
 * draws as Cadre (time to fill, notice, refusals, ramp, leaving, and the seat filled again), the capacity of each quarter along the
 * ramp, and what it costs. No people in place, no systems, no streams that hold across scenarios: one generator, in order.
 */
export function bareKernel(given: KernelGiven): number {
  const { runs, inSeat, pool, pools, quarterDays, gap, accepted, again, startShare, full } = given
  const [fillLeast, fillMode, fillMost] = given.fill
  const [noticeLeast, noticeMode, noticeMost] = given.notice
  const [rampLeast, rampMode, rampMost] = given.ramp
  const quarters = quarterDays.length
  const starts = new Float64Array(quarters + 1)
  for (let quarter = 0; quarter < quarters; quarter++) starts[quarter + 1] = (starts[quarter] ?? 0) + (quarterDays[quarter] ?? 0)
  const end = starts[quarters] ?? 0
  const capacity = new Float64Array(pools * quarters)
  const costs = new Float64Array(runs)
  const aDay = -Math.log(1 - given.leavingAYear) / 365.25
  let state = 1
  const random = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const drawn = (least: number, mode: number, most: number): number => {
    const chance = random()
    const width = most - least
    return chance * width < mode - least
      ? least + Math.sqrt(chance * width * (mode - least))
      : most - Math.sqrt((1 - chance) * width * (most - mode))
  }
  const slope = (ramp: number): number => (1 - startShare) / 2 / ramp
  let seen = 0
  for (let run = 0; run < runs; run++) {
    capacity.fill(0)
    let cost = 0
    for (let at = 0; at < inSeat.length; at++) {
      const row = (pool[at] ?? 0) * quarters
      let opens = (inSeat[at] ?? 0) - fillMode - noticeMode - gap
      while (opens < end) {
        const fill = drawn(fillLeast, fillMode, fillMost)
        let wait = fill + drawn(noticeLeast, noticeMode, noticeMost) + gap
        for (let chance = random(), left = 1 - accepted; chance < left; left *= 1 - accepted) wait += again * fill
        const arrives = Math.round(opens + wait)
        if (arrives >= end) break
        const ramp = drawn(rampLeast, rampMode, rampMost)
        const leaves = arrives + Math.ceil(-Math.log(1 - random()) / aDay)
        const until = Math.min(leaves, end)
        if (until > 0) cost += until - Math.max(0, arrives)
        // Only the quarters that they are there in.
        let quarter = 0
        while ((starts[quarter + 1] ?? end) <= arrives) quarter += 1
        let before = Math.max(0, -arrives)
        let low = before < ramp ? before * (startShare + slope(ramp) * before) : before - (ramp * (1 - startShare)) / 2
        for (; quarter < quarters && (starts[quarter] ?? 0) < until; quarter++) {
          before = Math.min(starts[quarter + 1] ?? 0, until) - arrives
          const high = before < ramp ? before * (startShare + slope(ramp) * before) : before - (ramp * (1 - startShare)) / 2
          capacity[row + quarter] = (capacity[row + quarter] ?? 0) + (full * (high - low)) / (quarterDays[quarter] ?? 1)
          low = high
        }
        opens = leaves
      }
    }
    costs[run] = cost
    seen += cost + (capacity[run % capacity.length] ?? 0)
  }
  return seen
}
