import { rowsWords } from '../people/reading.ts'

/** Something in a file that cannot stand as it is, and how to mend it. */
export interface RowProblem {
  /** The file's row; 1, the headings, where it concerns the whole file. */
  readonly row: number
  /** In a file without rows, where it is: "Systems, entry 3". */
  readonly where?: string
  /** The column, as a person knows it: "Score". */
  readonly field: string
  /** What is wrong, then how to mend it. */
  readonly message: string
  /** The row is not imported while this stands; otherwise it is, as the message says. */
  readonly blocking: boolean
  /** The code that nobody has given a meaning, where that is what is wrong: it is decided once for all its rows. */
  readonly undecided?: string
}

/** "Row 14, score: 0.3 is not on the scale. …" */
export const problemLine = (problem: RowProblem): string => `${placeWords(problem)}, ${problem.field.toLowerCase()}: ${problem.message}`

/** "Row 14" */
export const placeWords = ({ row, where }: RowProblem): string => where ?? (row === 1 ? 'Whole file' : `Row ${row}`)

const MOST_NAMED = 6

/** "rows 3, 9 and 12"; many are named by the first few and a count. */
export const someRows = (rows: readonly number[]): string =>
  rows.length <= MOST_NAMED ? rowsWords(rows) : `rows ${rows.slice(0, MOST_NAMED).join(', ')} and ${rows.length - MOST_NAMED} more`

/** One note for all empty rows of a file, if there are any. */
export function emptyNote(rows: readonly number[]): readonly RowProblem[] {
  const [first] = rows
  if (first === undefined) return []
  const words = someRows(rows)
  return [
    {
      row: first,
      field: 'Row',
      message:
        rows.length === 1
          ? 'This row is empty and is passed over. Fill it in if something is missing.'
          : `The ${words} are empty and are passed over. Fill them in if something is missing.`,
      blocking: false,
    },
  ]
}
