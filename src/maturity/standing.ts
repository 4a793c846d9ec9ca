import { perValue } from '../base/per-value.ts'
import type { Dimension, Framework, Practice } from '../framework/framework.ts'
import type { PracticeAnswer, System } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import { levelReached, obstacles, score } from './score.ts'

/** Where a system stands in one dimension. */
export interface DimensionStanding {
  readonly dimension: Dimension
  /** Why the dimension does not count for this system; null when it does. */
  readonly excluded: string | null
  readonly level: Level
  /** At least half of the next level is in place. */
  readonly plus: boolean
  /** The level and the share of the next level’s points. */
  readonly score: number
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
  /** The level and the share of the next level’s points: 3.6 for 3 with six tenths of level 4. Never falls when an answer rises. */
  readonly score: number
  readonly target: Level | null
  readonly gap: number
  readonly dimensions: readonly DimensionStanding[]
  /** Practices of the next level that keep the system from it. */
  readonly blocking: readonly Practice[]
}

const levelsShort = (level: Level, { target }: System): number => (target === null ? 0 : Math.max(0, target.level - level))

function dimensionStanding(system: System, dimension: Dimension, practices: readonly Practice[]): DimensionStanding {
  const exclusion = system.excluded.find((one) => one.dimension === dimension.id)
  if (exclusion !== undefined) return { dimension, excluded: exclusion.reason, level: 1, plus: false, score: 1, gap: 0, missing: [] }
  const reached = levelReached(system.answers, practices)
  const missing = practices
    .filter((one) => one.level <= (system.target?.level ?? 1) && score(system.answers, one) < 1)
    .toSorted((a, b) => a.level - b.level)
    .map((practice) => ({ practice, answer: system.answers[practice.id] ?? null }))
  return { dimension, excluded: null, ...reached, gap: levelsShort(reached.level, system), missing }
}

const practicesByDimension = perValue(
  ({ dimensions, practices }: Framework): ReadonlyMap<Dimension, readonly Practice[]> =>
    new Map(dimensions.map((dimension) => [dimension, practices.filter((one) => one.dimension === dimension.id)])),
)

function assess(system: System, framework: Framework): Standing {
  const byDimension = practicesByDimension(framework)
  const dimensions = framework.dimensions.map((dimension) => dimensionStanding(system, dimension, byDimension.get(dimension) ?? []))
  const practices = dimensions.filter(({ excluded }) => excluded === null).flatMap(({ dimension }) => byDimension.get(dimension) ?? [])
  const reached = levelReached(system.answers, practices)
  return {
    system,
    assessed: practices.some(({ id }) => system.answers[id] !== undefined),
    ...reached,
    target: system.target?.level ?? null,
    gap: levelsShort(reached.level, system),
    dimensions,
    blocking: obstacles(
      system.answers,
      practices.filter(({ level }) => level === reached.level + 1),
    ),
  }
}

const remembered = perValue((framework: Framework) => perValue((system: System) => assess(system, framework)))

/** Where a system stands by its answers, after the rule in docs/scoring.md. Remembered per system and framework. */
export const standing = (system: System, framework: Framework): Standing => remembered(framework)(system)
