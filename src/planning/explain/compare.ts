import { daysBetween } from '../../base/date.ts'
import { sum } from '../../base/sum.ts'
import type { SystemId } from '../../model/system.ts'
import type { Outcome, Played } from '../plan.ts'

/** A target that comes out on another day: days between; null where one of the two is not within the plan. */
export interface Shift {
  readonly systemId: SystemId
  readonly days: number | null
}

const isReached = ({ state }: Outcome): boolean => state === 'at-target' || state === 'no-target' || state === 'sunset'

/** Targets that come later, and sooner, in the second than in the first. */
export function shifts(now: Played, then: Played): { readonly later: readonly Shift[]; readonly sooner: readonly Shift[] } {
  const after = new Map(then.outcomes.map((one) => [one.systemId, one]))
  const [later, sooner]: readonly [Shift[], Shift[]] = [[], []]
  for (const before of now.outcomes) {
    const { systemId, forecast } = before
    const other = after.get(systemId)
    if (other === undefined || isReached(before) || other.forecast === forecast) continue
    const days = forecast === null || other.forecast === null ? null : daysBetween(forecast, other.forecast)
    if (other.forecast === null || (days ?? 0) > 0) later.push({ systemId, days })
    else sooner.push({ systemId, days: days === null ? null : -days })
  }
  return { later, sooner }
}

/** Person-quarters of work that nobody there is free to do, over all quarters. */
export const undoneOf = ({ quarters }: Played): number => sum(quarters.map(({ shortFte }) => shortFte))

/** Cost over all quarters; null when one is not known. */
export const costOf = ({ quarters }: Played): number | null => {
  const costs = quarters.flatMap(({ cost }) => cost ?? [])
  return costs.length < quarters.length ? null : sum(costs)
}
