import type { Dimension, Framework, Practice } from '../framework/framework.ts'
import type { PracticeAnswer, System } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'

/** Where a system stands in one dimension. */
export interface DimensionStanding {
  readonly dimension: Dimension
  /** Why the dimension does not count for this system; null when it does. */
  readonly excluded: string | null
  readonly level: Level
  /** At least half of the next level is in place. */
  readonly plus: boolean
  /** Levels short of the target; 0 when at or above it, excluded, or without a target. */
  readonly gap: number
  /** Practices up to the target that are not whole, lowest level first. */
  readonly missing: readonly { readonly practice: Practice; readonly answer: PracticeAnswer | null }[]
}

export interface Standing {
  readonly system: System
  /** False when no practice has been answered: the level is then 1 by default. */
  readonly assessed: boolean
  readonly level: Level
  readonly plus: boolean
  readonly target: Level | null
  readonly gap: number
  readonly dimensions: readonly DimensionStanding[]
  /** Practices of the next level that keep the system from it. */
  readonly blocking: readonly Practice[]
}

export declare function standing(system: System, framework: Framework): Standing
