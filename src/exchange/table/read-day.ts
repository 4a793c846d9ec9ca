import { PlainDate } from '../../base/date.ts'
import { readDate, type DateOrder } from '../people/read-date.ts'
import { quoted, read, unread, type Reading } from '../people/reading.ts'

/** A day as Cadre writes it (2027-01-31), or as a person or spreadsheet does, in the column’s order. */
export function readDay(text: string, order: DateOrder): Reading<PlainDate> {
  const exact = PlainDate.safeParse(text)
  if (exact.success) return read(exact.data)
  const reading = readDate(text, order)
  return reading.ok ? reading : unread(`${quoted(text)} is not a day. Write year-month-day, such as 2027-01-31.`, reading.choices)
}
