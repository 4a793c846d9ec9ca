import type { PlainDate } from '../../base/date.ts'
import type { SystemId } from '../../model/system.ts'

/** What chance touches. */
export type ChanceSource = 'time-to-fill' | 'notice' | 'acceptance' | 'attrition' | 'ramp' | 'effort'
export const chanceSources: readonly ChanceSource[] = ['time-to-fill', 'notice', 'acceptance', 'attrition', 'ramp', 'effort']

export interface SimulationAsked {
  readonly seed: number
  /** Sources held at the value that the plan counts with, to see what they cause. */
  readonly certain: readonly ChanceSource[]
  /** Which runs, for sharing them out: from the first up to, not with, the last. */
  readonly from: number
  readonly to: number
}

/** A day in `Runs` that says: not within the plan. */
export const NEVER = 65_535

/** One number per system and run, and per run: small enough to cross between threads. Days are counted from the plan's first; NEVER when the target is not reached within the plan. */
export interface Runs {
  readonly from: number
  readonly to: number
  readonly systems: readonly SystemId[]
  /** By system, then run. */
  readonly days: Uint16Array
  /** Cost of the plan's quarters by run; NaN without pay. */
  readonly cost: Float64Array
}

/** Share of a variance that goes when a source is certain, 0 to 1. Shares of several sources need not add to 1. */
export interface Driver {
  readonly source: ChanceSource
  readonly share: number
}

/** How one system comes out over all runs. */
export interface Chances {
  readonly systemId: SystemId
  /** Day by which half, and four fifths, of the runs have reached the target; null: not within the plan. */
  readonly p50: PlainDate | null
  readonly p80: PlainDate | null
  /** Share of runs that reach it on or before its due day; null when that lies after the plan. */
  readonly onTime: number | null
  /** Share of runs that reach it within the plan. */
  readonly within: number
  /** What makes the day uncertain, largest first; a run that does not reach the target counts with the day after the plan's last. None where more than a fifth do not. */
  readonly drivers: readonly Driver[]
}

export interface CostStep {
  readonly from: number
  readonly to: number
  readonly runs: number
}

export interface CostChances {
  readonly p10: number
  readonly p50: number
  readonly p80: number
  readonly p90: number
  readonly mean: number
}

export interface Simulation {
  readonly runs: number
  readonly seed: number
  /** Systems on their way to a target, most valuable first. */
  readonly systems: readonly Chances[]
  /** Null without pay. */
  readonly cost: CostChances | null
  /** Equal-width steps from the least to the greatest cost, with how many runs fall in each. */
  readonly costSteps: readonly CostStep[]
  readonly costDrivers: readonly Driver[]
}
