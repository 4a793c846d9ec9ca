import { monthsBetween, monthsUntil } from '../../src/base/month.ts'

const LEAST = 6
const MOST = 12

/** The calendar months a chart shows: those up to the last recorded, back to the first, but six at least and twelve at most. */
export function monthWindow(recorded: readonly string[]): readonly string[] {
  const [first, last] = [recorded.at(0), recorded.at(-1)]
  if (first === undefined || last === undefined) return []
  return monthsUntil(last, Math.min(MOST, Math.max(LEAST, monthsBetween(first, last) + 1)))
}

/** Decimals that tell amounts of this size apart under a bar. */
export const digitsFor = (most: number): number => (most >= 100 ? 0 : most >= 1 ? 2 : 3)
