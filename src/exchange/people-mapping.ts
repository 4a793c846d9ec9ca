import type { RawTable } from '../contract/commands.ts'
import { PeopleField, type ColumnUse, type PeopleMapping } from './people/field.ts'
import { headingNames } from './people/heading-names.ts'
import { plain } from './people/reading.ts'

const EMAIL = /^\S+@\S+\.\S+$/
const LOOK_AT = 200

interface Column {
  readonly at: number
  readonly heading: string
  readonly values: readonly string[]
}

const columnsOf = ({ headings, rows }: RawTable): readonly Column[] =>
  headings.map((heading, at) => ({
    at,
    heading: plain(heading),
    values: rows
      .slice(0, LOOK_AT)
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter((value) => value !== ''),
  }))

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length

/** How well a column suits a field by its heading: 0 not at all, 1 exactly; earlier names of a field weigh more. */
function suits(field: PeopleField, { heading, values }: Column): number {
  const names = headingNames[field]
  const at = names.indexOf(heading)
  if (field === 'email' && share(values, (value) => EMAIL.test(value)) > 0.8) return at === -1 ? 0.4 : 1
  // What is headed "Manager email" is a manager's; what is headed so but holds none is no email.
  if (field === 'email' && values.length > 0) return 0
  return at === -1 ? 0 : 1 - at / 1000
}

/** What each column seems to hold, from its heading and its values. Each field is given once, to the column that suits it best. */
export function guessedMapping(table: RawTable): PeopleMapping {
  const columns = columnsOf(table)
  const offers = PeopleField.options
    .flatMap((field) => columns.map((column) => ({ field, at: column.at, fit: suits(field, column) })))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  const given = new Map<number, PeopleField>()
  const taken = new Set<PeopleField>()
  for (const { field, at } of offers) {
    if (given.has(at) || taken.has(field)) continue
    given.set(at, field)
    taken.add(field)
  }
  const uses = columns.map(({ at }): ColumnUse => given.get(at) ?? 'ignore')
  // A whole name says more than its parts.
  return taken.has('name') ? uses.map((use) => (use === 'first-name' || use === 'last-name' ? 'ignore' : use)) : uses
}
