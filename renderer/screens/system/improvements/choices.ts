import type { Framework, Practice } from '../../../../src/framework/framework.ts'
import { bestNext } from '../../../../src/maturity/projection.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'
import type { PracticeId } from '../../../../src/model/vocabulary.ts'

/** A practice that could be brought further, and where the system would stand with the whole of it. */
export type NextBest = ReturnType<typeof bestNext>[number]

const planned = (open: readonly Improvement[]): ReadonlySet<PracticeId> => new Set(open.map(({ practiceId }) => practiceId))

/** What brings most next, without what is planned already. */
export function nextBest({ system }: Standing, framework: Framework, open: readonly Improvement[]): readonly NextBest[] {
  const taken = planned(open)
  return bestNext(system, framework).filter(({ practice }) => !taken.has(practice.id))
}

export interface PracticeGroup {
  readonly label: string
  readonly practices: readonly Practice[]
}

/** Every practice that is not whole and not planned, by dimension, the lowest level first; none of a dimension that is left out. */
export function practiceGroups(standing: Standing, { practices }: Framework, open: readonly Improvement[]): readonly PracticeGroup[] {
  const taken = planned(open)
  const { answers } = standing.system
  return standing.dimensions
    .filter(({ excluded }) => excluded === null)
    .map(({ dimension }) => ({
      label: dimension.name,
      practices: practices
        .filter((one) => one.dimension === dimension.id && (answers[one.id]?.score ?? 0) < 1 && !taken.has(one.id))
        .toSorted((a, b) => a.level - b.level),
    }))
    .filter((group) => group.practices.length > 0)
}
