import { addDays, addMonths, later, PlainDate } from '../../base/date.ts'
import { quarterStart } from '../../base/quarter.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { mondayFrom } from '../horizon.ts'
import type { Decision } from '../plan.ts'
import type { Base } from '../play.ts'
import { hireLeadDays, type Dates } from '../supply.ts'

const A_MONDAY = PlainDate.parse('2024-01-01')
const QUARTER_MONTHS = 3

/** The days of a seat that is wanted at full capacity by a day: as late as that allows, from today on, and opened in no freeze. */
export function seatDates({ framework, horizon }: Base, limits: Limits, kind: 'hire' | 'contract', fullBy: PlainDate): Dates {
  const lead = kind === 'hire' ? hireLeadDays(framework) : Math.round(defaultValue(framework, 'contract.lead-days'))
  const ramp = defaultValue(framework, kind === 'hire' ? 'ramp.experienced-months' : 'contract.ramp-months')
  let inSeat = mondayFrom(later(addMonths(fullBy, -ramp), addDays(horizon.today, lead)), A_MONDAY)
  for (const { from, to } of limits.freezes.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const opens = addDays(inSeat, -lead)
    if (from <= opens && opens <= to) inSeat = mondayFrom(addDays(to, lead + 1), A_MONDAY)
  }
  return { openBy: addDays(inSeat, -lead), inSeat, fullCapacity: addMonths(inSeat, ramp) }
}

/** The days of a move that takes these months, wanted in the new post by a day. */
export function moveDates({ framework, horizon }: Base, months: number, inSeatBy: PlainDate): Dates {
  const openBy = mondayFrom(later(addMonths(inSeatBy, -months), horizon.today), A_MONDAY)
  const inSeat = addMonths(openBy, months)
  return { openBy, inSeat, fullCapacity: addMonths(inSeat, defaultValue(framework, 'ramp.experienced-months') / 2) }
}

/** The same decision a quarter of a year later; a contract keeps its length. */
export const aQuarterLater = (decision: Decision): Decision => ({
  ...decision,
  openBy: addMonths(decision.openBy, QUARTER_MONTHS),
  inSeat: addMonths(decision.inSeat, QUARTER_MONTHS),
  fullCapacity: addMonths(decision.fullCapacity, QUARTER_MONTHS),
  until: decision.until === null ? null : addMonths(decision.until, QUARTER_MONTHS),
})

/** The first day after the plan. */
export const planEnd = ({ horizon }: Base): PlainDate => quarterStart(horizon.first + horizon.count)
