import { perValue } from '../base/per-value.ts'
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
  /** For each post, the place of its family's lowest and highest post. */
  readonly lowest: readonly number[]
  readonly highest: readonly number[]
  /** Place by role, then by level, for the posts there are. */
  readonly place: ReadonlyMap<RoleId, ReadonlyMap<Level, number>>
}

function familyPosts(roles: readonly Role[], family: Role['family']): readonly Post[] {
  const inFamily = roles.filter((role) => role.family === family)
  const order = new Map(inFamily.map(({ id }, at) => [id, at]))
  return inFamily
    .flatMap(({ id, levels }) => levels.map((level) => ({ role: id, level })))
    .toSorted((a, b) => a.level - b.level || (order.get(a.role) ?? 0) - (order.get(b.role) ?? 0))
}

/** Adjacent roles are no part of it: they do none of this work. */
export const ladderOf = perValue((roles: Framework['roles']): Ladder => {
  const families = [familyPosts(roles, 'systems'), familyPosts(roles, 'reliability')]
  const starts = families.map((_, at) => families.slice(0, at).flat().length)
  const posts = families.flat()
  return {
    posts,
    lowest: families.flatMap((family, at) => family.map(() => starts[at] ?? 0)),
    highest: families.flatMap((family, at) => family.map(() => (starts[at] ?? 0) + family.length - 1)),
    place: new Map(
      roles.map(({ id }) => [id, new Map(posts.flatMap(({ role, level }, at) => (role === id ? [[level, at] as const] : [])))]),
    ),
  }
})

/** The place of a post; −1 when there is no such post. */
export const placeOf = (ladder: Ladder, role: RoleId, level: Level): number => ladder.place.get(role)?.get(level) ?? -1

/** Where a person counts: a level that the role lacks as the nearest below, none or a lower one as the role's lowest; −1 for who does none of this work. */
export function personPlace(ladder: Ladder, person: { readonly role: RoleId | null; readonly level: Level | null }): number {
  if (person.role === null) return -1
  const levels = ladder.place.get(person.role)
  let [lowest, nearest] = [-1, -1]
  for (const [level, place] of levels ?? []) {
    if (lowest < 0) lowest = place
    if (person.level !== null && level <= person.level) nearest = place
  }
  return nearest < 0 ? lowest : nearest
}

/** Whether someone in post `supply` may do work that asks for post `work`: the same family, and not above them. */
export const covers = (ladder: Ladder, supply: number, work: number): boolean =>
  ladder.lowest[supply] === ladder.lowest[work] && supply >= work
