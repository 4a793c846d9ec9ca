import type { PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import { ladderOf, type Ladder } from '../framework/ladder.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import type { Placing } from './decide.ts'
import { demandGrid, systemsLoads } from './demand.ts'
import { forecast } from './forecast.ts'
import type { Grid } from './grid.ts'
import { horizonFrom, type Horizon } from './horizon.ts'
import { quarterLines } from './lines.ts'
import type { Load, Played } from './plan.ts'
import { capacityRule, engineers, supplyGrid, type Engineer } from './supply.ts'
import { systemPlans, type SystemPlan } from './system-plans.ts'

/** Work and people of a workspace from a day on, before anything is decided. */
export interface Base {
  readonly framework: Framework
  readonly workspace: Workspace
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly plans: readonly SystemPlan[]
  readonly loads: readonly Load[]
  readonly demand: Grid
  readonly staff: readonly Engineer[]
  /** What the people in place can do. */
  readonly supply: Grid
}

export function baseOf(workspace: Workspace, framework: Framework, today: PlainDate): Base {
  const horizon = horizonFrom(today, settingsOf(workspace).planQuarters)
  const ladder = ladderOf(framework.roles)
  const plans = systemPlans(workspace, framework, horizon)
  const loads = systemsLoads(plans, horizon)
  const staff = engineers(workspace.person.values(), ladder, capacityRule(framework), horizon)
  return {
    framework,
    workspace,
    ladder,
    horizon,
    plans,
    loads,
    demand: demandGrid(ladder, loads, horizon),
    staff,
    supply: supplyGrid(ladder, staff, horizon),
  }
}

/** Lines and outcomes with the people that `supply` counts. */
export function played({ framework, workspace, ladder, horizon, plans, demand }: Base, supply: Grid, placings: readonly Placing[]): Played {
  return {
    quarters: quarterLines(workspace, framework, ladder, horizon, demand, supply, placings),
    outcomes: forecast(ladder, plans, supply, horizon),
  }
}
