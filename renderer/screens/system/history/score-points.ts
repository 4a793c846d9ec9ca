import { daysBetween, type PlainDate } from '../../../../src/base/date.ts'

interface Scored {
  readonly on: PlainDate
  readonly score: number
}

export interface ScorePoint extends Scored {
  /** 0 at the first day, 1 at the last. */
  readonly at: number
}

/** Scores along time, the earliest first; two of one day keep the later one given. */
export function scorePoints(scored: readonly Scored[]): readonly ScorePoint[] {
  const byDay = [...new Map(scored.map((one) => [one.on, one])).values()].toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [first, last] = [byDay[0], byDay.at(-1)]
  if (first === undefined || last === undefined) return []
  const days = daysBetween(first.on, last.on)
  return byDay.map((one) => ({ ...one, at: days === 0 ? 1 : daysBetween(first.on, one.on) / days }))
}
