import type { Column, Model, Row, Term } from './solver.ts'

/** A model while it is put together. Each call gives the index of what it added. */
export interface Building {
  readonly column: (name: string, lower: number, upper: number, whole: boolean) => number
  readonly row: (name: string, terms: readonly Term[], least: number, most: number) => number
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export function building(): Building {
  const [columns, rows]: [Column[], Row[]] = [[], []]
  return {
    column: (name, lower, upper, whole) => columns.push({ name, lower, upper, whole }) - 1,
    row: (name, terms, least, most) => rows.push({ name, terms: joined(terms), least, most }) - 1,
    columns,
    rows,
  }
}

/** Each column once, without what cancels out. */
function joined(terms: readonly Term[]): readonly Term[] {
  const factors = new Map<number, number>()
  for (const { column, factor } of terms) factors.set(column, (factors.get(column) ?? 0) + factor)
  return [...factors].filter(([, factor]) => factor !== 0).map(([column, factor]) => ({ column, factor }))
}

/** The same rows with another objective. */
export const withObjective = ({ columns, rows }: Pick<Model, 'columns' | 'rows'>, goal: Goal): Model => ({
  columns,
  rows,
  objective: joined(goal.terms),
  constant: goal.constant,
})

/** A sum that is to be small. */
export interface Goal {
  readonly terms: readonly Term[]
  readonly constant: number
}

/** Letters, digits and underscores only, as the LP format has it. */
export const plainName = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 24)
