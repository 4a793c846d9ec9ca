import { dateWords } from '../../base/date.ts'
import { moneyWords } from '../../base/money.ts'
import { countWords } from '../../base/phrase.ts'
import { quarterOf, quarterWords, type Quarter } from '../../base/quarter.ts'
import { sum } from '../../base/sum.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { settingsOf } from '../../model/workspace.ts'
import { payShown } from '../pay-shown.ts'
import type { Decision, Played } from '../plan.ts'
import type { Base } from '../play.ts'

const kindWords = { hire: 'hires', contract: 'contracts', promote: 'promotions', reskill: 'reskilling' } as const
/** Share of a hire's interviews that a contract takes. */
const CONTRACT_INTERVIEWS = 1 / 4

/** Why a plan takes no decision of a kind; null when it does. */
export function kindRefused(limits: Limits, kind: Decision['kind']): string | null {
  if (kind === 'reassign' || limits[kind]) return null
  return `This plan takes no ${kindWords[kind]}.`
}

/** The quarter whose limits a requisition counts in: what opens before the plan counts in its first. */
export const opensIn = ({ horizon }: Base, { openBy }: Decision): Quarter => Math.max(horizon.first, quarterOf(openBy))

/** Requisitions that open in a quarter; contracts are not counted. */
export const requisitionsIn = (base: Base, decisions: readonly Decision[], quarter: Quarter): number =>
  decisions.filter((one) => one.kind === 'hire' && opensIn(base, one) === quarter).length

/** Hours of engineers' time that interviews for the seats opened in a quarter take. */
export function interviewHoursIn(base: Base, decisions: readonly Decision[], quarter: Quarter): number {
  const shares = decisions.flatMap((one) => {
    if (opensIn(base, one) !== quarter) return []
    return one.kind === 'hire' ? [1] : one.kind === 'contract' ? [CONTRACT_INTERVIEWS] : []
  })
  return sum(shares) * defaultValue(base.framework, 'interview.hours-per-hire')
}

/** Why a seat cannot be opened beside the other decisions; null when it can. */
export function seatRefused(base: Base, limits: Limits, others: readonly Decision[], seat: Decision): string | null {
  const { hiresAQuarter, interviewHoursAQuarter, freezes } = limits
  const quarter = opensIn(base, seat)
  const words = quarterWords(quarter)
  const freeze = freezes.find(({ from, to }) => from <= seat.openBy && seat.openBy <= to)
  if (freeze !== undefined) return `No requisition may open from ${dateWords(freeze.from)} to ${dateWords(freeze.to)}.`
  const opened = requisitionsIn(base, others, quarter)
  if (seat.kind === 'hire' && hiresAQuarter !== null && opened + 1 > hiresAQuarter)
    return `${words} opens ${countWords(opened)} ${opened === 1 ? 'requisition' : 'requisitions'} already, and no more than ${countWords(hiresAQuarter)} may be.`
  const hours = interviewHoursIn(base, [...others, seat], quarter)
  if (interviewHoursAQuarter !== null && hours > interviewHoursAQuarter)
    return `Interviews would take ${Math.round(hours)} hours of ${words}, and no more than ${Math.round(interviewHoursAQuarter)} may be.`
  return null
}

/** Rounding apart, money that is over a budget. */
const A_PENNY = 0.01

/** Why what is played costs too much, where the plan as it is does not cost as much; null when it does not. */
export function budgetRefused({ workspace }: Base, { budgetAQuarter, budgetInAll }: Limits, now: Played, then: Played): string | null {
  const { currency } = settingsOf(workspace)
  const more = (amount: number): string => (payShown(workspace) ? `${moneyWords(amount, currency)} more` : 'more')
  for (const [at, { cost, quarter }] of then.quarters.entries()) {
    const over = (cost ?? 0) - (budgetAQuarter ?? Infinity)
    if (over > A_PENNY && (cost ?? 0) > (now.quarters[at]?.cost ?? 0) + A_PENNY)
      return `It would cost ${more(over)} than the budget of ${quarterWords(quarter)}.`
  }
  const [before, after] = [now, then].map(({ quarters }) => sum(quarters.map(({ cost }) => cost ?? 0)))
  const over = (after ?? 0) - (budgetInAll ?? Infinity)
  return over > A_PENNY && (after ?? 0) > (before ?? 0) + A_PENNY ? `It would cost ${more(over)} than the budget for the whole plan.` : null
}
