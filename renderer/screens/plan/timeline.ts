import { addDays, daysBetween, type PlainDate } from '../../../src/base/date.ts'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '../../../src/base/quarter.ts'
import type { QuarterLine } from '../../../src/planning/plan.ts'

/** The time that the bars of decisions stand on: from the quarter of today to the end of the plan. */
export interface Axis {
  readonly first: Quarter
  readonly count: number
  readonly from: PlainDate
  readonly until: PlainDate
}

export function axisOf(today: PlainDate, quarters: readonly QuarterLine[]): Axis {
  const first = quarterOf(today)
  const last = quarters.at(-1)?.quarter ?? first
  return { first, count: last - first + 1, from: quarterStart(first), until: quarterEnd(last) }
}

/** Where a day stands, 0 to 100; days outside stand at the edge. */
export const placeOn = ({ from, until }: Axis, day: PlainDate): number =>
  Math.min(100, Math.max(0, (daysBetween(from, day) / (daysBetween(from, until) + 1)) * 100))

const MONDAY = 1
const weekday = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The day itself when it is a Monday, else the next. */
export const mondayAfter = (day: PlainDate): PlainDate => addDays(day, (MONDAY - weekday(day) + 7) % 7)
/** The day to be in seat in a quarter: its first Monday. */
export const seatDay = (quarter: Quarter): PlainDate => mondayAfter(quarterStart(quarter))

/** The quarter that a bar is dragged to: `moved` quarters on, within the plan. The quarter of today is over too soon to be in seat. */
export const movedQuarter = ({ first, count }: Axis, inSeat: PlainDate, moved: number): Quarter =>
  Math.min(first + count - 1, Math.max(first, quarterOf(inSeat) + moved))

/** Keys that move a bar, in quarters; null for any other key. */
export function keyMove(key: string, axis: Axis): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -4
    case 'PageUp':
      return 4
    case 'Home':
      return -axis.count
    case 'End':
      return axis.count
    default:
      return null
  }
}
