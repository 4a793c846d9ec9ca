import { plain, sameKey } from '../people/reading.ts'

export type Found<R> =
  | { readonly kind: 'one'; readonly row: R }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'none' }

/** The same for names that differ in the size of letters or in blanks alone. */
export const nameKey = (name: string): string => sameKey(name.replaceAll(/\s+/g, ' ').trim())

/** Finds rows by name: letter for letter first, whatever their size, then without accents and signs. Answers are remembered. */
export function finderOf<R extends { readonly name: string }>(rows: Iterable<R>): (name: string) => Found<R> {
  const all = [...rows]
  const exact = Map.groupBy(all, ({ name }) => nameKey(name))
  const rough = Map.groupBy(all, ({ name }) => plain(name))
  const known = new Map<string, Found<R>>()
  const find = (name: string): Found<R> => {
    const alike = exact.get(nameKey(name)) ?? (plain(name) === '' ? undefined : rough.get(plain(name))) ?? []
    const [row] = alike
    if (row === undefined) return { kind: 'none' }
    return alike.length === 1 ? { kind: 'one', row } : { kind: 'many', count: alike.length }
  }
  return (name) => {
    const found = known.get(name) ?? find(name)
    known.set(name, found)
    return found
  }
}

/** Whether two names are one name in another writing. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

/** What a name of a list finds, but nothing that only comes near it and that another name of the list (`names`, by `nameKey`) is exactly. */
export function foundFor<R extends { readonly name: string }>(
  find: (name: string) => Found<R>,
  name: string,
  names: ReadonlySet<string>,
): Found<R> {
  const found = find(name)
  const isOthers = found.kind === 'one' && !isSameName(found.row.name, name) && names.has(nameKey(found.row.name))
  return isOthers ? { kind: 'none' } : found
}
