import { monthsBetween } from '../base/month.ts'
import { sum } from '../base/sum.ts'
import type { Account, Month } from '../model/account.ts'

/** Money in the workspace’s currency. */
export interface CostParts {
  readonly inference: number
  readonly infrastructure: number
  /** Hours × rate. */
  readonly correction: number
}

export interface Costed {
  readonly parts: CostParts
  readonly total: number
  readonly tried: number
  readonly succeeded: number
  readonly corrected: number
  /** Cost per successful outcome: (inference + infrastructure + correction) ÷ succeeded. Null when none succeeded. */
  readonly perOutcome: number | null
  /** The parts of `perOutcome`. */
  readonly partsPerOutcome: CostParts | null
  /** Succeeded of those tried, corrected of those that succeeded; null without any. */
  readonly successShare: number | null
  readonly correctedShare: number | null
}

/** What an input does to the cost per successful outcome of the latest twelve months when it is a fifth lower or higher. */
export interface Sensitivity {
  readonly input: 'inference' | 'infrastructure' | 'correction' | 'succeeded'
  readonly low: number
  readonly high: number
}

const totalOf = ({ inference, infrastructure, correction }: CostParts): number => inference + infrastructure + correction

/** Some months together. */
export function costed(accounts: readonly Account[]): Costed {
  const parts: CostParts = {
    inference: sum(accounts.map((one) => one.inference)),
    infrastructure: sum(accounts.map((one) => one.infrastructure)),
    correction: sum(accounts.map((one) => one.correctionHours * one.hourlyRate)),
  }
  const total = totalOf(parts)
  const tried = sum(accounts.map((one) => one.tried))
  const succeeded = sum(accounts.map((one) => one.succeeded))
  const corrected = sum(accounts.map((one) => one.corrected))
  const each = (amount: number): number => amount / succeeded
  return {
    parts,
    total,
    tried,
    succeeded,
    corrected,
    perOutcome: succeeded === 0 ? null : each(total),
    partsPerOutcome:
      succeeded === 0
        ? null
        : { inference: each(parts.inference), infrastructure: each(parts.infrastructure), correction: each(parts.correction) },
    successShare: tried === 0 ? null : succeeded / tried,
    correctedShare: succeeded === 0 ? null : corrected / succeeded,
  }
}

/** Slope of the least-squares line through cost per outcome by month, as a share of its mean; null with fewer than three months that have one. */
export function changeAMonth(months: readonly { readonly month: Month; readonly perOutcome: number | null }[]): number | null {
  const [first] = months
  if (first === undefined) return null
  const points = months.flatMap(({ month, perOutcome }) =>
    perOutcome === null ? [] : [{ x: monthsBetween(first.month, month), y: perOutcome }],
  )
  if (points.length < 3) return null
  const meanX = sum(points.map(({ x }) => x)) / points.length
  const meanY = sum(points.map(({ y }) => y)) / points.length
  if (meanY === 0) return 0
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / sum(points.map(({ x }) => (x - meanX) ** 2))
  return slope / meanY
}

/** Cost per outcome over its target, by more than sums of money can be off by; null when one of them is not known. */
export function overBy(cost: number | null, target: number | null): number | null {
  if (cost === null || target === null) return null
  return Math.abs(cost - target) <= target * 1e-9 ? 0 : cost - target
}

const FIFTH = 0.2

/** Each input a fifth lower and higher, the others as they are; no more can succeed than were tried. None when no outcome succeeded. */
export function sensitivity({ perOutcome, partsPerOutcome, total, tried, succeeded }: Costed): readonly Sensitivity[] {
  if (perOutcome === null || partsPerOutcome === null) return []
  const parts = (['inference', 'infrastructure', 'correction'] as const).map((input) => {
    const change = FIFTH * partsPerOutcome[input]
    return { input, low: perOutcome - change, high: perOutcome + change }
  })
  return [...parts, { input: 'succeeded', low: perOutcome / (1 - FIFTH), high: total / Math.min(tried, succeeded * (1 + FIFTH)) }]
}
