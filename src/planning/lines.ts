import { sum } from '../base/sum.ts'
import type { Ladder } from '../framework/ladder.ts'
import type { Person } from '../model/person.ts'
import type { RoleId } from '../model/vocabulary.ts'
import { settingsOf } from '../model/workspace.ts'
import { addedCost, standingCost } from './costs.ts'
import { columnSum, shortage, type Grid } from './grid.ts'
import type { Span } from './horizon.ts'
import { payOf } from './money.ts'
import { isInSeat, type Placing } from './placing.ts'
import type { QuarterLine } from './plan.ts'
import type { Base } from './play.ts'
import { dayAfter } from './supply.ts'

/** Engineers in seat on the quarter's last day. */
const headcount = (people: readonly Person[], placings: readonly Placing[], span: Span): number =>
  people.filter((person) => isInSeat(person.startDate, dayAfter(person), span)).length +
  placings.filter(({ candidate, dates, until }) => candidate === null && isInSeat(dates.inSeat, until, span)).length

/** Sums by quarter; null when one of them is not known. */
function totalCosts(costs: readonly (readonly number[] | null)[], count: number): readonly number[] | null {
  const totals = Array.from({ length: count }, () => 0)
  for (const cost of costs) {
    if (cost === null) return null
    for (let at = 0; at < count; at++) totals[at] = (totals[at] ?? 0) + (cost[at] ?? 0)
  }
  return totals
}

function byRole(ladder: Ladder, grid: Grid, quarter: number): QuarterLine['capacity'] {
  const totals: { [R in RoleId]?: number } = {}
  ladder.posts.forEach(({ role }, place) => {
    totals[role] = (totals[role] ?? 0) + (grid[place]?.[quarter] ?? 0)
  })
  return totals
}

/** The plan's quarters with these people: what they can do, what is asked, what is short and what it costs. */
export function quarterLines(base: Base, supply: Grid, placings: readonly Placing[]): readonly QuarterLine[] {
  const { workspace, framework, ladder, horizon, demand, limits } = base
  const people = [...workspace.person.values()].filter(({ role }) => role !== null)
  const pay = payOf(workspace, framework)
  const costs = totalCosts(
    [...people.map((person) => standingCost(pay, person, horizon)), ...placings.map((placing) => addedCost(pay, ladder, placing, horizon))],
    horizon.count,
  )
  const short = shortage(ladder, demand, supply, horizon.count)
  return horizon.spans.map((span, at) => {
    const [capacity, asked] = [byRole(ladder, supply, at), byRole(ladder, demand, at)]
    return {
      quarter: horizon.first + at,
      capacity,
      demand: asked,
      capacityFte: sum(Object.values(capacity)),
      demandFte: sum(Object.values(asked)),
      shortFte: columnSum(short, at),
      headcount: headcount(people, placings, span),
      cost: costs?.[at] ?? null,
      budget: limits.budgetAQuarter ?? settingsOf(workspace).budgetAQuarter,
    }
  })
}
