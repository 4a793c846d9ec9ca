import { perValue } from '../base/per-value.ts'
import type { Dimension, Framework } from '../framework/framework.ts'
import type { System, SystemId } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { choicesOf, isLeaving } from './effort.ts'
import { standing, type Standing } from './standing.ts'

export interface Shortfall {
  readonly dimension: Dimension
  readonly systems: readonly System[]
  /** Value a year of the systems that are short, in the workspace's currency. */
  readonly valueWaiting: number
}

export interface Portfolio {
  /** Highest value first. */
  readonly standings: readonly Standing[]
  readonly below: readonly Standing[]
  /** Systems to be sunset: they are neither below target nor short in anything. */
  readonly leaving: ReadonlySet<SystemId>
  readonly valueAYear: number
  /** Dimensions that some system is short in, most value waiting first. */
  readonly shortfalls: readonly Shortfall[]
}

const value = (system: System): number => system.valueAYear ?? 0
const total = (systems: readonly System[]): number => systems.reduce((sum, system) => sum + value(system), 0)

function shortfalls(standings: readonly Standing[], framework: Framework): readonly Shortfall[] {
  return framework.dimensions
    .map((dimension): Shortfall => {
      const systems = standings
        .filter((one) => one.dimensions.some((at) => at.dimension === dimension && at.gap > 0))
        .map(({ system }) => system)
      return { dimension, systems, valueWaiting: total(systems) }
    })
    .filter(({ systems }) => systems.length > 0)
    .toSorted((a, b) => b.valueWaiting - a.valueWaiting || b.systems.length - a.systems.length)
}

function survey(systems: Workspace['system'], choices: Workspace['choice'], framework: Framework): Portfolio {
  const standings = [...systems.values()]
    .toSorted((a, b) => value(b) - value(a) || a.name.localeCompare(b.name, 'en'))
    .map((system) => standing(system, framework))
  const leaving = new Set([...systems.values()].map(({ id }) => id).filter((id) => isLeaving(choicesOf(choices, id))))
  const staying = standings.filter(({ system }) => !leaving.has(system.id))
  return {
    standings,
    below: staying.filter(({ gap }) => gap > 0),
    leaving,
    valueAYear: total([...systems.values()]),
    shortfalls: shortfalls(staying, framework),
  }
}

const remembered = perValue((framework: Framework) =>
  perValue((systems: Workspace['system']) => perValue((choices: Workspace['choice']) => survey(systems, choices, framework))),
)

/** All systems together. Remembered for as long as no system and no decision changes. */
export const portfolio = ({ system, choice }: Workspace, framework: Framework): Portfolio => remembered(framework)(system)(choice)
