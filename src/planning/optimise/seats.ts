import { addDays, addMonths, later, PlainDate } from '../../base/date.ts'
import { quarterOf, quarterStart } from '../../base/quarter.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import type { TeamId } from '../../model/team.ts'
import { mondayFrom } from '../horizon.ts'
import { capacityChanges, type Placing } from '../placing.ts'
import type { Base } from '../play.ts'
import { capacityRule, contractLeadDays, hireLeadDays, type Dates } from '../supply.ts'
import { interviewHours } from './kept.ts'
import { placingCosts } from './prices.ts'
import type { Option } from './problem.ts'

const A_MONDAY = PlainDate.parse('2024-01-01')
/** Lengths of a contract, in quarters. */
const CONTRACT_QUARTERS = [1, 2]

/** A post to fill, in a team where teams matter. */
export interface Seat {
  readonly place: number
  readonly teamId: TeamId | null
}

/** The days of a seat in one quarter; `quarter` is −1 for one that can be taken before the plan begins. */
interface SeatDays {
  readonly quarter: number
  readonly dates: Dates
}

/** The first days of each quarter on which a seat can be taken whose requisition opens from today on and in no freeze. */
export function seatDays({ horizon }: Base, limits: Limits, lead: number, rampMonths: number): readonly SeatDays[] {
  const freezes = limits.freezes.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const quarters = Array.from({ length: horizon.count + 1 }, (_, at) => at - 1)
  return quarters.flatMap((quarter) => {
    const earliest = addDays(horizon.today, lead)
    let inSeat = mondayFrom(quarter < 0 ? earliest : later(quarterStart(horizon.first + quarter), earliest), A_MONDAY)
    for (const { from, to } of freezes) {
      const opens = addDays(inSeat, -lead)
      if (from <= opens && opens <= to) inSeat = mondayFrom(addDays(to, lead + 1), A_MONDAY)
    }
    if (quarterOf(inSeat) - horizon.first !== quarter) return []
    return [{ quarter, dates: { openBy: addDays(inSeat, -lead), inSeat, fullCapacity: addMonths(inSeat, rampMonths) } }]
  })
}

/** Somebody in seat on each quarter's last day. */
export const seatedAtEnd = ({ horizon }: Base, { inSeat }: Dates): readonly number[] =>
  horizon.spans.map(({ start, days }) => (inSeat < addDays(start, days) ? 1 : 0))

const opensIn = ({ horizon }: Base, { openBy }: Dates): number => Math.max(0, quarterOf(openBy) - horizon.first)

/** More people than this at once there is no work for, however little each does. */
function mostUseful(work: number, fte: readonly number[]): number {
  const some = fte.filter((one) => one > 0.05)
  return some.length === 0 ? 0 : Math.ceil(work / Math.min(...some)) + 2
}

/** A seat as an option. `work` is the most there can be at a time for who holds a place. */
function seatOption(base: Base, { place, teamId }: Seat, dates: Dates, until: PlainDate | null, work: readonly number[]): Option {
  const kind = until === null ? 'hire' : 'contract'
  const placing: Placing = { place, candidate: null, dates, until }
  const capacity = capacityChanges(placing, capacityRule(base.framework), base.horizon, true)
  return {
    kind,
    place,
    teamId,
    people: [],
    dates,
    until,
    capacity,
    // Contractors are none of the organisation's own people.
    heads: until === null ? [{ place, count: seatedAtEnd(base, dates) }] : [],
    cost: placingCosts(base, placing),
    opens: opensIn(base, dates),
    interviewHours: interviewHours(base, kind),
    most: mostUseful(work[place] ?? 0, capacity[0]?.fte ?? []),
  }
}

/** A hire of each of these seats in each quarter. */
export function hires(base: Base, limits: Limits, seats: readonly Seat[], work: readonly number[]): readonly Option[] {
  if (!limits.hire) return []
  const days = seatDays(base, limits, hireLeadDays(base.framework), defaultValue(base.framework, 'ramp.experienced-months'))
  return seats.flatMap((seat) => days.map(({ dates }) => seatOption(base, seat, dates, null, work)))
}

/** A contract at each of these seats from each quarter, for one quarter or two. */
export function contracts(base: Base, limits: Limits, seats: readonly Seat[], work: readonly number[]): readonly Option[] {
  if (!limits.contract) return []
  const { framework, horizon } = base
  const days = seatDays(base, limits, contractLeadDays(framework), defaultValue(framework, 'contract.ramp-months'))
  return seats.flatMap((seat) =>
    days.flatMap(({ quarter, dates }) =>
      CONTRACT_QUARTERS.filter((length) => quarter >= 0 && quarter + length <= horizon.count).map((length) =>
        seatOption(base, seat, dates, quarterStart(horizon.first + quarter + length), work),
      ),
    ),
  )
}
