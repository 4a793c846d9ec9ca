import { dateWords, PlainDate } from '../../src/base/date.ts'
import { csvText } from '../../src/exchange/table/csv-text.ts'

export interface ChartColumn {
  /** With its unit: "Cost, GBP". */
  readonly head: string
  /** Dates are cells as "2027-01-12". */
  readonly as: 'text' | 'number' | 'date'
  /** Decimals that are shown and written; 0 when left out. */
  readonly digits?: number
}

/** Null: nothing is known there. */
export type ChartCell = string | number | null

/** The numbers of a chart, for a table and for a file. The first column names the rows. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly (readonly ChartCell[])[]
}

/** No minus before a zero. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0

/** A cell as it is read on a screen: "1,240.5", "−35", "12 Jan 2027"; a dash where nothing is known. */
export function cellWords({ as, digits = 0 }: ChartColumn, cell: ChartCell): string {
  if (cell === null || cell === '') return '–'
  if (typeof cell === 'number')
    return rounded(cell, digits).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−')
  const day = as === 'date' ? PlainDate.safeParse(cell) : null
  return day?.success === true ? dateWords(day.data) : cell
}

/** The table as CSV after RFC 4180, with days as 2027-01-12 and nothing that a spreadsheet would run. */
export const csvOf = ({ columns, rows }: ChartTable): string =>
  csvText(
    columns.map(({ head }) => head),
    rows.map((cells) => cells.map((cell, at) => (typeof cell === 'number' ? rounded(cell, columns[at]?.digits ?? 0) : (cell ?? '')))),
  )
