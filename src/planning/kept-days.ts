import { addDays, daysBetween, later, type PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import type { Commitment } from '../model/commitment.ts'
import type { Limits } from '../model/limits.ts'
import { isSeat, openedFrom, type Planned } from '../model/planned.ts'
import { contractLeadDays, hireLeadDays } from './supply.ts'

type Freezes = Limits['freezes']

/** The first day from one on that lies in no freeze. */
export const outsideFreezes = (freezes: Freezes, day: PlainDate): PlainDate =>
  freezes
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((free, { from, to }) => (from <= free && free <= to ? addDays(to, 1) : free), day)

/** A decision that nobody has begun: when its day to open has passed it opens from a day on, a requisition then in no freeze; all its days move along. */
export function openedStill<P extends Planned>(one: P, day: PlainDate, freezes: Freezes): P {
  if (one.openBy >= day) return one
  return openedFrom(one, isSeat(one) ? outsideFreezes(freezes, day) : day)
}

/** A decision that is begun and not done: whoever comes for it, or moves, cannot be in seat before today. */
function seatedFrom<P extends Planned>(one: P, today: PlainDate): P {
  const late = Math.max(0, daysBetween(one.inSeat, today))
  return late === 0 ? one : { ...openedFrom(one, addDays(one.openBy, late)), openBy: one.openBy }
}

/** A seat whose days leave less than filling one takes now is taken that much later; it opens on its day all the same. */
export function seatedInTime<P extends Planned>(one: P, framework: Framework): P {
  if (!isSeat(one)) return one
  const short = (one.kind === 'hire' ? hireLeadDays(framework) : contractLeadDays(framework)) - daysBetween(one.openBy, one.inSeat)
  return short <= 0 ? one : { ...openedFrom(one, addDays(one.openBy, short)), openBy: one.openBy }
}

/** A requisition begins with its opening, a move on its day once it is approved. */
export const isBegun = (one: Commitment): boolean => one.state === 'open' || (one.state === 'approved' && !isSeat(one))

/** The day somebody approved it, last. */
const approvedOn = ({ trail }: Commitment): PlainDate | null => trail.findLast(({ state }) => state === 'approved')?.on ?? null

/** A commitment on the days it can still keep: begun, it keeps its day and is in seat from today on; otherwise it opens from today on. Neither while it is held. */
export function stillKept(one: Commitment, today: PlainDate, freezes: Freezes): Commitment {
  if (one.state === 'open') return seatedFrom(one, today)
  if (!isBegun(one)) return openedStill(one, later(today, one.heldUntil ?? today), freezes)
  return seatedFrom(openedFrom(one, later(one.heldUntil ?? one.openBy, approvedOn(one) ?? one.openBy)), today)
}
