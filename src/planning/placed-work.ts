import { perValue } from '../base/per-value.ts'
import type { Work } from '../framework/framework.ts'
import { workPlace, type Ladder } from '../framework/ladder.ts'
import type { SystemPlan } from './system-plans.ts'

/** A piece of work at its place on the ladder. */
export interface Placed {
  readonly place: number
  readonly amount: number
}

/** A system's work, placed: to keep it running, by how many steps are done, and of each step. */
export interface PlacedPlan {
  readonly running: readonly (readonly Placed[])[]
  readonly steps: readonly (readonly Placed[])[]
}

export const placedWork = perValue((ladder: Ladder) =>
  perValue(({ system, running, steps }: SystemPlan): PlacedPlan => {
    const placed = (work: readonly Work[]): readonly Placed[] =>
      work.map((one) => ({ place: workPlace(ladder, system.id, one), amount: one.amount }))
    return { running: running.map(placed), steps: steps.map(({ work }) => placed(work)) }
  }),
)
