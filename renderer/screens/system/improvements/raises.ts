import type { Dimension } from '../../../../src/framework/framework.ts'
import type { ProjectedImprovement } from '../../../../src/maturity/projection.ts'
import type { DimensionStanding, Standing } from '../../../../src/maturity/standing.ts'
import { levelWords } from '../../../../src/maturity/words.ts'

export const dimensionAt = ({ dimensions }: Standing, id: Dimension['id'] | undefined): DimensionStanding | undefined =>
  dimensions.find(({ dimension }) => dimension.id === id)

/** "System to 4", "Recovery to 3+", "Points of recovery" */
export function raisesWords({ raises, practice, after }: ProjectedImprovement): string {
  const at = dimensionAt(after, practice?.dimension)
  if (raises === 'system') return `System to ${levelWords(after)}`
  if (raises === 'nothing' || at === undefined) return 'Nothing'
  return raises === 'dimension' ? `${at.dimension.short} to ${levelWords(at)}` : `Points of ${at.dimension.short.toLowerCase()}`
}
