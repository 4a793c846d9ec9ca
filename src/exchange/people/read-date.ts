import { MONTHS, PlainDate } from '../../base/date.ts'
import { quoted, read, unread, type Reading } from './reading.ts'

/** In which order a date that is written in numbers has its parts; a year in front is always clear. */
export type DateOrder = 'day-month-year' | 'month-day-year'
export const orderWords: { readonly [O in DateOrder]: string } = {
  'day-month-year': 'day, month, year',
  'month-day-year': 'month, day, year',
}
const orderForm: { readonly [O in DateOrder]: string } = { 'day-month-year': 'day/month/year', 'month-day-year': 'month/day/year' }

const NUMBERS = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4}|\d{2})$/i
const MONTH_NAMED = /^([a-z]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|\d{2})$/i
/** Days since 30 December 1899, as spreadsheets keep dates: 1954 to 2064. */
const SERIAL = /^[2-5]\d{4}$/

type Parts = readonly [year: string, month: string, day: string]
const withoutTime = (text: string): string => text.replace(/[T ]\d{1,2}:\d{2}.*$/, '').trim()

/** The order that fits most of the list's dates; not `certain` when every one of them can be read both ways. */
export function dateOrderOf(values: readonly string[]): { readonly order: DateOrder; readonly certain: boolean } {
  const pairs = values.map((value) => NUMBERS.exec(withoutTime(value))).filter((match) => match !== null)
  const dayFirst = pairs.filter(([, first, second]) => Number(first) > 12 && Number(second) <= 12).length
  const monthFirst = pairs.filter(([, first, second]) => Number(second) > 12 && Number(first) <= 12).length
  const same = pairs.every(([, first, second]) => first === second)
  return { order: monthFirst > dayFirst ? 'month-day-year' : 'day-month-year', certain: same || dayFirst !== monthFirst }
}

function monthNumber(name: string): string {
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)) && month.length >= name.length)
  return String(at + 1)
}

function partsOf(text: string, order: DateOrder): Parts | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '']
  const numbers = NUMBERS.exec(text)
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers
    return order === 'day-month-year' ? [year, second, first] : [year, first, second]
  }
  const dayNamed = DAY_NAMED.exec(text)
  if (dayNamed) return [dayNamed[3] ?? '', monthNumber(dayNamed[2] ?? ''), dayNamed[1] ?? '']
  const monthNamed = MONTH_NAMED.exec(text)
  if (monthNamed) return [monthNamed[3] ?? '', monthNumber(monthNamed[1] ?? ''), monthNamed[2] ?? '']
  return null
}

/** Two digits mean 1970 to 2069. */
const wholeYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900))
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A day written in numbers (in the column's order), with the month's English name, or as a spreadsheet's day number. */
export function readDate(text: string, order: DateOrder): Reading<PlainDate> {
  if (SERIAL.test(text)) return read(PlainDate.parse(new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)))
  const parts = partsOf(withoutTime(text), order)
  if (parts === null) return unread(`${quoted(text)} is not a date. Write ${orderForm[order]}, such as ${example(order)}.`)
  const [year, month, day] = [wholeYear(parts[0]), Number(parts[1]), Number(parts[2])]
  const found = PlainDate.safeParse(iso(year, month, day))
  if (found.success && year >= 1940 && year <= 2100) return read(found.data)
  if (found.success) return unread(`The year ${year} cannot be right. Write a year from 1940 to 2100.`)
  return notADay(year, month, day, order)
}

const example = (order: DateOrder): string => (order === 'day-month-year' ? '28/02/2025' : '02/28/2025')

function notADay(year: number, month: number, day: number, order: DateOrder): Reading<never> {
  const name = MONTHS[month - 1]
  if (name === undefined) return unread(`There is no month ${month}. Write ${orderForm[order]}, or say that the column has another order.`)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const [d, m] = [String(last).padStart(2, '0'), String(month).padStart(2, '0')]
  const choice = order === 'day-month-year' ? `${d}/${m}/${year}` : `${m}/${d}/${year}`
  const said = day === 29 && month === 2 ? `29 February ${year}` : `${day} ${name}`
  return unread(`${said} is not a date. Write ${orderForm[order]}.`, day === 0 ? [] : [choice])
}
