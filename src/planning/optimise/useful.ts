import { sum } from '../../base/sum.ts'
import { covers } from '../../framework/ladder.ts'
import type { Limits } from '../../model/limits.ts'
import type { Base } from '../play.ts'
import { canOwn, isReliability } from './families.ts'
import type { Job, PlacedWork } from './problem.ts'

/** What is of use to the work there can be. */
export interface Usefulness {
  /** Posts to fill: of those that may do the same work, the cheapest. */
  readonly posts: readonly number[]
  readonly move: (from: number, to: number) => boolean
  /** By place, the most work there can be at a time for who holds it. */
  readonly work: readonly number[]
}

/** The most work there can be at a time at each place. */
function mostWork(places: number, jobs: readonly Job[]): readonly number[] {
  const most = Array.from({ length: places }, () => 0)
  const all = (work: readonly PlacedWork[], place: number): number =>
    sum(work.filter((one) => one.place === place).map(({ amount }) => amount))
  for (const { running, steps, runs } of jobs)
    for (let place = 0; place < places; place++) {
      const run = Math.max(0, ...running.map((work) => all(work, place))) * Math.max(0, ...runs)
      const step = Math.max(0, ...steps.map(({ work, leastQuarters }) => all(work, place) / leastQuarters))
      most[place] = (most[place] ?? 0) + run + step
    }
  return most
}

/**
 * Leaves out what another choice is never worse than: a post above the highest work there is for it, and a move that opens no
 * work. Owners of reliability and cost are of use without any.
 */
export function usefulPlaces(
  { ladder, framework }: Base,
  { dedicatedOwners }: Limits,
  jobs: readonly Job[],
  priceOf: (place: number) => number,
): Usefulness {
  const asked = mostWork(ladder.posts.length, jobs)
  const places = ladder.posts.map((_, place) => place)
  const rank = (place: number): number =>
    dedicatedOwners ? Number(canOwn(framework, ladder, place)) + Number(isReliability(framework, ladder, place)) : 0
  /** Places whose work somebody here may do. */
  const open = (place: number): readonly number[] => places.filter((work) => covers(ladder, place, work) && (asked[work] ?? 0) > 0)
  const sameWork = (one: number, other: number): boolean => covers(ladder, one, other) && open(one).length === open(other).length
  const beaten = (place: number): boolean =>
    places.some((other) => other !== place && sameWork(place, other) && rank(other) >= rank(place) && priceOf(other) <= priceOf(place))
  return {
    posts: places.filter((place) => (open(place).length > 0 || rank(place) > 0) && !beaten(place)),
    move: (from, to) => rank(to) > rank(from) || open(to).some((work) => !covers(ladder, from, work)),
    work: places.map((place) => sum(open(place).map((work) => asked[work] ?? 0))),
  }
}
