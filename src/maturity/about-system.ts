import { perValue } from '../base/per-value.ts'

interface About {
  readonly systemId: string
}
type Rows = ReadonlyMap<string, About>

const grouped = perValue((rows: Rows): ReadonlyMap<string, readonly About[]> => Map.groupBy(rows.values(), ({ systemId }) => systemId))

/** Rows of a table about one system, in the order they were added. The table is gone through once, however many systems ask. */
export const aboutSystem = <R extends About>(rows: ReadonlyMap<string, R>, systemId: string): readonly R[] =>
  (grouped(rows).get(systemId) ?? []) as readonly R[] // rows of that very table
