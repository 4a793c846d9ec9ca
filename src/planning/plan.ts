import type { PlainDate } from '../base/date.ts'
import type { Quarter } from '../base/quarter.ts'
import type { CommitmentState } from '../model/commitment.ts'
import type { PersonId } from '../model/person.ts'
import type { DecisionKind } from '../model/planned.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import type { DimensionId, Level, RoleId } from '../model/vocabulary.ts'

/** A kind of seat: the unit in which work is asked for and people supply it. */
export interface Post {
  readonly role: RoleId
  readonly level: Level
}

/** Work of one system in one quarter, in full-time equivalents. */
export interface Load {
  readonly systemId: SystemId
  readonly quarter: Quarter
  readonly post: Post
  readonly fte: number
  readonly kind: 'run' | 'step'
}

/** What the plan says to do, with the dates that keep the targets. Money in the workspace's currency, loaded; null without pay. */
export interface Decision {
  /** The same for the same workspace, so that a link to it survives a reload. */
  readonly id: string
  readonly kind: DecisionKind
  readonly post: Post
  /** The post that somebody who moves leaves; a reassigned person keeps it. */
  readonly from: Post | null
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  /** Whose seat a hire fills again; null for a new seat. */
  readonly backfills: PersonId | null
  /** Kept as it is when a better plan is looked for. */
  readonly locked: boolean
  /** How far it has got in the plan in use; null where it is only a proposal of Cadre or of a scenario. */
  readonly state: CommitmentState | null
  /** Hire and contract: open the requisition by; a move: start by. */
  readonly openBy: PlainDate
  readonly inSeat: PlainDate
  readonly fullCapacity: PlainDate
  /** The first day a contract no longer runs. */
  readonly until: PlainDate | null
  /** What it adds to the cost of a year once in seat; of a contract, all it costs. */
  readonly costAYear: number | null
  /** Systems whose work it covers, most first, with the dimensions they are short in. */
  readonly causes: readonly { readonly systemId: SystemId; readonly fte: number; readonly dimensions: readonly DimensionId[] }[]
  /** One sentence: which work, when, and why nobody there can do it. */
  readonly why: string
}

/** One quarter of the plan; FTE by role, then in all. */
export interface QuarterLine {
  readonly quarter: Quarter
  readonly capacity: { readonly [R in RoleId]?: number }
  readonly demand: { readonly [R in RoleId]?: number }
  readonly capacityFte: number
  readonly demandFte: number
  /** Work that nobody able to do it has time for. */
  readonly shortFte: number
  readonly headcount: number
  readonly cost: number | null
  readonly budget: number | null
}

/** When a system reaches its target with the people planned. */
export interface Outcome {
  readonly systemId: SystemId
  /** The target's day; of a system to be sunset the first day it no longer runs. */
  readonly due: PlainDate | null
  /** Null: already there, nothing to reach, or not within the plan's quarters. */
  readonly forecast: PlainDate | null
  readonly state: 'no-target' | 'at-target' | 'on-time' | 'late' | 'beyond-plan' | 'due-later' | 'sunset'
  /** Days after the due day; 0 when on time; null when not known. */
  readonly daysLate: number | null
  /** The levels on the way to a target with a day, lowest first. */
  readonly steps: readonly Reached[]
}

/** One level on the way: the quarter its work begins in and the day it is reached on; null when not within the plan's quarters. */
export interface Reached {
  readonly to: Level
  readonly begun: Quarter | null
  readonly done: PlainDate | null
}

/** Quarters and targets as they come out with certain people. */
export interface Played {
  readonly quarters: readonly QuarterLine[]
  readonly outcomes: readonly Outcome[]
}

export interface Plan {
  readonly today: PlainDate
  /** Name of the plan in use or of the scenario; null for what Cadre proposes. */
  readonly name: string | null
  readonly quarters: readonly QuarterLine[]
  /** In order of `openBy`. */
  readonly decisions: readonly Decision[]
  readonly outcomes: readonly Outcome[]
  /** The same workspace with nobody hired or moved, to compare with. */
  readonly unchanged: Played
  readonly loads: readonly Load[]
  /** Engineers today and at the end of the plan, by role. */
  readonly roles: readonly { readonly role: RoleId; readonly now: number; readonly then: number }[]
  readonly headcountNow: number
  readonly headcountThen: number
  /** Hours that engineers spend interviewing for the plan's hires; they come out of everyone's overhead. */
  readonly interviewHours: number
  readonly cost: number | null
  readonly budget: number | null
}
