import { perValue } from '../../base/per-value.ts'
import { planBase } from '../../planning/plan-base.ts'
import type { Decision } from '../../planning/plan.ts'
import type { Base } from '../../planning/play.ts'
import type { Chances, Simulation } from '../../planning/simulate/chances.ts'
import { calendarOf, simulate, simulateRuns } from '../../planning/simulate/simulate.ts'
import type { Material } from '../material.ts'

/** The same runs in every document, so that two documents of a day agree, and scenarios meet the same luck. */
const SEED = 1
const MOST_RUNS = 10_000
const LEAST_RUNS = 500
/** Runs times people and quarters of systems: a few seconds. */
const MOST_WORK = 2_000_000

/** As many runs as the window makes, fewer for a large organisation. */
function runsFor({ runs = MOST_RUNS, workspace, plan }: Material): number {
  const work = workspace.person.size + workspace.system.size * plan.quarters.length
  return Math.min(runs, MOST_RUNS, Math.max(LEAST_RUNS, Math.round(MOST_WORK / Math.max(1, work))))
}

export const baseFor = ({ workspace, framework, plan }: Material): Base => planBase(workspace, framework, plan.today)

/** The plan under chance, with what drives it. Worked out once for each document’s material. */
export const simulationFor = perValue((material: Material): Simulation =>
  simulate(baseFor(material), material.plan.decisions, runsFor(material), SEED),
)

/** Another plan under the same chance: of the targets that fall due within it, how many are on time in four of five runs. */
export function briefly(material: Material, base: Base, decisions: readonly Decision[]): { readonly sure: number; readonly of: number } {
  const runs = runsFor(material)
  const { due } = calendarOf(base)
  const { systems, days } = simulateRuns(base, decisions, { seed: SEED, certain: [], from: 0, to: runs })
  const shares = systems.flatMap((id, at) => {
    const by = due.get(id)
    return by === undefined ? [] : [days.subarray(at * runs, (at + 1) * runs).filter((day) => day <= by).length / runs]
  })
  return { sure: shares.filter(isSure).length, of: shares.length }
}

const isSure = (share: number): boolean => share >= 0.8

/** Targets of a plan that are reached on time in four of five runs. */
export const sureCount = (systems: readonly Chances[]): number => systems.filter(({ onTime }) => onTime !== null && isSure(onTime)).length
