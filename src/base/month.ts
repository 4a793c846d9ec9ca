import { MONTHS } from './date.ts'

/** Calendar months as text, `YYYY-MM`, as workspaces hold them. */

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const textOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** Months from one to another; negative when the second is earlier. */
export const monthsBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)
export const monthAfter = (month: string, count = 1): string => textOf(numberOf(month) + count)
/** `count` months in a row, the last of them `last`. */
export const monthsUntil = (last: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => monthAfter(last, at + 1 - count))
/** "October 2026" */
export const monthWords = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
/** "Oct 2026" */
export const shortMonthWords = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]?.slice(0, 3) ?? ''} ${month.slice(0, 4)}`
