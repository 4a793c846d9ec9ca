import type { Limits } from '../../model/limits.ts'
import type { TeamId } from '../../model/team.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Base } from '../play.ts'
import { isReliability } from './families.ts'
import type { Job, Option, PlacedWork } from './problem.ts'
import { contracts, hires } from './seats.ts'
import type { Usefulness } from './useful.ts'

/** Teams that new people can join, and null where some systems have none. */
export function teamsWithSystems({ system }: Workspace): readonly (TeamId | null)[] {
  const teams = new Set([...system.values()].map(({ teamId }) => teamId))
  return teams.size === 0 ? [null] : [...teams]
}

/** Whether new people may join at a place: where teams keep to themselves, they serve all only if some work is nobody's. */
function isOpen({ ladder }: Base, place: number, jobs: readonly Job[]): boolean {
  if (ladder.copies.size === 0 || ladder.teams[place] !== null || ladder.lowest[place] !== 0) return true
  const highest = ladder.highest[place] ?? place
  const inFamily = (work: readonly PlacedWork[]): boolean => work.some((one) => one.place <= highest)
  return jobs.some(({ running, steps }) => running.some(inFamily) || steps.some(({ work }) => inFamily(work)))
}

/** Hires and contracts, of each team where teams matter. Reliability engineers serve all teams. */
export function seatOptions(
  base: Base,
  limits: Limits,
  jobs: readonly Job[],
  { posts, work }: Usefulness,
  teams: readonly (TeamId | null)[] | null,
): readonly Option[] {
  const { ladder, framework } = base
  const seats = posts
    .filter((place) => isOpen(base, place, jobs))
    .flatMap((place) => {
      const own = ladder.teams[place] ?? null
      const joined = isReliability(framework, ladder, place) || ladder.copies.size > 0 ? [own] : (teams ?? [null])
      return joined.map((teamId) => ({ place, teamId }))
    })
  return [...hires(base, limits, seats, work), ...contracts(base, limits, seats, work)].filter(({ most }) => most > 0)
}
