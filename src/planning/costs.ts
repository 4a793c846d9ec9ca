import type { PlainDate } from '../base/date.ts'
import { quarterDays, quarterOf, quarterStart } from '../base/quarter.ts'
import { sum } from '../base/sum.ts'
import type { Ladder } from '../framework/ladder.ts'
import type { Person } from '../model/person.ts'
import type { Horizon } from './horizon.ts'
import { contractCostAQuarter, personCost, seatCost, type Pay } from './money.ts'
import { seatShare, type Placing } from './placing.ts'
import { dayAfter } from './supply.ts'

/** Loaded cost of somebody in place in each quarter, by their days in seat; pay goes on during leave. Null outside the engineering roles or when no pay is known. */
export function standingCost(pay: Pay, person: Person, { spans }: Horizon): readonly number[] | null {
  const aYear = personCost(pay, person)
  const until = dayAfter(person)
  return aYear === null ? null : spans.map((span) => (aYear / 4) * seatShare(person.startDate, until, span))
}

/** Loaded cost a year that a placing adds while in seat: of a contract its rate for a year; of a move the difference. Someone whose new post costs no more costs nothing more, and a move to another team nothing. */
export function addedAYear(pay: Pay, ladder: Ladder, { place, candidate, until }: Placing): number | null {
  const post = ladder.posts[place]
  if (post === undefined) return null
  if (candidate === null && until !== null) {
    const aQuarter = contractCostAQuarter(pay, post.role, post.level)
    return aQuarter === null ? null : aQuarter * 4
  }
  const seat = seatCost(pay, post.role, post.level)
  if (candidate === null || seat === null) return seat
  const { person } = candidate.engineer
  const from = ladder.posts[candidate.engineer.place]
  if (from?.role === post.role && from.level === post.level) return 0
  const now = personCost(pay, person)
  return now === null ? null : Math.max(0, seat * person.allocation - now)
}

/** The first day a placing no longer costs anything: a contract's end, or the day after the last of who moves. */
const endOf = ({ candidate, until }: Placing): PlainDate | null => (candidate === null ? until : dayAfter(candidate.engineer.person))

/** Loaded cost that a placing adds in each quarter; null when no pay is known. */
export function addedCost(pay: Pay, ladder: Ladder, placing: Placing, { spans }: Horizon): readonly number[] | null {
  const aYear = addedAYear(pay, ladder, placing)
  const until = endOf(placing)
  return aYear === null ? null : spans.map((span) => (aYear / 4) * seatShare(placing.dates.inSeat, until, span))
}

/** What a decision shows as its cost: that of a year once in seat; of a contract all of it, within the plan or after. */
export function decisionCost(pay: Pay, ladder: Ladder, placing: Placing): number | null {
  const aYear = addedAYear(pay, ladder, placing)
  if (aYear === null || placing.candidate !== null || placing.until === null) return aYear
  const { inSeat } = placing.dates
  const quarters = Array.from({ length: quarterOf(placing.until) - quarterOf(inSeat) + 1 }, (_, at) => quarterOf(inSeat) + at)
  const share = (quarter: number): number => seatShare(inSeat, placing.until, { start: quarterStart(quarter), days: quarterDays(quarter) })
  return (aYear / 4) * sum(quarters.map(share))
}
