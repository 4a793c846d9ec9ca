import { perValue } from '../../../src/base/per-value.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'

export const columns = ['name', 'role', 'level', 'team', 'manager', 'allocation', 'start'] as const
export type Column = (typeof columns)[number]

/** What a filter says for people without a team or role; an id is never empty or this. */
export const NONE = '–'

/** Which people are shown, and in what order. */
export interface PeopleView {
  readonly search: string
  /** A team's id, `NONE`, or empty for all. */
  readonly team: string
  /** A role's id, `NONE`, or empty for all. */
  readonly role: string
  readonly column: Column
  readonly descending: boolean
}

export const everyone: PeopleView = { search: '', team: '', role: '', column: 'name', descending: false }

/** Small letters without accents, so that "nunez" finds Núñez. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const searchable = perValue((person: Person): string => folded(`${person.name} ${person.title}`))

const fits = (filter: string, value: string | null): boolean => filter === '' || filter === (value ?? NONE)

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
type Key = string | number | null

/** What each column sorts by; null stands last in both directions. */
function sortKeys({ person, team }: Workspace, { roles }: Framework): Readonly<Record<Column, (one: Person) => Key>> {
  const order = new Map<string, number>(roles.map(({ id }, at) => [id, at]))
  const nameIn = (rows: ReadonlyMap<string, { readonly name: string }>, id: string | null) =>
    id === null ? null : (rows.get(id)?.name ?? null)
  return {
    name: ({ name }) => name,
    role: ({ role, title }) => (role === null ? (title === '' ? null : `~${title}`) : (order.get(role) ?? null)),
    level: ({ level }) => level,
    team: ({ teamId }) => nameIn(team, teamId),
    manager: ({ managerId }) => nameIn(person, managerId),
    allocation: ({ allocation }) => allocation,
    start: ({ startDate }) => startDate,
  }
}

function compare(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  // Numbers before words: AI engineering roles before other work.
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1
  return names.compare(a ?? '', b ?? '')
}

/** The people a view shows, sorted; equals stand in order of name. */
export function shownPeople(workspace: Workspace, framework: Framework, view: PeopleView): readonly Person[] {
  const wanted = folded(view.search.trim()).split(/\s+/)
  const keyOf = sortKeys(workspace, framework)[view.column]
  const sign = view.descending ? -1 : 1
  return [...workspace.person.values()]
    .filter((one) => fits(view.team, one.teamId) && fits(view.role, one.role) && wanted.every((word) => searchable(one).includes(word)))
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? names.compare(a.one.name, b.one.name) : a.key === null ? 1 : -1
      return sign * compare(a.key, b.key) || names.compare(a.one.name, b.one.name)
    })
    .map(({ one }) => one)
}

/** The view after a click on a column's head: sorted by it, and the other way round at the second click. */
export const sortedBy = (view: PeopleView, column: Column): PeopleView => ({
  ...view,
  column,
  descending: view.column === column && !view.descending,
})
