import { daysBetween } from '../../base/date.ts'
import { addedAYear } from '../costs.ts'
import { shownPay } from '../pay-shown.ts'
import type { Base } from '../play.ts'
import type { Staffed } from '../staffing.ts'
import { dayOf } from './clock.ts'
import { keyOf } from './luck.ts'

/** The plan's hires and contracts in columns. Days are counted from the plan's first. */
export interface Seats {
  readonly count: number
  readonly keyA: Int32Array
  readonly keyB: Int32Array
  readonly place: Int32Array
  /** As planned. */
  readonly inSeat: Int32Array
  /** Nobody comes before this day: the requisition opens on it, or it is today. */
  readonly earliest: Int32Array
  /** Length of a contract; 0 for a hire. */
  readonly length: Int32Array
  /** From opening to the first day. */
  readonly lead: Int32Array
  /** Cost of a quarter in seat; NaN when pay is not known, or hidden. */
  readonly rate: Float64Array
}

export function seatsOf({ framework, workspace, ladder, horizon }: Base, placings: Staffed['placings']): Seats {
  const seats = placings.filter(({ candidate }) => candidate === null)
  const pay = shownPay(workspace, framework)
  const keys = seats.map(({ decisionId }) => keyOf(decisionId))
  const today = dayOf(horizon, horizon.today)
  return {
    count: seats.length,
    keyA: Int32Array.from(keys, ({ a }) => a),
    keyB: Int32Array.from(keys, ({ b }) => b),
    place: Int32Array.from(seats, ({ place }) => place),
    inSeat: Int32Array.from(seats, ({ dates }) => dayOf(horizon, dates.inSeat)),
    earliest: Int32Array.from(seats, ({ dates: { openBy, inSeat } }) =>
      Math.min(dayOf(horizon, inSeat), Math.max(dayOf(horizon, openBy), today)),
    ),
    length: Int32Array.from(seats, ({ dates, until }) => (until === null ? 0 : daysBetween(dates.inSeat, until))),
    lead: Int32Array.from(seats, ({ dates }) => daysBetween(dates.openBy, dates.inSeat)),
    rate: Float64Array.from(seats, (one) => (addedAYear(pay, ladder, one) ?? Number.NaN) / 4),
  }
}
