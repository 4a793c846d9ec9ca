import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import type { System } from '../model/system.ts'
import { Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { aboutSystem } from './about-system.ts'
import { portfolio } from './portfolio.ts'
import { improved, openImprovements } from './projection.ts'
import { standing, type Standing } from './standing.ts'

/** Systems at one level: how many, and their value a year, today and with all planned improvements done. */
export interface LevelBand {
  readonly level: Level
  readonly today: { readonly systems: readonly System[]; readonly value: number }
  readonly planned: { readonly systems: readonly System[]; readonly value: number }
}

/** A system in the field of value against maturity. */
export interface ValuePoint {
  readonly standing: Standing
  readonly projected: Standing
  readonly valueAYear: number | null
  /** It is to be sunset. */
  readonly leaving: boolean
}

function points(workspace: Workspace, framework: Framework): readonly ValuePoint[] {
  const { standings, leaving } = portfolio(workspace, framework)
  return standings.map((now) => {
    const { system } = now
    const then = improved(system, openImprovements(aboutSystem(workspace.improvement, system.id)))
    return { standing: now, projected: standing(then, framework), valueAYear: system.valueAYear, leaving: leaving.has(system.id) }
  })
}

const remembered = perValue((workspace: Workspace) => perValue((framework: Framework) => points(workspace, framework)))

/** Every system, the most valuable first. Remembered as long as the workspace stays. */
export const valuePoints = (workspace: Workspace, framework: Framework): readonly ValuePoint[] => remembered(workspace)(framework)

const together = (systems: readonly System[]): LevelBand['today'] => ({
  systems,
  value: systems.reduce((sum, { valueAYear }) => sum + (valueAYear ?? 0), 0),
})

/** Where the organisation stands between the levels; one band for each level, systems to be sunset left out. */
export function levelBands(workspace: Workspace, framework: Framework): readonly LevelBand[] {
  const staying = valuePoints(workspace, framework).filter(({ leaving }) => !leaving)
  return [...Level.values].map((level) => ({
    level,
    today: together(staying.filter((one) => one.standing.level === level).map((one) => one.standing.system)),
    planned: together(staying.filter((one) => one.projected.level === level).map((one) => one.standing.system)),
  }))
}

/** What waits on whom: systems with the ones they wait for, and why, most value waiting first. */
export interface Waits {
  readonly system: System
  readonly on: readonly { readonly system: System; readonly reason: string; readonly ready: boolean }[]
}

/** A system waits with its value while one that it waits for is below its target; those that could begin come last. Systems to be sunset wait for nothing, and hold nobody up: the plan counts them so. */
export function waits(workspace: Workspace, framework: Framework): readonly Waits[] {
  const { standings, leaving } = portfolio(workspace, framework)
  return standings
    .filter(({ system }) => !leaving.has(system.id))
    .map(({ system }): Waits => ({
      system,
      on: aboutSystem(workspace.dependency, system.id).flatMap(({ onId, reason }) => {
        const on = workspace.system.get(onId)
        return on === undefined ? [] : [{ system: on, reason, ready: leaving.has(onId) || standing(on, framework).gap === 0 }]
      }),
    }))
    .filter(({ on }) => on.length > 0)
    .toSorted((a, b) => Number(isReady(a)) - Number(isReady(b)))
}

const isReady = ({ on }: Waits): boolean => on.every(({ ready }) => ready)
