import type { Column, Model, Row, Term } from './solver.ts'

/** Column that carries the objective's constant: readers do not agree on a bare one. */
const ONE = 'one'
/** Readers cut off longer lines. */
const MOST_LETTERS = 200

/** Parts joined by spaces, on as many lines as they need. */
function wrapped(parts: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line !== '' && line.length + part.length >= MOST_LETTERS) {
      lines.push(line)
      line = ''
    }
    line += ` ${part}`
  }
  return [...lines, line].join('\n')
}

const signed = (factor: number, name: string): string => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`

function sumWords(terms: readonly Term[], columns: readonly Column[]): readonly string[] {
  const [first] = columns
  const parts = terms.map(({ column, factor }) => signed(factor, columns[column]?.name ?? ''))
  return parts.length === 0 ? [signed(0, first?.name ?? ONE)] : parts
}

function rowLines({ name, terms, least, most }: Row, columns: readonly Column[]): readonly string[] {
  const line = (suffix: string, sign: string, limit: number): string =>
    wrapped([`${name}${suffix}:`, ...sumWords(terms, columns), `${sign} ${limit}`])
  if (least === most) return [line('', '=', least)]
  const both = Number.isFinite(least) && Number.isFinite(most)
  return [
    ...(Number.isFinite(least) ? [line(both ? '_least' : '', '>=', least)] : []),
    ...(Number.isFinite(most) ? [line(both ? '_most' : '', '<=', most)] : []),
  ]
}

function boundLine({ name, lower, upper }: Column): string {
  if (lower === upper) return ` ${name} = ${lower}`
  return ` ${lower} <= ${name}${upper === Infinity ? '' : ` <= ${upper}`}`
}

/**
 * A model in the CPLEX LP format, which other solvers read. Numbers have all their digits, so that a reader solves the same model.
 * Lower bounds must be finite.
 */
export function lpText({ columns, rows, objective, constant }: Model): string {
  const whole = columns.filter((column) => column.whole).map(({ name }) => name)
  const parts = [...sumWords(objective, columns), ...(constant === 0 ? [] : [signed(constant, ONE)])]
  return [
    'Minimize',
    wrapped(['objective:', ...parts]),
    'Subject To',
    ...rows.flatMap((row) => rowLines(row, columns)),
    'Bounds',
    ...columns.map(boundLine),
    ...(constant === 0 ? [] : [` ${ONE} = 1`]),
    ...(whole.length === 0 ? [] : ['Generals', wrapped(whole)]),
    'End',
    '',
  ].join('\n')
}
