import { dateWords, PlainDate } from '../../src/base/date.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

/** "seven" up to twelve, digits above: for sentences, not for tables. */
export const countWords = (count: number): string => small[count] ?? String(count)
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** "1 hire", "4 hires" */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
/** "a", "a and b", "a, b and c" */
export const listed = (parts: readonly string[], joint = 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`
/** "+3", "−2", "0" with the real minus sign. */
export const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${Math.abs(change)}` : '0')

const zoned = (at: string): Date => new Date(at)
const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`

/** "Today, 14:02" or "20 Nov 2026, 09:15", in the user's own time zone. */
export function momentWords(at: string, today: PlainDate): string {
  const moment = zoned(at)
  if (Number.isNaN(moment.getTime())) return ''
  const day = dayOf(moment)
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `${day === today ? 'Today' : dateWords(PlainDate.parse(day))}, ${time}`
}
