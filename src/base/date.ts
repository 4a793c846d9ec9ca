import * as z from 'zod'

const DAY = 86_400_000
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const isReal = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** A calendar day without a time zone, as `YYYY-MM-DD`; only days that exist. Sorts as text. */
export const PlainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written year-month-day, like 2027-01-31.')
  .refine(isReal, 'That day does not exist.')
  .brand<'PlainDate'>()
export type PlainDate = z.infer<typeof PlainDate>

const time = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)
// The text comes from a Date, so it is a real day.
const fromTime = (at: number): PlainDate => new Date(at).toISOString().slice(0, 10) as PlainDate

export const addDays = (date: PlainDate, days: number): PlainDate => fromTime(time(date) + Math.round(days) * DAY)
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((time(to) - time(from)) / DAY)
/** A month is 365.25 / 12 days; the result is the nearest day. */
export const addMonths = (date: PlainDate, months: number): PlainDate => addDays(date, (months * 365.25) / 12)
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a >= b ? a : b)

/** "12 Jan 2027" */
export function dateWords(date: PlainDate): string {
  const at = new Date(time(date))
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]?.slice(0, 3)} ${at.getUTCFullYear()}`
}
/** "12 Jan", for tables whose year is said elsewhere. */
export const dayWords = (date: PlainDate): string => dateWords(date).replace(/ \d{4}$/, '')
