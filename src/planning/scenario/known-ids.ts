import type { Planned } from '../../model/planned.ts'
import { alikeBy } from './plan-diff.ts'

const unlockedByDay = (decisions: readonly Planned[]): readonly Planned[] =>
  decisions.filter(({ locked }) => !locked).toSorted((a, b) => (a.inSeat === b.inSeat ? 0 : a.inSeat < b.inSeat ? -1 : 1))

/** A found decision that the scenario had, on whatever days, keeps its id: with it go its approval in the plan in use and its luck in simulations. */
export function withKnownIds(found: readonly Planned[], before: readonly Planned[]): Planned[] {
  const known = Map.groupBy(unlockedByDay(before), alikeBy)
  const ids = new Map(unlockedByDay(found).map((one) => [one.id, known.get(alikeBy(one))?.shift()?.id ?? one.id]))
  return found.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id }))
}
