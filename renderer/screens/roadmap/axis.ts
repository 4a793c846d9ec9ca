import { daysBetween, type PlainDate } from '../../../src/base/date.ts'
import { quarterDays, quarterOf, quarterStart, type Quarter } from '../../../src/base/quarter.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'

/** The quarters a timeline shows: today’s, then those of the roadmap. All are drawn equally wide. */
export interface Axis {
  readonly first: Quarter
  readonly count: number
  readonly today: PlainDate
}

export function axisOf({ first, quarters }: Pick<Roadmap, 'first' | 'quarters'>, today: PlainDate): Axis {
  const now = quarterOf(today)
  return { first: now, count: first + quarters - now, today }
}

export const quartersOf = ({ first, count }: Axis): readonly Quarter[] => Array.from({ length: count }, (_, at) => first + at)
export const lastQuarter = ({ first, count }: Axis): Quarter => first + count - 1

/** Where a day begins on the axis, 0 to 1; below or above for days outside it. */
export function placeOnAxis({ first, count }: Axis, day: PlainDate): number {
  const quarter = quarterOf(day)
  return (quarter - first + daysBetween(quarterStart(quarter), day) / quarterDays(quarter)) / count
}

const within = (place: number): number => Math.min(1, Math.max(0, place))
/** The same kept within the axis. */
export const shownPlace = (axis: Axis, day: PlainDate): number => within(placeOnAxis(axis, day))

/** 0.25 as "25%", for a style. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
