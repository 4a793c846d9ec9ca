import { fileTrouble } from '../../base/failure.ts'
import type { RawTable } from '../../contract/commands.ts'

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** The name, or the name with " (2)", " (3)" … when it is taken. */
function freeHeading(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`
}

/** One clear name for each column: "Column 3" where the heading is empty, "Name (2)" where it is there twice. */
function headingsOf(cells: readonly string[], columns: number): string[] {
  const taken = new Set<string>()
  return Array.from({ length: columns }, (_, at) => {
    const given = (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim()
    const heading = freeHeading(given === '' ? `Column ${at + 1}` : given, taken)
    taken.add(heading)
    return heading
  })
}

const usedColumns = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

/** The first row that is not blank as headings, the others as rows; a row's number counts from 1 with every row of the file. Throws a Refusal when there are none. */
export function tableOf(name: string, records: readonly (readonly string[])[], skip: number): RawTable {
  const filled = records.map((cells, at) => ({ row: at + 1, cells })).filter(({ row, cells }) => row > skip && !isBlank(cells))
  const [head, ...rows] = filled
  if (head === undefined || rows.length === 0) throw fileTrouble('unreadable', name, 'it has no rows below its headings')
  const columns = filled.reduce((most, { cells }) => Math.max(most, usedColumns(cells)), 0)
  const padded = (cells: readonly string[]): string[] => Array.from({ length: columns }, (_, at) => cells[at] ?? '')
  return { headings: headingsOf(head.cells, columns), rows: rows.map(({ row, cells }) => ({ row, cells: padded(cells) })) }
}
