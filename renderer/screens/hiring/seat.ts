import { dateWords } from '../../../src/base/date.ts'
import type { Framework, Role } from '../../../src/framework/framework.ts'
import type { Level, RoleId } from '../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Decision, Plan, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import type { Place } from '../../state/place.ts'

export const hiresOf = ({ decisions }: Plan): readonly Decision[] => decisions.filter(({ kind }) => kind === 'hire')

const EVERY_LEVEL: readonly Level[] = [1, 2, 3, 4, 5]

/** Levels that a role exists at; a role without levels may be hired at any. */
export const levelsOf = (role: Role | undefined): readonly Level[] =>
  role === undefined || role.levels.length === 0 ? EVERY_LEVEL : role.levels

/** The role at the level nearest below the one wanted that it has, else its lowest. */
export function postAt({ roles }: Framework, role: RoleId, wanted: Level): Post {
  const levels = levelsOf(roles.find(({ id }) => id === role))
  const level = levels.findLast((one) => one <= wanted) ?? levels[0] ?? wanted
  return { role, level }
}

const BEFORE_VERSION = 'version-'

/** Hiring at a planned hire or at a post by itself, with a version of its exercises. */
export const seatPlace = (of: Decision['id'] | Post, seed: number): Place => ({
  screen: 'hiring',
  id: typeof of === 'string' ? of : `${of.role}-${of.level}`,
  part: `${BEFORE_VERSION}${seed}`,
})

/** The version a place names; the first when it names none. */
export function versionAt({ part = '' }: Place): number {
  const seed = part.startsWith(BEFORE_VERSION) ? Number(part.slice(BEFORE_VERSION.length)) : 1
  return Number.isSafeInteger(seed) && seed > 0 ? seed : 1
}

/** The post a place names by itself; null for a planned hire, or when it names none. */
export const postNamed = ({ id }: Place, { roles }: Framework): Post | null =>
  roles
    .flatMap((role) => levelsOf(role).map((level): Post => ({ role: role.id, level })))
    .find(({ role, level }) => `${role}-${level}` === id) ?? null

/** "1. AI Reliability Engineer L4, by 24 Nov 2026" */
export const hireLabel = (decision: Decision, nth: number, framework: Framework): string =>
  `${nth + 1}. ${postWords(decision.post, framework)}, by ${dateWords(decision.openBy)}`

/** "Open by 12 Jan 2027 for Claims Triage" */
export function hireWords(decision: Decision, { system }: Workspace): string {
  const main = decision.causes[0]
  const name = main === undefined ? undefined : system.get(main.systemId)?.name
  return `Open by ${dateWords(decision.openBy)}${name === undefined ? '' : ` for ${name}`}`
}
