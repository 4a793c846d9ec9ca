import type { Framework } from '../../framework/framework.ts'
import type { Ladder } from '../../framework/ladder.ts'
import type { Pool } from './problem.ts'

/** The chains of places on a ladder; people who serve all teams may help in those of one team. */
export function poolsOf({ lowest, highest, shared }: Ladder): readonly Pool[] {
  const firsts = lowest.filter((first, place) => first === place)
  return firsts.map((first) => ({
    lowest: first,
    highest: highest[first] ?? first,
    helpedBy: shared[first] === first ? null : firsts.indexOf(lowest[shared[first] ?? first] ?? first),
  }))
}

/** Whether a place is in the family whose work is reliability. */
export function isReliability(framework: Framework, ladder: Ladder, place: number): boolean {
  const role = ladder.posts[place]?.role
  return framework.roles.some(({ id, family }) => id === role && family === 'reliability')
}

/** Level from which an engineer of the systems family can own reliability or cost as a main job. */
const OWNER_LEVEL = 4

export const canOwn = (framework: Framework, ladder: Ladder, place: number): boolean =>
  isReliability(framework, ladder, place) || (ladder.posts[place]?.level ?? 0) >= OWNER_LEVEL
