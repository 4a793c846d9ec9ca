/** Growth actions that one person can carry beside their work. */
const AT_ONCE = 2

/** Puts pieces of work, in their order, into whichever lane is free first. Offsets in the unit of the lengths, from 0. */
export function laidOut(lengths: readonly number[]): readonly { readonly start: number; readonly end: number; readonly lane: number }[] {
  const free = Array.from({ length: AT_ONCE }, () => 0)
  return lengths.map((length) => {
    const start = Math.min(...free)
    const lane = free.indexOf(start)
    free[lane] = start + length
    return { start, end: start + length, lane }
  })
}
