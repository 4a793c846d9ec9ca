import type { Role } from '../framework/framework.ts'
import type { CompetencyId } from '../model/vocabulary.ts'

const MUST_HAVES = 4

/** The competencies a role stands on most: its first four. Each wants two ratings by different people (the number is Cadre’s own). */
export const mustHaves = (role: Role): readonly CompetencyId[] => role.competencies.slice(0, MUST_HAVES)

/** Ratings wanted of a competency in one loop. */
export function ratingsWanted(role: Role, competency: CompetencyId): number {
  if (mustHaves(role).includes(competency)) return 2
  return role.competencies.includes(competency) ? 1 : 0
}
