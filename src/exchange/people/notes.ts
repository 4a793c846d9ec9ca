import type { Cells } from './cells.ts'
import type { PeopleField } from './field.ts'
import type { Reading } from './reading.ts'

/** Something in a people list that cannot stand as it is. */
export interface ImportProblem {
  /** The file's row; 1, the headings, where a whole column is missing. */
  readonly row: number
  readonly field: PeopleField
  /** What the cell says; empty when it says nothing. */
  readonly value: string
  /** What is wrong, then how to mend it. */
  readonly message: string
  /** The row is not imported while this stands; otherwise it is, without this value. */
  readonly blocking: boolean
  /** Values that would do. */
  readonly choices?: readonly string[]
}

export const problemOf = (
  { row, cells }: { readonly row: number; readonly cells: Cells },
  field: PeopleField,
  message: string,
  blocking: boolean,
  choices?: readonly string[],
): ImportProblem => ({ row, field, value: cells[field] ?? '', message, blocking, ...(choices === undefined ? {} : { choices }) })

/** What a row's cells say, and what is wrong with them. */
export interface RowReader {
  readonly problems: readonly ImportProblem[]
  readonly report: (field: PeopleField, message: string, blocking: boolean, choices?: readonly string[]) => void
  /** The cell understood; null when it is empty or cannot be, which is then among the problems. */
  readonly value: <T>(field: PeopleField, as: (text: string) => Reading<T>, blocking: boolean) => T | null
}

export function rowReader(row: { readonly row: number; readonly cells: Cells }): RowReader {
  const problems: ImportProblem[] = []
  const report: RowReader['report'] = (...what) => void problems.push(problemOf(row, ...what))
  return {
    problems,
    report,
    value(field, as, blocking) {
      const text = row.cells[field] ?? ''
      if (text === '') return null
      const reading = as(text)
      if (reading.ok) return reading.value
      report(field, reading.message, blocking, reading.choices)
      return null
    },
  }
}
