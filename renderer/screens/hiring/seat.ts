import { addDays, dateWords } from '../../../src/base/date.ts'
import type { Framework, Role } from '../../../src/framework/framework.ts'
import type { CommitmentState } from '../../../src/model/commitment.ts'
import { isSeat } from '../../../src/model/planned.ts'
import type { Level, RoleId } from '../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Decision, Plan, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import type { Place } from '../../state/place.ts'

/** The plan’s hires and contracts. */
export const seatsOf = ({ decisions }: Plan): readonly Decision[] => decisions.filter(isSeat)

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

const stateWords: { readonly [S in CommitmentState]: string } = {
  proposed: 'proposed',
  approved: 'approved',
  open: 'open',
  done: 'filled',
  declined: 'declined',
}

/** "1. AI Reliability Engineer L4, by 24 Nov 2026", "2. AI Architect L5, contract, by 4 Jan 2027, approved" */
export const hireLabel = ({ post, kind, openBy, state }: Decision, nth: number, framework: Framework): string =>
  [
    `${nth + 1}. ${postWords(post, framework)}`,
    ...(kind === 'contract' ? ['contract'] : []),
    `by ${dateWords(openBy)}`,
    ...(state === null ? [] : [stateWords[state]]),
  ].join(', ')

/** "Open by 12 Jan 2027 for Claims Triage", "Contract until 30 Jun 2027, open by 12 Jan 2027; approved", "… in place of Dana Whitfield" */
export function hireWords({ causes, openBy, until, backfills, state }: Decision, { system, person }: Workspace): string {
  const [main] = causes
  const cause = main === undefined ? undefined : system.get(main.systemId)?.name
  const whose = backfills === null ? undefined : person.get(backfills)?.name
  return [
    until === null ? 'Open by ' : `Contract until ${dateWords(addDays(until, -1))}, open by `,
    dateWords(openBy),
    cause === undefined ? '' : ` for ${cause}`,
    whose === undefined ? '' : `, in place of ${whose}`,
    state === null ? '' : `; ${stateWords[state]}`,
  ].join('')
}
