import { addDays, daysBetween, type PlainDate } from '../base/date.ts'
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
}

export const horizonFrom = (today: PlainDate, count: number): Horizon => ({ today, first: quarterOf(today) + 1, count })
export const horizonQuarters = ({ first, count }: Horizon): readonly Quarter[] => Array.from({ length: count }, (_, at) => first + at)

/** Share of the quarter's days that lie from `from` on and before `until`. */
export function quarterShare(quarter: Quarter, from: PlainDate, until: PlainDate | null): number {
  const days = quarterDays(quarter)
  const within = (date: PlainDate): number => Math.min(days, Math.max(0, daysBetween(quarterStart(quarter), date)))
  return Math.max(0, (until === null ? days : within(until)) - within(from)) / days
}

/** The first Monday on or after the date, so that nobody starts on a Sunday. 1 Jan 2024 was a Monday. */
export function mondayFrom(date: PlainDate, aMonday: PlainDate): PlainDate {
  const past = ((daysBetween(aMonday, date) % 7) + 7) % 7
  return past === 0 ? date : addDays(date, 7 - past)
}
