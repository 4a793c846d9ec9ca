import { quarterEnd, quarterStart, type Quarter } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import { RoleId } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import type { Choice } from './decide.ts'
import { columnSum, shortage, sum, type Grid } from './grid.ts'
import { horizonQuarters, quarterShare, type Horizon } from './horizon.ts'
import type { Ladder } from './ladder.ts'
import { personCost, seatCost, seniorPay } from './money.ts'
import type { QuarterLine } from './plan.ts'

const EVER = '0001-01-01' as NonNullable<Person['startDate']> // a real day before all others

/** Engineers in seat on the quarter's last day. */
const inSeat = (people: readonly Person[], choices: readonly Choice[], quarter: Quarter): number =>
  people.filter(({ startDate }) => startDate === null || startDate <= quarterEnd(quarter)).length +
  choices.filter(({ candidate, dates }) => candidate === null && dates.inSeat <= quarterEnd(quarter)).length

/** Cost a year that a choice adds once in seat: a hire's seat, or the difference for someone who moves. Someone whose new post costs no more costs nothing more. */
export function addedCost(framework: Framework, ladder: Ladder, senior: number | null, { place, candidate }: Choice): number | null {
  const post = ladder.posts[place]
  const seat = post === undefined ? null : seatCost(framework, senior, post.role, post.level)
  if (seat === null || candidate === null) return seat
  const { person } = candidate.engineer
  const now = personCost(framework, senior, person)
  return now === null ? null : Math.max(0, seat * person.allocation - now)
}

interface Priced {
  readonly aYear: number | null
  readonly from: Person['startDate']
}

function quarterCost(seats: readonly Priced[], quarter: Quarter): number | null {
  let total = 0
  for (const { aYear, from } of seats) {
    if (aYear === null) return null
    total += (aYear / 4) * (from !== null && from > quarterStart(quarter) ? quarterShare(quarter, from, null) : 1)
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
  choices: readonly Choice[],
): readonly QuarterLine[] {
  const people = [...workspace.person.values()].filter(({ role }) => role !== null)
  const senior = seniorPay(workspace, framework)
  const seats: readonly Priced[] = [
    ...people.map((person) => ({ aYear: personCost(framework, senior, person), from: person.startDate ?? EVER })),
    ...choices.map((choice) => ({ aYear: addedCost(framework, ladder, senior, choice), from: choice.dates.inSeat })),
  ]
  const short = shortage(ladder, demand, supply, horizon.count)
  return horizonQuarters(horizon).map((quarter, at) => {
    const [capacity, asked] = [byRole(ladder, supply, at), byRole(ladder, demand, at)]
    return {
      quarter,
      capacity,
      demand: asked,
      capacityFte: sum(Object.values(capacity)),
      demandFte: sum(Object.values(asked)),
      shortFte: columnSum(short, at),
      headcount: inSeat(people, choices, quarter),
      cost: quarterCost(seats, quarter),
      budget: settingsOf(workspace).budgetAQuarter,
    }
  })
}
