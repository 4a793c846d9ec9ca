import type { PlainDate } from '../../base/date.ts'
import { sum } from '../../base/sum.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import type { DecisionKind, Planned } from '../../model/planned.ts'
import type { SystemId } from '../../model/system.ts'
import type { TeamId } from '../../model/team.ts'
import type { Grid } from '../grid.ts'
import type { Base } from '../play.ts'
import type { Times } from '../schedule.ts'
import type { Dates, Engineer } from '../supply.ts'
import { capsOf } from './caps.ts'
import { poolsOf } from './families.ts'
import { jobsOf } from './jobs.ts'
import { keptIn } from './kept.ts'
import { moves } from './moves.ts'
import { ownerRule } from './owner-rule.ts'
import { seatPrice } from './prices.ts'
import { seatOptions, teamsWithSystems } from './seat-options.ts'
import { usefulPlaces } from './useful.ts'

/** Work at a place of the ladder: full-time equivalents, or person-quarters of a step. */
export interface PlacedWork {
  readonly place: number
  readonly amount: number
}

/** One way to change who is there, counted in whole people. Arrays over quarters have one entry for each quarter of the plan. */
export interface Option {
  readonly kind: DecisionKind
  /** Place held afterwards. */
  readonly place: number
  readonly teamId: TeamId | null
  /** Who may be taken: people alike in all that the model knows, so that which of them makes no difference. Empty: a seat. */
  readonly people: readonly Engineer[]
  readonly dates: Dates
  readonly until: PlainDate | null
  /** What one of them adds to capacity (or takes from it), full-time equivalents. */
  readonly capacity: readonly { readonly place: number; readonly fte: readonly number[] }[]
  /** What one of them adds to the people in seat on each quarter's last day. */
  readonly heads: readonly { readonly place: number; readonly count: readonly number[] }[]
  /** Loaded cost that one of them adds in each quarter. */
  readonly cost: readonly number[]
  /** Quarter in which its requisition opens, counted from the plan's first, at least 0; null for a move. */
  readonly opens: number | null
  /** Interviewer hours that one of them takes. */
  readonly interviewHours: number
  /** Most that may be taken of it. */
  readonly most: number
}

/** A step of a system on its way. Its work is spread evenly over the quarters it runs in. */
export interface JobStep {
  readonly leastQuarters: number
  readonly mostQuarters: number
  readonly work: readonly PlacedWork[]
}

/** A system: what it takes to run, and the steps that are to be put in time. */
export interface Job {
  readonly systemId: SystemId
  /** Value of a quarter's delay, on the most valuable system: 0.01 to 1. */
  readonly weight: number
  /** The quarter by whose start the target is to be reached, counted from the plan's first; 0 for one that is overdue. */
  readonly due: number
  /** Quarters of delay that count when the steps are not done within the plan. */
  readonly never: number
  readonly steps: readonly JobStep[]
  /** Run work by how many steps are done. */
  readonly running: readonly (readonly PlacedWork[])[]
  /** Share of each quarter in which it runs at all. */
  readonly runs: readonly number[]
  /** Jobs (by index) whose last step ends before its first begins. */
  readonly waitsFor: readonly number[]
  /** The only times to choose, of a target that is due after the plan and that nothing waits for; they may reach beyond it. */
  readonly fixed: readonly Times[] | null
}

/** Places that cover each other, from the lowest: whoever holds one may do the work of those before it. */
export interface Pool {
  readonly lowest: number
  readonly highest: number
  /** The pool (by index) whose people may help here, each from the same number of places above its lowest; null: nobody else. */
  readonly helpedBy: number | null
}

/** Options (by index) of which no more than `most` may be taken together: the moves of one class of people. */
export interface Group {
  readonly options: readonly number[]
  readonly most: number
}

/** Something that may not go beyond a limit in a quarter, or over all (`quarter` null). `terms` are the use of one of each option. */
export interface Cap {
  readonly kind: 'budget' | 'budget-in-all' | 'team-budget' | 'hires' | 'interview-hours'
  readonly quarter: number | null
  readonly teamId: TeamId | null
  readonly most: number
  readonly terms: readonly { readonly option: number; readonly use: number }[]
}

/** Owners asked for in each quarter on whose last day `from` people or more are in seat: `all` of them at `places`, one of these at `reliabilityPlaces`. */
export interface OwnerRule {
  readonly from: number
  readonly places: readonly number[]
  readonly reliabilityPlaces: readonly number[]
  /** People in seat on each quarter's last day without options: all, at `places` and at `reliabilityPlaces`. */
  readonly heads: readonly number[]
  readonly owners: readonly number[]
  readonly reliability: readonly number[]
  readonly all: number
}

/** The planner's question as numbers; docs/decisions/0010 holds its mathematics. Locked decisions are part of `supply` and of the caps. */
export interface Problem {
  readonly base: Base
  readonly limits: Limits
  readonly locked: readonly Planned[]
  readonly quarters: number
  readonly options: readonly Option[]
  readonly groups: readonly Group[]
  readonly jobs: readonly Job[]
  /** What everybody in place and locked decisions can do. */
  readonly supply: Grid
  readonly pools: readonly Pool[]
  readonly caps: readonly Cap[]
  readonly owners: OwnerRule | null
  /** Full-time equivalents of run work that may wait in each family, level and quarter: nobody is hired for less. */
  readonly tolerance: number
  /** Cost of everybody in place and of locked decisions over the plan. */
  readonly standingCost: number
}

/** What is decided: how many of each option, and when each step of each job runs; null: none of them within the plan. A job without steps has none to run. */
export interface Chosen {
  readonly counts: readonly number[]
  readonly times: readonly (readonly Times[] | null)[]
}

/** How good a choice is; less is better, the first that differs decides. */
export interface Worth {
  /** Work beyond the tolerance for run work that nobody has time for, in full-time equivalents times quarters. Of any choice that a search gives, only run work. */
  readonly undone: number
  /** Dedicated owners missing, times quarters. */
  readonly unowned: number
  /** Quarters late, each times the system's weight. */
  readonly lateness: number
  /** Loaded cost that the choice adds over the plan. */
  readonly cost: number
  /** Decisions taken. */
  readonly changes: number
}

/** Without any work nobody is asked to own it. */
const hasWork = ({ steps, running, runs }: Job): boolean =>
  steps.length > 0 || (runs.some((share) => share > 0) && (running[0]?.length ?? 0) > 0)

/** The problem of a workspace (in `base`) under limits, with some decisions locked. */
export function problemOf(base: Base, limits: Limits, locked: readonly Planned[]): Problem {
  const { horizon, workspace } = base
  const jobs = jobsOf(base, limits.bufferQuarters)
  const kept = keptIn(base, locked)
  const teams = limits.teamBudgets && workspace.budgetLine.size > 0 ? teamsWithSystems(workspace) : null
  const usefulness = usefulPlaces(base, limits, jobs, (place) => seatPrice(base, place))
  const seats = seatOptions(base, limits, jobs, usefulness, teams)
  const moved = moves(base, limits, kept.movable, { byTeam: teams !== null, useful: usefulness.move, after: seats.length })
  const options = [...seats, ...moved.options]
  return {
    base,
    limits,
    locked,
    quarters: horizon.count,
    options,
    groups: moved.groups,
    jobs,
    supply: kept.supply,
    pools: poolsOf(base.ladder),
    caps: capsOf(base, limits, options, kept),
    owners: limits.dedicatedOwners && jobs.some(hasWork) ? ownerRule(base, kept) : null,
    tolerance: defaultValue(base.framework, 'plan.least-shortage'),
    standingCost: sum(kept.costs),
  }
}

export { worth } from './worth.ts'
export { plannedBy } from './planned-by.ts'
