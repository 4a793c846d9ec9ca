import { perValue } from '../../base/per-value.ts'
import { payShown } from '../pay-shown.ts'
import type { Decision } from '../plan.ts'
import { played, type Base } from '../play.ts'
import { staffedBy } from '../what-if.ts'
import { chanceSources } from './chances.ts'
import { clockOf } from './clock.ts'
import { diceOf } from './dice.ts'
import { jobsOf, type Jobs } from './jobs.ts'
import { runKey } from './luck.ts'
import { oddsOf, type Odds } from './odds.ts'
import { playSeats } from './people-run.ts'
import { roomOf, settle, type Room } from './room.ts'
import { rungsOf, type Rungs } from './rungs.ts'
import { seatsOf, type Seats } from './seats.ts'
import { staffOf, type Staff } from './staff.ts'
import type { Rule } from './work-run.ts'

/** A plan in columns of numbers: all that a run reads. */
export interface Model {
  readonly odds: Odds
  readonly seats: Seats
  readonly staff: Staff
  readonly jobs: Jobs
  readonly rungs: Rungs
  readonly rule: Rule
  /** Empty; each worker of runs has its own. */
  readonly room: () => Room
  /** What everybody but the plan's hires and contracts can do as planned, by place, then quarter; and what they cost. */
  readonly supply: Float64Array
  readonly cost: number
}

function model(base: Base, decisions: readonly Decision[]): Model {
  const { framework, ladder, horizon, workspace } = base
  const { supply, placings } = staffedBy(base, decisions)
  const odds = oddsOf(framework)
  const seats = seatsOf(base, placings)
  const room = (): Room => roomOf(clockOf(horizon), ladder.posts.length, odds.startShare)
  const certain = room()
  const seatCost = playSeats({ room: certain, dice: diceOf(odds, chanceSources), run: runKey(0, 0) }, seats)
  settle(certain)
  const costs = payShown(workspace) ? played(base, supply, placings).quarters.map(({ cost }) => cost ?? Number.NaN) : [Number.NaN]
  return {
    odds,
    seats,
    staff: staffOf(base, placings),
    jobs: jobsOf(base),
    rungs: rungsOf(ladder),
    rule: { ahead: base.ahead, tolerance: base.tolerance, closed: ladder.copies.size > 0 },
    room,
    // Seats as planned come off here and on again in each run, by the same arithmetic: with nothing left to chance a run is the plan.
    supply: Float64Array.from(supply.flat(), (fte, at) => fte - (certain.supply[at] ?? 0)),
    cost: costs.reduce((sum, one) => sum + one, 0) - seatCost,
  }
}

export const modelOf = perValue((base: Base) => perValue((decisions: readonly Decision[]): Model => model(base, decisions)))
