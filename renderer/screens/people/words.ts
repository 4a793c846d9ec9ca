import { dateWords, type PlainDate } from '../../../src/base/date.ts'
import type { Person } from '../../../src/model/person.ts'

/** "14 to 21 months", "6 months" */
export const monthsWords = ([least, most]: readonly [number, number]): string =>
  least === most ? `${most} ${most === 1 ? 'month' : 'months'}` : `${least} to ${most} months`

const monthWords = (date: PlainDate): string => dateWords(date).replace(/^\d+ /, '')

/** "Jan to Mar 2027", "Nov 2026 to Feb 2027", "Jan 2027" */
export function spanWords(start: PlainDate, end: PlainDate): string {
  const [from, to] = [monthWords(start), monthWords(end)]
  if (from === to) return to
  return from.slice(-4) === to.slice(-4) ? `${from.slice(0, -5)} to ${to}` : `${from} to ${to}`
}

/** "12 Jan 2027 to 30 Apr 2027", "12 Jan 2027" for a single day */
export const leaveWords = ({ from, to }: Person['leaves'][number]): string =>
  from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`
