import { freeIds } from '../table/free-id.ts'

interface AboutSystem {
  readonly id: string
  readonly systemId: string
}

export interface Placing<R> {
  /** What a row is about, within its system: rows of one key mean the same thing. */
  readonly key: (row: R) => string
  /** Whether a system can have only one such row for its key. */
  readonly isOnlyOne: (row: R) => boolean
}

/**
 * The rows with ids that suit this workspace: the one of the row they stand in for (the same id, or else the only row for the same
 * thing), their own where it is free, and a new one otherwise. Their systems are named as in this workspace already.
 */
export function withIds<R extends AboutSystem, T extends AboutSystem>(
  rows: readonly R[],
  there: ReadonlyMap<string, T>,
  idFrom: (seed: string) => string,
  { key, isOnlyOne }: Placing<R | T>,
): readonly R[] {
  const place = (row: R | T): string => JSON.stringify([row.systemId, key(row)])
  const only = new Map([...there.values()].filter(isOnlyOne).map((row) => [place(row), row.id]))
  const claimed = new Map<R, string>()
  const taken = new Set<string>()
  const claim = (row: R, id: string | undefined): void => {
    if (id === undefined || claimed.has(row) || taken.has(id)) return
    claimed.set(row, id)
    taken.add(id)
  }
  for (const row of rows) {
    const before = there.get(row.id)
    if (before !== undefined && place(before) === place(row)) claim(row, row.id)
  }
  for (const row of rows) if (isOnlyOne(row)) claim(row, only.get(place(row)))
  for (const row of rows) if (!there.has(row.id)) claim(row, row.id)
  const newId = freeIds(idFrom, (id) => there.has(id) || taken.has(id))
  for (const row of rows) if (!claimed.has(row)) claim(row, newId(`about ${row.systemId} ${row.id}`))
  return rows.map((row) => ({ ...row, id: claimed.get(row) ?? row.id }))
}
