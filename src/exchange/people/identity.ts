import type { Person } from '../../model/person.ts'
import type { Cells, ListRow } from './cells.ts'
import type { Listed } from './listed.ts'
import { matched } from './matching.ts'
import { problemOf, rowReader } from './notes.ts'
import { readEmail, readText } from './read-text.ts'
import { sameKey } from './reading.ts'

const nameOf = ({ name, 'first-name': first, 'last-name': last }: Cells): string => name ?? [first ?? '', last ?? ''].join(' ').trim()

function unmatched(row: ListRow): Listed {
  const reader = rowReader(row)
  const name = nameOf(row.cells)
  const reading = readText(200)(name)
  if (name === '') reader.report('name', 'This row has no name. Write one, or leave the row out.', true)
  if (!reading.ok) reader.report('name', reading.message, true)
  const id = reader.value('id', readText(100), true)
  return { ...row, name, id, email: reader.value('email', readEmail, false), known: null, problems: reader.problems }
}

/** The first row that says the same, for each later one; rows that say nothing are no one's double. */
function earlierTwin(rows: readonly Listed[], key: (row: Listed) => string | null): ReadonlyMap<number, Listed> {
  const seen = new Map<string, Listed>()
  const twins = new Map<number, Listed>()
  for (const row of rows) {
    const said = key(row)
    if (said === null || said === '') continue
    const first = seen.get(sameKey(said))
    if (first === undefined) seen.set(sameKey(said), row)
    else twins.set(row.row, first)
  }
  return twins
}

const twinWords = (what: string, { row, name }: Listed): string =>
  `${what} as row ${row}, ${name}. Leave one of the two out, or correct this one.`

/** Who each row is about, matched to the people of the workspace; two rows about one person are a problem of the later one. */
export function listedPeople(rows: readonly ListRow[], people: ReadonlyMap<string, Person>): readonly Listed[] {
  const listed = matched(rows.map(unmatched), [...people.values()])
  const ids = earlierTwin(listed, ({ id }) => id)
  const emails = earlierTwin(listed, ({ email }) => email)
  const bare = earlierTwin(listed, ({ id, email, name }) => (id === null && email === null ? name : null))
  const same = earlierTwin(listed, (row) => row.known?.id ?? null)
  return listed.map((row) => {
    const [id, email, name, one] = [ids.get(row.row), emails.get(row.row), bare.get(row.row), same.get(row.row)]
    const problem =
      (id && problemOf(row, 'id', twinWords('Same id', id), true)) ??
      (email && problemOf(row, 'email', twinWords('Same email', email), true)) ??
      (name &&
        problemOf(
          row,
          'name',
          `Same name as row ${name.row}, and neither has an id or an email to tell them apart. Leave one out, or add one.`,
          true,
        )) ??
      (one && problemOf(row, 'name', twinWords('The same person', one), true))
    // A double is not that person: who reports to its name does not report to them.
    return problem === undefined ? row : { ...row, known: null, problems: [...row.problems, problem] }
  })
}
