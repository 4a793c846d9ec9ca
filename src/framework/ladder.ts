import { perValue } from '../base/per-value.ts'
import type { System, SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import type { Framework, Role } from './framework.ts'

/** A role at one of its levels. */
interface Post {
  readonly role: RoleId
  readonly level: Level
}

/** Every post that can do work, lowest first within its family; posts are counted by their place here. */
export interface Ladder {
  readonly posts: readonly Post[]
  /** For each post, the place of its family's lowest and highest post (in its team). */
  readonly lowest: readonly number[]
  readonly highest: readonly number[]
  /** Place by role, then by level, for the posts there are and that serve all teams. */
  readonly place: ReadonlyMap<RoleId, ReadonlyMap<Level, number>>
  /** The team whose systems alone each place serves; null: it serves all. */
  readonly teams: readonly (TeamId | null)[]
  /** The same post where it serves all teams; a place that does is its own. */
  readonly shared: readonly number[]
  /** All places, the highest posts first. */
  readonly fromTop: readonly number[]
  /** First place of each team that works on its own systems alone; none where everybody serves all. */
  readonly copies: ReadonlyMap<TeamId, number>
  /** Teams of the systems whose work stays with their team. */
  readonly home: ReadonlyMap<SystemId, TeamId>
}

function familyPosts(roles: readonly Role[], family: Role['family']): readonly Post[] {
  const inFamily = roles.filter((role) => role.family === family)
  const order = new Map(inFamily.map(({ id }, at) => [id, at]))
  return inFamily
    .flatMap(({ id, levels }) => levels.map((level) => ({ role: id, level })))
    .toSorted((a, b) => a.level - b.level || (order.get(a.role) ?? 0) - (order.get(b.role) ?? 0))
}

/** Two families that serve all, then the systems family once more for each team. */
function madeOf(roles: Framework['roles'], teams: readonly TeamId[], home: Ladder['home']): Ladder {
  const [systems, reliability] = [familyPosts(roles, 'systems'), familyPosts(roles, 'reliability')]
  const families = [systems, reliability, ...teams.map(() => systems)]
  const starts: number[] = []
  for (const at of families.keys()) starts.push((starts.at(-1) ?? 0) + (families[at - 1]?.length ?? 0))
  const everywhere = systems.length + reliability.length
  const posts = families.flat()
  const shared = posts.map((_, at) => (at < everywhere ? at : (at - everywhere) % systems.length))
  return {
    posts,
    lowest: families.flatMap((family, at) => family.map(() => starts[at] ?? 0)),
    highest: families.flatMap((family, at) => family.map(() => (starts[at] ?? 0) + family.length - 1)),
    place: new Map(
      roles.map(({ id }) => [
        id,
        new Map(posts.slice(0, everywhere).flatMap(({ role, level }, at) => (role === id ? [[level, at] as const] : []))),
      ]),
    ),
    teams: families.flatMap((family, at) => family.map(() => teams[at - 2] ?? null)),
    shared,
    fromTop: [...posts.keys()].toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b),
    copies: new Map(teams.map((id, at) => [id, starts[at + 2] ?? 0])),
    home,
  }
}

/** Everybody serves all systems. Adjacent roles are no part of it: they do none of this work. */
export const ladderOf = perValue((roles: Framework['roles']): Ladder => madeOf(roles, [], new Map()))

const closed = perValue((roles: Framework['roles']) =>
  perValue((systems: ReadonlyMap<string, System>): Ladder => {
    const home = new Map([...systems.values()].flatMap(({ id, teamId }) => (teamId === null ? [] : [[id, teamId] as const])))
    return madeOf(roles, [...new Set(home.values())], home)
  }),
)

/** Teams that have systems work on these alone, in the systems family; reliability, and people without such a team, serve all. */
export const closedLadder = (roles: Framework['roles'], systems: ReadonlyMap<string, System>): Ladder => closed(roles)(systems)

/** The place of a post, in a team where that has places of its own; −1 when there is no such post. */
export function placeOf(ladder: Ladder, role: RoleId, level: Level, teamId: TeamId | null = null): number {
  const place = ladder.place.get(role)?.get(level) ?? -1
  return place < 0 ? place : inTeam(ladder, place, teamId)
}

/** The same post in a team; where it serves all when the team has none of its own. Each copy begins with the family's lowest post, as the ladder does. */
export function inTeam(ladder: Ladder, place: number, teamId: TeamId | null): number {
  const shared = ladder.shared[place] ?? place
  const copy = teamId === null ? undefined : ladder.copies.get(teamId)
  return copy === undefined || (ladder.lowest[shared] ?? 0) !== 0 ? shared : copy + shared
}

/** Where work of a system counts. */
export const workPlace = (ladder: Ladder, systemId: SystemId, { role, level }: Post): number =>
  placeOf(ladder, role, level, ladder.home.get(systemId) ?? null)

interface Placeable {
  readonly role: RoleId | null
  readonly level: Level | null
  readonly teamId?: TeamId | null
}

/** Where a person counts: a level that the role lacks as the nearest below, none or a lower one as the role's lowest; −1 for who does none of this work. */
export function personPlace(ladder: Ladder, person: Placeable): number {
  if (person.role === null) return -1
  const levels = ladder.place.get(person.role)
  let [lowest, nearest] = [-1, -1]
  for (const [level, place] of levels ?? []) {
    if (lowest < 0) lowest = place
    if (person.level !== null && level <= person.level) nearest = place
  }
  const place = nearest < 0 ? lowest : nearest
  return place < 0 ? place : inTeam(ladder, place, person.teamId ?? null)
}

/** Whether someone in post `supply` may do work that asks for post `work`: the same family, not above them, and their own team's unless they serve all. */
export function covers(ladder: Ladder, supply: number, work: number): boolean {
  const at = (ladder.teams[supply] ?? null) === null ? (ladder.shared[work] ?? work) : work
  return ladder.lowest[supply] === ladder.lowest[at] && supply >= at
}
