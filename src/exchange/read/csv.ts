import Papa from 'papaparse'
import { fileTrouble } from '../../base/failure.ts'
import type { RawTable } from '../../contract/commands.ts'
import { tableOf } from './table-of.ts'
import { decoded } from './text-of.ts'

export const MOST_BYTES = 25 * 1024 * 1024
const MOST_ROWS = 100_000
const MOST_COLUMNS = 200
const DELIMITERS = [',', ';', '\t', '|']
const LOOK_AT = 30

/** Throws a Refusal when a file of so many bytes is more than Cadre reads; ask before reading one into memory. */
export function expectReadableSize(name: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return
  const megabytes = Math.ceil(bytes / (1024 * 1024))
  throw fileTrouble(
    'too-large',
    name,
    `${megabytes} MB, and at most ${MOST_BYTES / (1024 * 1024)} MB can be read; split it into smaller files`,
  )
}

/**
 * A table from the bytes of a CSV file: comma, semicolon, tab or bar between cells; UTF-8, UTF-16 or Windows-1252.
 * Blank rows are left out, and rows keep the numbers that a spreadsheet shows. Throws a Refusal that names the file and, where it can, the row.
 */
export function readCsv(name: string, bytes: Uint8Array): RawTable {
  expectReadableSize(name, bytes.byteLength)
  const text = decoded(name, bytes)
  const told = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = told?.[1] ?? likelyDelimiter(text)
  // Blank rows count for the parser, so it may read more than are kept; where it stops early the rest must not go missing unseen.
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS * 2 })
  const wrong = errors.find((error) => error.type === 'Quotes')
  if (wrong !== undefined) throw fileTrouble('unreadable', name, quoteWords(wrong.code === 'MissingQuotes', (wrong.row ?? 0) + 1))
  const widest = data.reduce((most, cells) => Math.max(most, cells.length), 0)
  if (widest > MOST_COLUMNS)
    throw fileTrouble('too-large', name, `${widest} columns, and at most ${MOST_COLUMNS} can be read; keep those that are needed`)
  const tooMany = fileTrouble('too-large', name, `more than ${MOST_ROWS.toLocaleString('en-GB')} rows; split it into smaller files`)
  if (meta.truncated) throw tooMany
  const table = tableOf(name, data, told === null ? 0 : 1)
  if (table.rows.length > MOST_ROWS) throw tooMany
  return table
}

const quoteWords = (isOpen: boolean, row: number): string =>
  isOpen
    ? `row ${row} has a quotation mark (") that nothing closes; add the missing one, or save the file as CSV again`
    : `row ${row} has a quotation mark (") in the middle of a quoted cell; write it twice (""), or save the file as CSV again`

/** The delimiter under which the first rows have most columns and the same number of them. */
function likelyDelimiter(text: string): string {
  const score = (delimiter: string): number => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: LOOK_AT }).data.filter((cells) => cells.join('').trim() !== '')
    const columns = rows[0]?.length ?? 1
    return columns === 1 ? 0 : (columns * rows.filter((cells) => cells.length === columns).length) / rows.length
  }
  return DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) })).reduce((best, one) =>
    one.score > best.score ? one : best,
  ).delimiter
}
