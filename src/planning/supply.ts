import { addDays, addMonths, daysBetween, type PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import { personPlace, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Person } from '../model/person.ts'
import { add, emptyGrid, type Grid } from './grid.ts'
import { shareFrom, type Horizon, type Span } from './horizon.ts'

/** The defaults that turn a seat into capacity. Days, and shares of 1. */
export interface CapacityRule {
  readonly startShare: number
  readonly experiencedDays: number
  readonly graduateDays: number
  readonly contractDays: number
  readonly overhead: number
  readonly learning: number
}

const monthDays = (framework: Framework, id: string): number => (defaultValue(framework, id) * 365.25) / 12

export const capacityRule = perValue((framework: Framework): CapacityRule => ({
  startShare: defaultValue(framework, 'ramp.start-share'),
  experiencedDays: monthDays(framework, 'ramp.experienced-months'),
  graduateDays: monthDays(framework, 'ramp.graduate-months'),
  contractDays: monthDays(framework, 'contract.ramp-months'),
  overhead: defaultValue(framework, 'capacity.overhead-share'),
  learning: defaultValue(framework, 'promote.share-while-learning'),
}))

/** Days of full work done in the first `days` days of a ramp that rises evenly from `startShare` to 1. */
function rampedDays(days: number, rampDays: number, startShare: number): number {
  const ramping = Math.min(Math.max(0, days), rampDays)
  const slope = rampDays === 0 ? 0 : (1 - startShare) / rampDays
  return startShare * ramping + (slope * ramping * ramping) / 2 + Math.max(0, days - rampDays)
}

/** Days of full work between two days of a quarter, counted from its first. Someone in seat for long has no start. */
function fullDays(start: PlainDate | null, rampDays: number, startShare: number, span: Span, from: number, to: number): number {
  if (start === null) return Math.max(0, to - from)
  const before = daysBetween(start, span.start)
  return rampedDays(before + to, rampDays, startShare) - rampedDays(before + from, rampDays, startShare)
}

/** Mean share of full work in a quarter, 0 to 1, by days since the start, up to the first day no longer worked. */
export function rampShare(
  start: PlainDate | null,
  rampDays: number,
  startShare: number,
  span: Span,
  until: PlainDate | null = null,
): number {
  const last = until === null ? span.days : Math.min(span.days, Math.max(0, daysBetween(span.start, until)))
  return fullDays(start, rampDays, startShare, span, 0, last) / span.days
}

/** The same of a person, who does nothing while away or after their last day. Leaves may overlap; a day away counts once. */
function personShare(person: Person, rampDays: number, startShare: number, span: Span): number {
  const { startDate, leaves } = person
  const until = dayAfter(person)
  const share = rampShare(startDate, rampDays, startShare, span, until)
  if (leaves.length === 0) return share
  const last = until === null ? span.days : Math.min(span.days, Math.max(0, daysBetween(span.start, until)))
  let [away, counted] = [0, 0]
  for (const { from, to } of leaves.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const begins = Math.max(counted, daysBetween(span.start, from))
    const ends = Math.min(last, daysBetween(span.start, to) + 1)
    if (ends <= begins) continue
    away += fullDays(startDate, rampDays, startShare, span, begins, ends)
    counted = ends
  }
  return Math.max(0, share - away / span.days)
}

/** The first day somebody is no longer there; null while no last day is known. */
export const dayAfter = ({ endDate }: Person): PlainDate | null => (endDate === null ? null : addDays(endDate, 1))

/** Someone who does the work: their post and what they can do in each quarter of the plan, in full-time equivalents. */
export interface Engineer {
  readonly person: Person
  readonly place: number
  readonly capacity: readonly number[]
}

export function engineers(people: Iterable<Person>, ladder: Ladder, rule: CapacityRule, horizon: Horizon): readonly Engineer[] {
  return [...people].flatMap((person) => {
    const place = personPlace(ladder, person)
    if (place < 0) return []
    const rampDays = person.graduate ? rule.graduateDays : rule.experiencedDays
    const full = person.allocation * (1 - rule.overhead)
    return [{ person, place, capacity: horizon.spans.map((span) => full * personShare(person, rampDays, rule.startShare, span)) }]
  })
}

export function supplyGrid(ladder: Ladder, staff: readonly Engineer[], { count }: Horizon): Grid {
  const grid = emptyGrid(ladder.posts.length, count)
  for (const { place, capacity } of staff) capacity.forEach((fte, quarter) => add(grid, place, quarter, fte))
  return grid
}

/** The days of a move or a hire. */
export interface Dates {
  readonly openBy: PlainDate
  readonly inSeat: PlainDate
  readonly fullCapacity: PlainDate
}

interface HireCapacity {
  readonly ramped: readonly number[]
  /** Counts the seat as at full capacity from the first day, to see what is short once everyone is ramped up. */
  readonly nominal: readonly number[]
}

/** What a hire adds in each quarter. Many hires share their dates, so it is worked out once for each. */
const hireCapacities = perValue((rule: CapacityRule) =>
  perValue(({ spans }: Horizon) =>
    perValue(({ inSeat }: Dates): HireCapacity => ({
      ramped: spans.map((span) => (1 - rule.overhead) * rampShare(inSeat, rule.experiencedDays, rule.startShare, span)),
      nominal: spans.map((span) => (1 - rule.overhead) * shareFrom(span, inSeat)),
    })),
  ),
)
export const hireCapacity = (dates: Dates, rule: CapacityRule, horizon: Horizon): HireCapacity => hireCapacities(rule)(horizon)(dates)

/** What a contractor adds in each quarter, from the first day until the one that is no longer worked. */
export const contractCapacity = (inSeat: PlainDate, until: PlainDate, rule: CapacityRule, { spans }: Horizon): readonly number[] =>
  spans.map((span) => (1 - rule.overhead) * rampShare(inSeat, rule.contractDays, rule.startShare, span, until))

/** What someone on the move can do in each quarter, in the old post and in the new; learning takes its share until full capacity. */
export function movedCapacity(
  engineer: Engineer,
  dates: Dates,
  rule: CapacityRule,
  horizon: Horizon,
): { readonly old: readonly number[]; readonly fresh: readonly number[] } {
  const both = horizon.spans.map((span, at) => {
    const capacity = engineer.capacity[at] ?? 0
    const [begun, moved, settled] = [shareFrom(span, dates.openBy), shareFrom(span, dates.inSeat), shareFrom(span, dates.fullCapacity)]
    const learnt = 1 - rule.learning
    return { old: capacity * (1 - begun + (begun - moved) * learnt), fresh: capacity * ((moved - settled) * learnt + settled) }
  })
  return { old: both.map(({ old }) => old), fresh: both.map(({ fresh }) => fresh) }
}

/** Days from opening a requisition to the first day of work. */
export const hireLeadDays = (framework: Framework): number =>
  Math.round(
    defaultValue(framework, 'hiring.days-to-fill') +
      defaultValue(framework, 'hiring.notice-days') +
      defaultValue(framework, 'hiring.gap-days'),
  )

/** Days from opening a contract to its first day. */
export const contractLeadDays = (framework: Framework): number => Math.round(defaultValue(framework, 'contract.lead-days'))

export const afterMonths = (date: PlainDate, framework: Framework, id: string): PlainDate => addMonths(date, defaultValue(framework, id))
export const beforeMonths = (date: PlainDate, framework: Framework, id: string): PlainDate => addMonths(date, -defaultValue(framework, id))
