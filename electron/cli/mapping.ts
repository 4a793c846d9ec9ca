import { invalid } from '../../src/base/failure.ts'
import type { RawTable } from '../../src/contract/commands.ts'

const plain = (text: string): string => text.trim().toLocaleLowerCase('en')

interface Uses<F extends string> {
  /** The option whose values these are: "map". */
  readonly option: string
  readonly fields: readonly F[]
  readonly example: string
}

/** The guess with what the option says in its place: `FIELD=HEADING`, or the other way round where only that can be meant. Throws a Refusal. */
export function mappedBy<F extends string>(
  pairs: readonly string[],
  guess: readonly (F | 'ignore')[],
  { headings }: RawTable,
  uses: Uses<F>,
): readonly (F | 'ignore')[] {
  return pairs.reduce<readonly (F | 'ignore')[]>((mapping, pair) => {
    const { use, at } = readPair(pair, headings, uses)
    return mapping.map((held, column) => (column === at ? use : held === use && use !== 'ignore' ? 'ignore' : held))
  }, guess)
}

function readPair<F extends string>(
  pair: string,
  headings: readonly string[],
  { option, fields, example }: Uses<F>,
): { readonly use: F | 'ignore'; readonly at: number } {
  const all: readonly (F | 'ignore')[] = [...fields, 'ignore']
  const cut = pair.indexOf('=')
  if (cut < 1) throw invalid(`--${option} “${pair}” is not written FIELD=HEADING, such as --${option} ${example}.`)
  const [left, right] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()]
  const at = (text: string): number => headings.findIndex((heading) => plain(heading) === plain(text))
  const named = (text: string) => all.find((one) => one === text)
  const [first, second] = [named(left), named(right)]
  if (first !== undefined && at(right) >= 0) return { use: first, at: at(right) }
  if (second !== undefined && at(left) >= 0) return { use: second, at: at(left) }
  if (first !== undefined)
    throw invalid(`No column is headed “${right}”. The file has ${headings.map((heading) => `“${heading}”`).join(', ')}.`)
  throw invalid(`--${option} cannot read “${left}”. Choose one of ${all.join(', ')}.`)
}
