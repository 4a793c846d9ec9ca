import type { ImportedRow, PeopleImport } from '../../../src/exchange/people-import.ts'
import type { PeopleField, PeopleMapping } from '../../../src/exchange/people/field.ts'
import type { ImportProblem } from '../../../src/exchange/people/notes.ts'

export type Show = 'all' | 'fix' | 'check' | 'out'

/** A row of the file with what is wrong in it, what bars it first. */
export interface Line {
  readonly row: ImportedRow
  readonly problems: readonly ImportProblem[]
}

const OFFERED: readonly PeopleField[] = ['level', 'team', 'manager', 'start-date', 'end-date', 'allocation', 'pay']
const MOST = 5

/** The fields that stand in columns of their own beside name and role; a narrow window has room for five. */
export const shownFields = (mapping: PeopleMapping, payHidden: boolean): readonly PeopleField[] =>
  OFFERED.filter((field) => mapping.includes(field) && !(payHidden && field === 'pay')).slice(0, MOST)

/** What is wrong in a row, what bars it first; of one cell only the first thing, which is to be mended before the others are true. */
function foremost(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const sorted = problems.toSorted((a, b) => Number(b.blocking) - Number(a.blocking))
  return sorted.filter(({ field }, at) => sorted.findIndex((one) => one.field === field) === at)
}

export function linesOf({ rows, problems }: PeopleImport): readonly Line[] {
  const byRow = Map.groupBy(problems, ({ row }) => row)
  return rows.map((row) => ({ row, problems: row.state === 'left-out' ? [] : foremost(byRow.get(row.row) ?? []) }))
}

const shown: Readonly<Record<Show, (line: Line) => boolean>> = {
  all: () => true,
  fix: ({ row }) => row.state === 'to-fix',
  check: ({ row, problems }) => row.state !== 'to-fix' && problems.length > 0,
  out: ({ row }) => row.state === 'left-out',
}

export const linesShown = (lines: readonly Line[], show: Show): readonly Line[] => lines.filter(shown[show])

/** The filters that keep something, with how many rows each keeps; all and those to fix are always offered. */
export function shows(lines: readonly Line[]): readonly { readonly value: Show; readonly label: string }[] {
  const labels = { all: 'All', fix: 'To fix', check: 'To look at', out: 'Left out' } as const
  return (['all', 'fix', 'check', 'out'] as const).flatMap((value) => {
    const count = linesShown(lines, value).length
    return count === 0 && value !== 'all' && value !== 'fix' ? [] : [{ value, label: `${labels[value]} ${count.toLocaleString('en-GB')}` }]
  })
}
