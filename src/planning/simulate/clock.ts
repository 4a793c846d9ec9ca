import { daysBetween, type PlainDate } from '../../base/date.ts'
import type { Horizon } from '../horizon.ts'

/** The plan's days and quarters as numbers; day 0 is the plan's first. */
export interface Clock {
  readonly quarters: number
  /** The day after the last. */
  readonly end: number
  /** First day of each quarter, and last the end. */
  readonly starts: Int32Array
  readonly lengths: Int32Array
  readonly quarterAt: Uint8Array
  /** Quarters gone by each day's beginning, as a fraction: what a yearly cost is counted by. */
  readonly gone: Float64Array
}

export function clockOf({ spans }: Horizon): Clock {
  const lengths = Int32Array.from(spans, ({ days }) => days)
  const starts = new Int32Array(spans.length + 1)
  for (const [quarter, days] of lengths.entries()) starts[quarter + 1] = (starts[quarter] ?? 0) + days
  const end = starts.at(-1) ?? 0
  const quarterAt = new Uint8Array(end + 1)
  const gone = new Float64Array(end + 1)
  for (const [quarter, days] of lengths.entries()) {
    for (let day = 0; day < days; day++) {
      quarterAt[(starts[quarter] ?? 0) + day] = quarter
      gone[(starts[quarter] ?? 0) + day] = quarter + day / days
    }
  }
  quarterAt[end] = spans.length
  gone[end] = spans.length
  return { quarters: spans.length, end, starts, lengths, quarterAt, gone }
}

export const dayOf = ({ spans, today }: Horizon, date: PlainDate): number => daysBetween(spans[0]?.start ?? today, date)

/** Quarters between two days, as far as they lie within the plan. */
export function quartersBetween({ gone, end }: Clock, from: number, to: number): number {
  const last = Math.min(to, end)
  const first = Math.max(from, 0)
  return last <= first ? 0 : (gone[last] ?? 0) - (gone[first] ?? 0)
}
