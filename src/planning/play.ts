import type { PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import { closedLadder, ladderOf, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import { openLimits, type Limits } from '../model/limits.ts'
import type { SystemTimes } from '../model/scenario.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import { demandGrid, systemsLoads } from './demand.ts'
import { forecast } from './forecast.ts'
import type { Grid } from './grid.ts'
import { horizonFrom, type Horizon } from './horizon.ts'
import { quarterLines } from './lines.ts'
import type { Placing } from './placing.ts'
import type { Load, Played } from './plan.ts'
import type { Pace } from './play-systems.ts'
import { capacityRule, engineers, supplyGrid, type Engineer } from './supply.ts'
import { systemPlans, type SystemPlan } from './system-plans.ts'

/** Work and people of a workspace from a day on, before anything is decided. */
export interface Base extends Pace {
  readonly framework: Framework
  readonly workspace: Workspace
  readonly limits: Limits
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly plans: readonly SystemPlan[]
  readonly loads: readonly Load[]
  readonly demand: Grid
  readonly staff: readonly Engineer[]
  /** What the people in place can do. */
  readonly supply: Grid
}

/** What a plan is played under: its limits, and times of systems that do not follow their due days. */
export interface Terms {
  readonly limits: Limits
  readonly times: readonly SystemTimes[]
}
/** Those of Cadre's proposal. */
export const openTerms: Terms = { limits: openLimits, times: [] }

/** Work is done ahead of schedule unless times are given: then steps run as these say, and run work may wait by the tolerance. */
export function baseOf(workspace: Workspace, framework: Framework, today: PlainDate, terms: Terms = openTerms): Base {
  const { limits, times } = terms
  const horizon = horizonFrom(today, settingsOf(workspace).planQuarters)
  const ladder = limits.closedTeams ? closedLadder(framework.roles, workspace.system) : ladderOf(framework.roles)
  const plans = systemPlans(workspace, framework, horizon, times)
  const loads = systemsLoads(plans, horizon)
  const staff = engineers(workspace.person.values(), ladder, capacityRule(framework), horizon)
  return {
    framework,
    workspace,
    limits,
    ladder,
    horizon,
    plans,
    loads,
    demand: demandGrid(ladder, loads, horizon),
    staff,
    supply: supplyGrid(ladder, staff, horizon),
    ahead: times.length === 0,
    tolerance: times.length === 0 ? 0 : defaultValue(framework, 'plan.least-shortage'),
  }
}

/** Lines and outcomes with the people that `supply` counts. */
export const played = (base: Base, supply: Grid, placings: readonly Placing[]): Played => ({
  quarters: quarterLines(base, supply, placings),
  outcomes: forecast(base.ladder, base.plans, supply, base.horizon, base),
})
