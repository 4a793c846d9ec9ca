import { dateWords, type PlainDate } from '../../base/date.ts'
import type { Chances, ChanceSource, Driver } from './chances.ts'

const names: Readonly<Record<ChanceSource, string>> = {
  'time-to-fill': 'Time to fill',
  notice: 'Notice',
  acceptance: 'Refused offers',
  attrition: 'Leavers',
  ramp: 'Ramp',
  effort: 'Work of the steps',
}

/** "Time to fill", "Leavers" */
export const sourceWords = (source: ChanceSource): string => names[source]

const plural: ReadonlySet<ChanceSource> = new Set<ChanceSource>(['acceptance', 'attrition'])

/** A share as "62%"; what is neither none nor all is never said to be. */
export function shareWords(share: number): string {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

/** "in 8 of 10 runs": tenths, as nobody knows more; "in fewer than 1 of 10", "in more than 9 of 10". */
export function tenthsWords(share: number): string {
  if (share <= 0) return 'no run'
  if (share >= 1) return 'every run'
  const tenths = Math.round(share * 10)
  if (tenths === 0) return 'fewer than 1 in 10 runs'
  return tenths === 10 ? 'more than 9 in 10 runs' : `${tenths} in 10 runs`
}

const daySaid = (day: PlainDate | null): string => (day === null ? 'after the plan' : dateWords(day))

/** "P50 3 Aug 2027", "P80 after the plan" */
export const p50Words = ({ p50 }: Chances): string => `P50 ${daySaid(p50)}`
export const p80Words = ({ p80 }: Chances): string => `P80 ${daySaid(p80)}`

/** "3 Aug 2027 to 24 Sep 2027", "3 Aug 2027 to after the plan", "After the plan"; one day when both are the same. */
export function rangeWords({ p50, p80 }: Chances): string {
  if (p50 === null) return 'After the plan'
  return p50 === p80 ? daySaid(p50) : `${daySaid(p50)} to ${daySaid(p80)}`
}

/** "8 in 10 runs reach it by 24 Sep 2027." Without a P80 what is known: "6 in 10 runs reach it within the plan." */
export function reachWords({ p80, within }: Chances): string {
  if (p80 !== null) return `8 in 10 runs reach it by ${daySaid(p80)}.`
  const who = tenthsWords(within)
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${verb(within)} it within the plan.`
}

const verb = (share: number): string => (share <= 0 || share >= 1 ? 'reaches' : 'reach')

/** "74% on time"; null when its day lies after the plan. */
export const onTimeWords = ({ onTime }: Chances): string | null => (onTime === null ? null : `${shareWords(onTime)} on time`)

/** "Time to fill causes 62% of the spread."; null when nothing does. */
export function driverWords(drivers: readonly Driver[]): string | null {
  const [first] = drivers
  return first === undefined
    ? null
    : `${names[first.source]} ${plural.has(first.source) ? 'cause' : 'causes'} ${shareWords(first.share)} of the spread.`
}
