import type { RawTable } from '../../contract/commands.ts'
import type { Framework } from '../../framework/framework.ts'
import type { ListRow } from './cells.ts'
import { fieldWords, type ColumnUse, type PeopleMapping } from './field.ts'
import type { ImportProblem } from './notes.ts'
import { orderWords, type DateOrder } from './read-date.ts'
import { roleNamed, roleOfTitle } from './read-role.ts'

/** What a column holds and how sure that is. */
export interface ColumnNote {
  readonly heading: string
  readonly use: ColumnUse
  /** Its first different values. */
  readonly samples: readonly string[]
  readonly sure: 'good' | 'check' | 'off'
  /** "All values match", "Check: read as day, month, year" */
  readonly words: string
}

interface Seen {
  readonly table: RawTable
  readonly mapping: PeopleMapping
  readonly rows: readonly ListRow[]
  readonly problems: readonly ImportProblem[]
  readonly order: DateOrder
  readonly isOrderSure: boolean
  readonly framework: Framework
  /** What a column of pay holds is not shown. */
  readonly payHidden: boolean
}

const SAMPLES = 3

function samplesOf({ rows }: RawTable, at: number): readonly string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const cell = cells[at]?.trim() ?? ''
    if (cell !== '') samples.add(cell)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

const some = (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** How titles or roles became roles: what is a guess is to be checked. */
function roleNote(rows: readonly ListRow[], use: 'title' | 'role', framework: Framework): string | null {
  const texts = [...new Set(rows.flatMap(({ cells }) => cells[use] ?? []))].filter((text) => text !== '')
  const guesses = texts.filter((text) => roleNamed(text, framework) === null).map(roleOfTitle)
  const guessed = guesses.filter((role) => role !== null)
  const [role] = guessed
  const one = use === 'title' ? 'title' : 'value'
  if (guessed.length > 0) {
    const name = new Set(guessed).size === 1 ? framework.roles.find(({ id }) => id === role)?.name : 'an AI engineering role'
    return `${some(guessed.length, one, `${one}s`)} became ${name}`
  }
  if (use === 'title' && texts.length > 0 && guesses.length === texts.length) return 'no title is an AI engineering role'
  if (use === 'role' && guesses.length > 0)
    return `${some(guesses.length, one, `${one}s`)} ${guesses.length === 1 ? 'is' : 'are'} not an AI engineering role`
  return null
}

function checkWords(use: Exclude<ColumnUse, 'ignore'>, { rows, problems, order, isOrderSure, framework, mapping }: Seen): string | null {
  const wrong = new Set(problems.filter(({ field, row }) => field === use && row > 1).map(({ row }) => row)).size
  if (wrong > 0) return `${some(wrong, 'row', 'rows')} to look at`
  if ((use === 'start-date' || use === 'end-date') && !isOrderSure) return `read as ${orderWords[order]}`
  if (use === 'role' || (use === 'title' && !mapping.includes('role'))) return roleNote(rows, use, framework)
  return null
}

export function columnNotes(seen: Seen): readonly ColumnNote[] {
  const { table, mapping } = seen
  return table.headings.map((heading, at) => {
    const use = mapping[at] ?? 'ignore'
    const samples = seen.payHidden && use === 'pay' ? ['Hidden'] : samplesOf(table, at)
    if (use === 'ignore') return { heading, use, samples, sure: 'off', words: 'Not imported' }
    if (mapping.indexOf(use) !== at)
      return { heading, use, samples, sure: 'check', words: `Check: another column is already ${fieldWords[use]}` }
    const check = checkWords(use, seen)
    if (check !== null) return { heading, use, samples, sure: 'check', words: `Check: ${check}` }
    return { heading, use, samples, sure: 'good', words: samples.length === 0 ? 'Empty' : 'All values match' }
  })
}
