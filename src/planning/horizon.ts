import { addDays, daysBetween, type PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import { quarterDays, quarterOf, quarterStart, type Quarter } from '../base/quarter.ts'

/** The quarter whose first day is nearest to the date: its own in its first half, else the next. */
export function nearestQuarter(date: PlainDate): Quarter {
  const quarter = quarterOf(date)
  return daysBetween(quarterStart(quarter), date) * 2 < quarterDays(quarter) ? quarter : quarter + 1
}

/** The quarters that a plan covers, counted from 0 inside the planner. The first is the one after today's: this one is spent already. */
export interface Horizon {
  readonly today: PlainDate
  readonly first: Quarter
  readonly count: number
  readonly spans: readonly Span[]
}

/** A quarter's first day and its length in days. */
export interface Span {
  readonly start: PlainDate
  readonly days: number
}

export function horizonFrom(today: PlainDate, count: number): Horizon {
  const first = quarterOf(today) + 1
  const spans = Array.from({ length: count }, (_, at) => ({ start: quarterStart(first + at), days: quarterDays(first + at) }))
  return { today, first, count, spans }
}

/** The first day of the quarter after. */
export const dayAfterSpan = perValue(({ start, days }: Span): PlainDate => addDays(start, days))

/** Share of the quarter's days that lie from `from` on. */
export const shareFrom = ({ start, days }: Span, from: PlainDate): number =>
  1 - Math.min(days, Math.max(0, daysBetween(start, from))) / days

/** Share of the quarter's days that lie before `end`. */
export const shareBefore = (span: Span, end: PlainDate): number => 1 - shareFrom(span, end)

/** The first Monday on or after the date, so that nobody starts on a Sunday. 1 Jan 2024 was a Monday. */
export function mondayFrom(date: PlainDate, aMonday: PlainDate): PlainDate {
  const past = ((daysBetween(aMonday, date) % 7) + 7) % 7
  return past === 0 ? date : addDays(date, 7 - past)
}
