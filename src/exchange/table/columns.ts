import type { RawTable } from '../../contract/commands.ts'
import { plain } from '../people/reading.ts'
import { unguarded } from './csv-text.ts'

/** What each column holds, in the table's order. A field counts once: its first column holds. */
export type Mapping<F extends string> = readonly (F | 'ignore')[]

/** Headings that a field goes by, as `plain` writes them; where two columns fit, the earlier name wins. */
export type HeadingNames<F extends string> = { readonly [K in F]: readonly string[] }

/** What the headings say each column holds. Each field is given once, to the column whose heading suits it best. */
export function guessedColumns<F extends string>({ headings }: RawTable, fields: readonly F[], names: HeadingNames<F>): Mapping<F> {
  const plainHeadings = headings.map(plain)
  const offers = fields
    .flatMap((field) => plainHeadings.map((heading, at) => ({ field, at, rank: names[field].indexOf(heading) })))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
  const given = new Map<number, F>()
  const taken = new Set<F>()
  for (const { field, at } of offers) {
    if (given.has(at) || taken.has(field)) continue
    given.set(at, field)
    taken.add(field)
  }
  return headings.map((_, at) => given.get(at) ?? 'ignore')
}

/** The column becomes this; a field counts once, so another column that was it is not imported any more. */
export const withColumn = <F extends string>(mapping: Mapping<F>, column: number, use: F | 'ignore'): Mapping<F> =>
  mapping.map((before, at) => (at === column ? use : before === use ? 'ignore' : before))

export interface FieldRow<F extends string> {
  /** The file's own row number. */
  readonly row: number
  /** The cell of a field as it was written; empty where there is none. */
  readonly cell: (field: F) => string
}

/** The rows by field, without the apostrophe that Cadre and spreadsheets put before a formula. */
export function fieldRows<F extends string>({ rows }: RawTable, mapping: Mapping<F>): readonly FieldRow<F>[] {
  const places = new Map(mapping.flatMap((use, at) => (use === 'ignore' || mapping.indexOf(use) !== at ? [] : [[use, at] as const])))
  return rows.map(({ row, cells }) => ({
    row,
    cell: (field) => {
      const at = places.get(field)
      return at === undefined ? '' : unguarded(cells[at] ?? '')
    },
  }))
}

/** Rows of the file that hold nothing, between its first and last. */
export function emptyRows({ rows }: RawTable): readonly number[] {
  const empty: number[] = []
  // The headings stand somewhere above the first row; what is empty there is nobody's concern.
  rows.forEach(({ row }, at) => {
    const before = rows[at - 1]?.row ?? row - 1
    for (let missed = before + 1; missed < row; missed++) empty.push(missed)
  })
  return empty
}
