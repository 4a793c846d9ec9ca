import { moneyUnit, moneyWords, unitMoneyWords } from '../../../../src/base/money.ts'
import { monthWords } from '../../../../src/base/month.ts'
import type { CostParts, Sensitivity } from '../../../../src/maturity/costs.ts'
import type { Economics } from '../../../../src/maturity/economics.ts'

export const partIds = ['inference', 'infrastructure', 'correction'] as const satisfies readonly (keyof CostParts)[]
export const partWords: Readonly<Record<keyof CostParts, string>> = {
  inference: 'Inference',
  infrastructure: 'Infrastructure',
  correction: 'Human correction',
}
export const inputWords: Readonly<Record<Sensitivity['input'], string>> = { ...partWords, succeeded: 'Successful outcomes' }

/** "94 %" as a share of 1; a dash when not known. */
export const shareWords = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)}%`)
/** A month's money, to the unit: "£20,500"; "£1.24m" from a million on. */
export const wholeMoney = (amount: number, currency: string): string =>
  amount >= 999_500 ? moneyWords(amount, currency) : `${moneyUnit(currency)}${Math.round(amount).toLocaleString('en-GB')}`
export const countOf = (count: number): string => count.toLocaleString('en-GB')

/** The finding: what one success costs, and whether that is what it should. */
export function costStatement({ months, system, overTarget }: Economics, currency: string): string {
  const last = months.at(-1)
  if (last === undefined) return ''
  const when = monthWords(last.month)
  if (last.perOutcome === null) {
    return last.tried === 0 ? `Nothing was tried in ${when}, so there is no cost per outcome.` : `No outcome succeeded in ${when}.`
  }
  const cost = `A successful outcome cost ${unitMoneyWords(last.perOutcome, currency)} in ${when}`
  if (overTarget === null || system.costTarget === null) return `${cost}.`
  const target = unitMoneyWords(system.costTarget, currency)
  if (overTarget <= 0) return `${cost}, within its target of ${target}.`
  return `${cost}: ${unitMoneyWords(overTarget, currency)} over its target of ${target}.`
}

const LEVEL = 0.005

/** "Falling 2.4% a month" */
export function trendWords(trend: number | null): string {
  if (trend === null) return 'Three months show a trend'
  if (Math.abs(trend) < LEVEL) return 'Level'
  return `${trend > 0 ? 'Rising' : 'Falling'} ${(Math.abs(trend) * 100).toFixed(1)}% a month`
}
