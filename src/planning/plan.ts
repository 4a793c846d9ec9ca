import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import type { Quarter } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import { ladderOf, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import type { PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import { RoleId, type DimensionId, type Level } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import { decide, type Choice } from './decide.ts'
import { decisionsOf } from './decisions.ts'
import { demandGrid, systemPlans, systemsLoads, valueWeights, type SystemPlan } from './demand.ts'
import { forecast } from './forecast.ts'
import { sum, type Grid } from './grid.ts'
import { horizonFrom, type Horizon } from './horizon.ts'
import { quarterLines } from './lines.ts'
import { capacityRule, engineers, supplyGrid } from './supply.ts'

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
  readonly kind: 'hire' | 'promote' | 'reskill'
  readonly post: Post
  /** The post that a promoted or reskilled person leaves. */
  readonly from: Post | null
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  /** Hire: open the requisition by; promote and reskill: start by. */
  readonly openBy: PlainDate
  readonly inSeat: PlainDate
  readonly fullCapacity: PlainDate
  /** What it adds to the cost of a year once in seat. */
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
  readonly due: PlainDate | null
  /** Null: already there, nothing to reach, or not within the plan's quarters. */
  readonly forecast: PlainDate | null
  readonly state: 'no-target' | 'at-target' | 'on-time' | 'late' | 'beyond-plan'
  /** Days after the due day; 0 when on time; null when not known. */
  readonly daysLate: number | null
}

export interface Plan {
  readonly today: PlainDate
  readonly quarters: readonly QuarterLine[]
  /** In order of `openBy`. */
  readonly decisions: readonly Decision[]
  readonly outcomes: readonly Outcome[]
  /** The same workspace with nobody hired or moved, to compare with. */
  readonly unchanged: { readonly quarters: readonly QuarterLine[]; readonly outcomes: readonly Outcome[] }
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

interface Base {
  readonly framework: Framework
  readonly workspace: Workspace
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly plans: readonly SystemPlan[]
  readonly loads: readonly Load[]
  readonly demand: Grid
}

/** Lines and outcomes with the people that `supply` counts. */
function played(
  { framework, workspace, ladder, horizon, plans, demand }: Base,
  supply: Grid,
  choices: readonly Choice[],
): Plan['unchanged'] {
  return {
    quarters: quarterLines(workspace, framework, ladder, horizon, demand, supply, choices),
    outcomes: forecast(framework, ladder, plans, supply, horizon),
  }
}

function peopleByRole(workspace: Workspace, decisions: readonly Decision[], today: PlainDate): Plan['roles'] {
  const people = [...workspace.person.values()].filter(({ startDate }) => startDate === null || startDate <= today)
  return RoleId.options.flatMap((role) => {
    const now = people.filter((person) => person.role === role).length
    const coming = [...workspace.person.values()].filter((person) => person.role === role).length - now
    const arriving = decisions.filter(({ post }) => post.role === role).length
    const leaving = decisions.filter(({ from }) => from?.role === role).length
    const then = now + coming + arriving - leaving
    return now === 0 && then === 0 ? [] : [{ role, now, then }]
  })
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)

function work(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const horizon = horizonFrom(today, settingsOf(workspace).planQuarters)
  const ladder = ladderOf(framework.roles)
  const plans = systemPlans(workspace, framework, horizon)
  const loads = systemsLoads(framework, plans, horizon)
  const demand = demandGrid(ladder, loads, horizon)
  const base: Base = { framework, workspace, ladder, horizon, plans, loads, demand }
  const staff = engineers(workspace.person.values(), ladder, capacityRule(framework), horizon)
  const supply = supplyGrid(ladder, staff, horizon)
  const stepWork = demandGrid(
    ladder,
    loads.filter(({ kind }) => kind === 'step'),
    horizon,
  )
  const decided = decide(framework, horizon, {
    demand,
    stepWork,
    weights: valueWeights(ladder, plans, loads, horizon),
    supply,
    engineers: staff,
  })
  const decisions = decisionsOf({ ...base, staff, supply }, decided.choices)
  const { quarters, outcomes } = played(base, decided.supply, decided.choices)
  const roles = peopleByRole(workspace, decisions, today)
  return {
    today,
    quarters,
    decisions,
    outcomes,
    unchanged: played(base, supply, []),
    loads,
    roles,
    headcountNow: sum(roles.map(({ now }) => now)),
    headcountThen: sum(roles.map(({ then }) => then)),
    interviewHours: decisions.filter(({ kind }) => kind === 'hire').length * defaultValue(framework, 'interview.hours-per-hire'),
    cost: total(quarters.map(({ cost }) => cost)),
    budget: total(quarters.map(({ budget }) => budget)),
  }
}

const remembered = perValue((_: Workspace) => perValue((_framework: Framework) => new Map<PlainDate, Plan>()))

/** The plan that a greedy planner finds; the same workspace, framework and day always give the same plan. How: docs/planning.md. */
export function plan(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const known = remembered(workspace)(framework)
  const found = known.get(today) ?? work(workspace, framework, today)
  known.set(today, found)
  return found
}
