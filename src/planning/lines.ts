import { addDays, type PlainDate } from '../base/date.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import type { Ladder } from '../framework/ladder.ts'
import type { Person } from '../model/person.ts'
import type { RoleId } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import type { Placing } from './decide.ts'
import { columnSum, shortage, type Grid } from './grid.ts'
import { shareFrom, type Horizon, type Span } from './horizon.ts'
import { personCost, seatCost, seniorPay } from './money.ts'
import type { QuarterLine } from './plan.ts'

/** Engineers in seat on the quarter's last day. */
function inSeat(people: readonly Person[], choices: readonly Placing[], { start, days }: Span): number {
  const next: PlainDate = addDays(start, days)
  return (
    people.filter(({ startDate }) => startDate === null || startDate < next).length +
    choices.filter(({ candidate, dates }) => candidate === null && dates.inSeat < next).length
  )
}

/** Cost a year that a choice adds once in seat: a hire's seat, or the difference for someone who moves. Someone whose new post costs no more costs nothing more. */
export function addedCost(framework: Framework, ladder: Ladder, senior: number | null, { place, candidate }: Placing): number | null {
  const post = ladder.posts[place]
  const seat = post === undefined ? null : seatCost(framework, senior, post.role, post.level)
  if (seat === null || candidate === null) return seat
  const { person } = candidate.engineer
  const now = personCost(framework, senior, person)
  return now === null ? null : Math.max(0, seat * person.allocation - now)
}

interface Priced {
  readonly aYear: number | null
  /** Null: in seat already. */
  readonly from: PlainDate | null
}

function quarterCost(seats: readonly Priced[], span: Span): number | null {
  let total = 0
  for (const { aYear, from } of seats) {
    if (aYear === null) return null
    total += (aYear / 4) * (from === null || from <= span.start ? 1 : shareFrom(span, from))
  }
  return total
}

function byRole(ladder: Ladder, grid: Grid, quarter: number): QuarterLine['capacity'] {
  const totals: { [R in RoleId]?: number } = {}
  ladder.posts.forEach(({ role }, place) => {
    totals[role] = (totals[role] ?? 0) + (grid[place]?.[quarter] ?? 0)
  })
  return totals
}

/** The plan's quarters with these people: what they can do, what is asked, what is short and what it costs. */
export function quarterLines(
  workspace: Workspace,
  framework: Framework,
  ladder: Ladder,
  horizon: Horizon,
  demand: Grid,
  supply: Grid,
  choices: readonly Placing[],
): readonly QuarterLine[] {
  const people = [...workspace.person.values()].filter(({ role }) => role !== null)
  const senior = seniorPay(workspace, framework)
  const seats: readonly Priced[] = [
    ...people.map((person) => ({ aYear: personCost(framework, senior, person), from: person.startDate })),
    ...choices.map((choice) => ({ aYear: addedCost(framework, ladder, senior, choice), from: choice.dates.inSeat })),
  ]
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
      headcount: inSeat(people, choices, span),
      cost: quarterCost(seats, span),
      budget: settingsOf(workspace).budgetAQuarter,
    }
  })
}
