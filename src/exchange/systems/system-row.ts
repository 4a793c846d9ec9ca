import type { System } from '../../model/system.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { DateOrder } from '../people/read-date.ts'
import { quoted, read, unread, type Reading } from '../people/reading.ts'
import type { FieldRow } from '../table/columns.ts'
import { isSameName, type Found } from '../table/named.ts'
import { readAmount } from '../table/read-amount.ts'
import { readDay } from '../table/read-day.ts'
import type { SystemField } from './field.ts'

type Rest = Omit<System, 'id' | 'name'>
/** A system of which nothing is known but its name. */
export const NEW: Rest = {
  summary: '',
  scope: '',
  teamId: null,
  ownerId: null,
  size: 'medium',
  valueAYear: null,
  costTarget: null,
  target: null,
  assessedOn: null,
  answers: {},
  excluded: [],
}

export type Report = (field: SystemField, message: string, blocking: boolean) => void

export interface RowSetting {
  readonly workspace: Workspace
  readonly currency: string
  readonly order: DateOrder
  readonly team: (name: string) => Found<Workspace['team'] extends ReadonlyMap<string, infer R> ? R : never>
  readonly person: (name: string) => Found<Workspace['person'] extends ReadonlyMap<string, infer R> ? R : never>
}

const SIZES: ReadonlyMap<string, System['size']> = new Map([
  ['small', 'small'],
  ['s', 'small'],
  ['medium', 'medium'],
  ['m', 'medium'],
  ['large', 'large'],
  ['l', 'large'],
])

function readSize(text: string): Reading<System['size']> {
  const size = SIZES.get(text.toLowerCase())
  return size === undefined ? unread(`${quoted(text)} is no size. Write small, medium or large.`) : read(size)
}

function readLevel(text: string): Reading<1 | 2 | 3 | 4 | 5> {
  const level = Number(/^(?:l|level )?([1-5])$/i.exec(text)?.[1] ?? 0)
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5) return read(level)
  return unread(`${quoted(text)} is no level. Write 1, 2, 3, 4 or 5, or empty the cell.`)
}

function readCostTarget(text: string, currency: string): Reading<number> {
  const reading = readAmount(text, currency)
  return reading.ok && reading.value === 0 ? unread('A cost target is more than 0. Write the amount, or empty the cell.') : reading
}

function readNote(text: string): Reading<string> {
  return text.length > 4000 ? unread('This text has more than 4,000 characters. Shorten it.') : read(text)
}

/** The system that a row describes, with `known` where the row says nothing. What is wrong is reported. */
export function systemOfRow(row: FieldRow<SystemField>, before: Rest, setting: RowSetting, report: Report): Rest {
  const value = <T>(field: SystemField, as: (text: string) => Reading<T>, trims = true): T | null => {
    const text = trims ? row.cell(field).trim() : row.cell(field)
    if (text === '') return null
    const reading = as(text)
    if (reading.ok) return reading.value
    report(field, reading.message, true)
    return null
  }
  const { currency, order } = setting
  const said = row.cell('currency').trim().toUpperCase()
  if (said !== '' && said !== currency)
    report(
      'currency',
      `The amounts are in ${quoted(said)} and this workspace counts in ${currency}. Convert them, and write ${currency}.`,
      true,
    )
  const level = value('target', readLevel)
  const by = value('target-by', (text) => readDay(text, order))
  if (level === null && by !== null && before.target === null && row.cell('target').trim() === '')
    report('target', 'There is a day to reach the target by, but no target level. Write one, or empty the day.', true)
  const target = level ?? before.target?.level ?? null
  return {
    ...before,
    summary: value('summary', readNote, false) ?? before.summary,
    scope: value('scope', readNote, false) ?? before.scope,
    teamId: named(
      row.cell('team').trim(),
      { known: before.teamId, table: setting.workspace.team, find: setting.team, what: 'team' },
      (words) => report('team', words, false),
    ),
    ownerId: named(
      row.cell('owner').trim(),
      { known: before.ownerId, table: setting.workspace.person, find: setting.person, what: 'owner' },
      (words) => report('owner', words, false),
    ),
    size: value('size', readSize) ?? before.size,
    valueAYear: value('value', (text) => readAmount(text, currency)) ?? before.valueAYear,
    costTarget: value('cost-target', (text) => readCostTarget(text, currency)) ?? before.costTarget,
    target: target === null ? null : { level: target, by: by ?? before.target?.by ?? null },
  }
}

interface Naming<R> {
  readonly known: string | null
  readonly table: ReadonlyMap<string, R>
  readonly find: (name: string) => Found<R>
  readonly what: 'team' | 'owner'
}

/** The id of whom a name names; what is known stays where nobody, or more than one, goes by it. */
export function named<R extends { readonly id: string; readonly name: string }>(
  name: string,
  { known, table, find, what }: Naming<R>,
  note: (words: string) => void,
): R['id'] | null {
  const before = table.get(known ?? '')
  if (name === '' || (before !== undefined && isSameName(before.name, name))) return before?.id ?? null
  const found = find(name)
  if (found.kind === 'one') return found.row.id
  const [no, several] =
    what === 'team'
      ? ['No team is', `${found.kind === 'many' ? found.count : 0} teams are`]
      : ['Nobody is', `${found.kind === 'many' ? found.count : 0} people are`]
  const so = before === undefined ? `the system comes in without ${what === 'team' ? 'a team' : 'an owner'}` : `${before.name} stays`
  note(`${found.kind === 'none' ? no : several} called ${quoted(name)}, so ${so}. Correct the name, or choose the ${what} afterwards.`)
  return before?.id ?? null
}
