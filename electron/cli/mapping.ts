import { invalid } from '../../src/base/failure.ts'
import type { RawTable } from '../../src/contract/commands.ts'
import { fieldWords, type ColumnUse, type PeopleMapping } from '../../src/exchange/people/field.ts'

const isUse = (text: string): text is ColumnUse => Object.hasOwn(fieldWords, text)
const plain = (text: string): string => text.trim().toLocaleLowerCase('en')

/** The guess with what --map says in its place: `FIELD=HEADING`, or the other way round where only that can be meant. Throws a Refusal. */
export function mappedBy(pairs: readonly string[], guess: PeopleMapping, { headings }: RawTable): PeopleMapping {
  return pairs.reduce<PeopleMapping>((mapping, pair) => {
    const { use, at } = readPair(pair, headings)
    return mapping.map((held, column) => (column === at ? use : held === use && use !== 'ignore' ? 'ignore' : held))
  }, guess)
}

function readPair(pair: string, headings: readonly string[]): { readonly use: ColumnUse; readonly at: number } {
  const cut = pair.indexOf('=')
  if (cut < 1) throw invalid(`--map “${pair}” is not written FIELD=HEADING, such as --map role="Job family".`)
  const [left, right] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()]
  const at = (text: string): number => headings.findIndex((heading) => plain(heading) === plain(text))
  if (isUse(left) && at(right) >= 0) return { use: left, at: at(right) }
  if (isUse(right) && at(left) >= 0) return { use: right, at: at(left) }
  if (isUse(left)) throw invalid(`No column is headed “${right}”. The file has ${headings.map((heading) => `“${heading}”`).join(', ')}.`)
  throw invalid(`--map cannot read “${left}”. Choose one of ${Object.keys(fieldWords).join(', ')}.`)
}
