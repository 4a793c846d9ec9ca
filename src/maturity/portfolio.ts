import type { Dimension, Framework } from '../framework/framework.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Standing } from './standing.ts'

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
  readonly valueAYear: number
  /** Dimensions that some system is short in, most value waiting first. */
  readonly shortfalls: readonly Shortfall[]
}

export declare function portfolio(workspace: Workspace, framework: Framework): Portfolio
