import type { Person } from '../../model/person.ts'
import type { Listed } from './listed.ts'
import { sameKey } from './reading.ts'

type Index = ReadonlyMap<string, readonly Person[]>

const indexed = (people: readonly Person[], key: (person: Person) => string | null): Index =>
  Map.groupBy(people, (person) => sameKey(key(person) ?? ''))
const found = (index: Index, key: string | null): readonly Person[] => (key === null ? [] : (index.get(sameKey(key)) ?? []))
const differs = (mine: string | null, theirs: string | null) => mine !== null && theirs !== null && sameKey(mine) !== sameKey(theirs)
const isBare = (row: Listed): boolean => row.id === null && row.email === null

/**
 * Finds each row's person of the workspace: by the organisation's id, else by email, else by a name that only one has; never
 * someone whose id or email says otherwise. A name alone finds nobody whom another row is surer to be, so that a list that was
 * imported before finds the same people again.
 */
export function matched(rows: readonly Listed[], people: readonly Person[]): readonly Listed[] {
  const ids = indexed(people, (person) => person.sourceId)
  const emails = indexed(people, (person) => person.email)
  const names = indexed(people, (person) => person.name)
  const claimed = new Map<number, Person>()
  const taken = new Set<string>()
  const claim = (row: Listed, person: Person | undefined) => {
    if (person === undefined) return
    claimed.set(row.row, person)
    taken.add(person.id)
  }
  for (const row of rows) claim(row, found(ids, row.id)[0] ?? found(emails, row.email).find(({ sourceId }) => !differs(row.id, sourceId)))
  const namesake = (row: Listed): Person | undefined => {
    const all = found(names, row.name)
    const bare = all.filter(({ sourceId, email }) => sourceId === null && email === null)
    const [one, ...others] = isBare(row) && bare.length === 1 ? bare : all
    const fits =
      one !== undefined && others.length === 0 && !taken.has(one.id) && !differs(row.id, one.sourceId) && !differs(row.email, one.email)
    return fits ? one : undefined
  }
  const open = rows.filter(({ row }) => !claimed.has(row))
  for (const row of open.filter(isBare)) claim(row, namesake(row))
  for (const row of open.filter((one) => !isBare(one))) claim(row, namesake(row))
  return rows.map((row) => ({ ...row, known: claimed.get(row.row) ?? null }))
}
