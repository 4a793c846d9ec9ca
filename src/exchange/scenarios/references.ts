import { quoted } from '../people/reading.ts'
import { finderOf } from '../table/named.ts'

/** Tells what is wrong with a field, then how to mend it. */
export type Wrong = (field: string, message: string) => void

/** Finds a row by its id or else by its name; says what is wrong when there is none, or more than one of that name. */
export type Finding<Id> = (text: string | null, field: string, wrong: Wrong) => Id | null

export function findingIn<R extends { readonly id: string; readonly name: string }>(
  table: ReadonlyMap<string, R>,
  one: string,
  several: string,
): Finding<R['id']> {
  const find = finderOf(table.values())
  return (text, field, wrong) => {
    if (text === null) return null
    const row = table.get(text)
    if (row !== undefined) return row.id
    const found = find(text)
    if (found.kind === 'one') return found.row.id
    if (found.kind === 'none')
      wrong(field, `This workspace has no ${one} called ${quoted(text)}. Write a name or an id that is there, or null.`)
    else wrong(field, `${found.count} ${several} are called ${quoted(text)}. Write the id of the one that is meant.`)
    return null
  }
}
