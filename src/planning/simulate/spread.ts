import { chanceSources, type ChanceSource, type CostChances, type CostStep, type Driver } from './chances.ts'

/** The first day by which this share of all runs is there; null when it is not reached within the plan. */
export function dayReachedBy(counts: Uint32Array, runs: number, share: number): number | null {
  let there = 0
  for (let day = 0; day < counts.length - 1; day++) {
    there += counts[day] ?? 0
    // A whole number of runs is asked for, so that a half of ten is five and not the last digits of a product.
    if (there > 0 && there >= Math.ceil(runs * share - 1e-9)) return day
  }
  return null
}

export function shareUpTo(counts: Uint32Array, runs: number, last: number): number {
  let there = 0
  for (let day = 0; day <= Math.min(last, counts.length - 2); day++) there += counts[day] ?? 0
  return runs === 0 ? 0 : there / runs
}

/** Mean squared distance from the mean. Days not reached count with the day after the plan's last, so whole numbers go in and nothing hangs on their order. */
function dayVariance(counts: Uint32Array): number {
  let [runs, sum, squares] = [0, 0, 0]
  counts.forEach((count, day) => {
    runs += count
    sum += count * day
    squares += count * day * day
  })
  return runs === 0 ? 0 : squares / runs - (sum / runs) ** 2
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  return values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / values.length
}

/** Sources by the share of variance that goes without them; those with less than a hundredth are left out. */
function driversOf(whole: number, without: (source: ChanceSource) => number | null): readonly Driver[] {
  if (!(whole > 1e-9)) return []
  return chanceSources
    .flatMap((source) => {
      const left = without(source)
      return left === null ? [] : [{ source, share: Math.min(1, 1 - left / whole) }]
    })
    .filter(({ share }) => share >= 0.01)
    .toSorted((one, other) => other.share - one.share)
}

/**
 * What makes a day uncertain, by counts of the same runs with each source certain. Where more than a fifth of the runs do not get
 * there, most of the spread lies beyond the plan where no day is seen, so nothing is said.
 */
export function dayDrivers(counts: Uint32Array, held: ReadonlyMap<ChanceSource, Uint32Array>): readonly Driver[] {
  const runs = counts.reduce((sum, count) => sum + count, 0)
  if ((counts.at(-1) ?? 0) > runs * MOST_UNSEEN) return []
  return driversOf(dayVariance(counts), (source) => {
    const others = held.get(source)
    return others === undefined ? null : dayVariance(others)
  })
}
const MOST_UNSEEN = 0.2

/** The same for cost. */
export function costDrivers(cost: Float64Array, held: ReadonlyMap<ChanceSource, Float64Array>): readonly Driver[] {
  if (cost.length === 0 || Number.isNaN(cost[0])) return []
  return driversOf(variance(cost), (source) => {
    const others = held.get(source)
    return others === undefined ? null : variance(others)
  })
}

/** Null without pay. */
export function costChances(cost: Float64Array): CostChances | null {
  const sorted = cost.toSorted()
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share - 1e-9) - 1)] ?? Number.NaN
  if (sorted.length === 0 || Number.isNaN(at(1))) return null
  const mean = cost.reduce((sum, one) => sum + one, 0) / cost.length
  return { p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9), mean }
}

const STEPS = 24

/** Runs by cost, in steps of equal width; one step when all cost the same, none without pay. */
export function costSteps(cost: Float64Array): readonly CostStep[] {
  const least = cost.reduce((low, one) => Math.min(low, one), Infinity)
  const most = cost.reduce((high, one) => Math.max(high, one), -Infinity)
  if (cost.length === 0 || Number.isNaN(least)) return []
  const width = (most - least) / STEPS
  if (width < 1e-6) return [{ from: least, to: most, runs: cost.length }]
  const counts = new Uint32Array(STEPS)
  for (const one of cost) {
    const step = Math.min(STEPS - 1, Math.floor((one - least) / width))
    counts[step] = (counts[step] ?? 0) + 1
  }
  return Array.from(counts, (runs, step) => ({ from: least + step * width, to: least + (step + 1) * width, runs }))
}
