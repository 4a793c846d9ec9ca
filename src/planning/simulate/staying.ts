/** A quarter of a year in days; leavers are spread evenly over the days of each. */
export const QUARTER_DAYS = 365.25 / 4
/** Four years: longer than any plan and the quarter before it. */
const QUARTERS = 16

/** Longer than any plan. */
export const STAYS = 1_000_000

/** Share of people who are still there after 0, 1, 2 … quarters: (1 − share leaving in a year) to the power of the years gone. */
export function staying(leavingAYear: number): Float64Array {
  const aQuarter = Math.sqrt(Math.sqrt(1 - leavingAYear))
  const shares = new Float64Array(QUARTERS + 1)
  let share = 1
  for (let quarter = 0; quarter <= QUARTERS; quarter++) {
    shares[quarter] = share
    share *= aQuarter
  }
  return shares
}

/** Whole days until somebody leaves, at least 1; `STAYS` when that is further off than any plan. */
export function daysStayed(shares: Float64Array, luck: number): number {
  if (luck <= (shares[QUARTERS] ?? 0)) return STAYS
  // A quarter takes away the most of what is left in the first, so there is none before this one.
  let quarter = Math.floor((1 - luck) / (1 - (shares[1] ?? 0)))
  quarter = quarter < QUARTERS ? quarter : QUARTERS - 1
  while (luck <= (shares[quarter + 1] ?? 0)) quarter++
  const [above, below] = [shares[quarter] ?? 1, shares[quarter + 1] ?? 0]
  return Math.ceil((quarter + (above - luck) / (above - below)) * QUARTER_DAYS)
}

/** Share of people who are still there on a day: what `daysStayed` is drawn from. */
export function shareStaying(shares: Float64Array, days: number): number {
  const quarters = Math.min(QUARTERS, Math.max(0, days) / QUARTER_DAYS)
  const whole = Math.min(QUARTERS - 1, Math.floor(quarters))
  const [above, below] = [shares[whole] ?? 1, shares[whole + 1] ?? 0]
  return above - (above - below) * (quarters - whole)
}
