import type { PlainDate } from '../base/date.ts'
import { add, type Grid, type OpenGrid } from './grid.ts'
import { dayAfterSpan, shareFrom, type Horizon, type Span } from './horizon.ts'
import { contractCapacity, hireCapacity, movedCapacity, type CapacityRule, type Dates, type Engineer } from './supply.ts'

/** A seat or a move with its days: all that it takes to see what it changes. */
export interface Placing {
  /** The place held afterwards. */
  readonly place: number
  /** Who moves, as they are before; null for a seat. */
  readonly candidate: { readonly engineer: Engineer } | null
  readonly dates: Dates
  /** The first day a contract no longer runs; null for all else. */
  readonly until: PlainDate | null
}

/** Full-time equivalents by quarter that come to a place, or leave it. */
export interface CapacityChange {
  readonly place: number
  readonly fte: readonly number[]
}

function withCapacity(supply: Grid, changes: readonly CapacityChange[]): OpenGrid {
  const grid = supply.map((row) => [...row])
  for (const { place, fte } of changes) fte.forEach((one, quarter) => add(grid, place, quarter, one))
  return grid
}

const negative = (numbers: readonly number[]): readonly number[] => numbers.map((one) => -one)

/** How a choice changes the people there are: as they will really work, or counting a hire as ramped up from the first day. */
export function capacityChanges(
  { place, candidate, dates, until }: Placing,
  rule: CapacityRule,
  horizon: Horizon,
  ramped: boolean,
): readonly CapacityChange[] {
  if (candidate === null && until !== null) {
    const steady = ramped ? rule : { ...rule, contractDays: 0 }
    return [{ place, fte: contractCapacity(dates.inSeat, until, steady, horizon) }]
  }
  if (candidate === null) return [{ place, fte: hireCapacity(dates, rule, horizon)[ramped ? 'ramped' : 'nominal'] }]
  const { engineer } = candidate
  const { old, fresh } = movedCapacity(engineer, dates, rule, horizon)
  return [
    { place: engineer.place, fte: negative(engineer.capacity) },
    { place: engineer.place, fte: old },
    { place, fte: fresh },
  ]
}

export const changedSupply = (supply: Grid, placing: Placing, rule: CapacityRule, horizon: Horizon, ramped: boolean): OpenGrid =>
  withCapacity(supply, capacityChanges(placing, rule, horizon, ramped))

/** What people can do with all of these in place. */
export function staffedSupply(supply: Grid, placings: readonly Placing[], rule: CapacityRule, horizon: Horizon): Grid {
  const grid = supply.map((row) => [...row])
  for (const placing of placings)
    for (const { place, fte } of capacityChanges(placing, rule, horizon, true))
      fte.forEach((one, quarter) => add(grid, place, quarter, one))
  return grid
}

/** In seat on the quarter's last day. */
export function isInSeat(from: PlainDate | null, until: PlainDate | null, span: Span): boolean {
  const next = dayAfterSpan(span)
  return (from === null || from < next) && (until === null || until >= next)
}

/** Share of the quarter's days from the first day on, before `until`. */
export const seatShare = (from: PlainDate | null, until: PlainDate | null, span: Span): number =>
  Math.max(0, (from === null || from <= span.start ? 1 : shareFrom(span, from)) - (until === null ? 0 : shareFrom(span, until)))
