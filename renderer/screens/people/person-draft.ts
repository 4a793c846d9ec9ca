import { PlainDate } from '../../../src/base/date.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import { Leave, type Person, type PersonId } from '../../../src/model/person.ts'
import { TeamId } from '../../../src/model/team.ts'
import { Level, RoleId } from '../../../src/model/vocabulary.ts'
import { moneyTyped, numberTyped } from '../../components/typed.ts'

/** Both days away, as typed. */
export interface LeaveDraft {
  /** Tells its line from the others while it is typed. */
  readonly key: string
  readonly from: string
  readonly to: string
}

/** A person as the form holds it: text, as typed. */
export interface PersonDraft {
  readonly name: string
  readonly title: string
  readonly role: string
  readonly level: string
  readonly team: string
  readonly managerId: PersonId | null
  /** The manager's field says something that is nobody's name. */
  readonly managerWrong: boolean
  /** Percent of a full week. */
  readonly allocation: string
  readonly startDate: string
  readonly endDate: string
  readonly leaves: readonly LeaveDraft[]
  readonly graduate: boolean
  readonly pay: string
}

/** What the form may change: all that a person has but ids, assessment and evidence. */
export type PersonFields = Pick<
  Person,
  'name' | 'title' | 'role' | 'level' | 'teamId' | 'managerId' | 'allocation' | 'startDate' | 'endDate' | 'leaves' | 'graduate' | 'payAYear'
>

export const draftOf = (person: Person | null): PersonDraft => ({
  name: person?.name ?? '',
  title: person?.title ?? '',
  role: person?.role ?? '',
  level: person?.level == null ? '' : String(person.level),
  team: person?.teamId ?? '',
  managerId: person?.managerId ?? null,
  managerWrong: false,
  allocation: String(Math.round((person?.allocation ?? 1) * 10_000) / 100),
  startDate: person?.startDate ?? '',
  endDate: person?.endDate ?? '',
  leaves: (person?.leaves ?? []).map((leave, at) => ({ ...leave, key: String(at) })),
  graduate: person?.graduate ?? false,
  pay: person?.payAYear == null ? '' : String(person.payAYear),
})

/** The levels that a role has, lowest first; none for other work and for roles without levels. */
export const levelsOf = (role: string, { roles }: Framework): readonly Level[] => roles.find(({ id }) => id === role)?.levels ?? []

/** The draft in another role: its level stays where the role has it, and is the role's only one where there is one. */
export function inRole(draft: PersonDraft, role: string, framework: Framework): PersonDraft {
  const levels = levelsOf(role, framework)
  const kept = levels.some((level) => String(level) === draft.level)
  const [only, ...more] = levels
  return { ...draft, role, level: kept ? draft.level : only !== undefined && more.length === 0 ? String(only) : '' }
}

export interface Wrongs {
  readonly allocation: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly leaves: string | null
  readonly pay: string | null
  readonly manager: string | null
}

const NO_DAY = 'That day does not exist.'
const isDay = (text: string): boolean => PlainDate.safeParse(text).success

function wrongEnd({ startDate, endDate }: PersonDraft): string | null {
  if (endDate === '') return null
  if (!isDay(endDate)) return NO_DAY
  return isDay(startDate) && endDate < startDate ? 'The last day lies before the start date.' : null
}

function wrongLeaves({ leaves }: PersonDraft): string | null {
  if (leaves.some(({ from, to }) => !isDay(from) || !isDay(to))) return 'Each leave needs the first and the last day away.'
  return leaves.some(({ from, to }) => to < from) ? 'A leave ends on or after the day it begins.' : null
}

export function wrongsIn(draft: PersonDraft): Wrongs {
  return {
    allocation: numberTyped(draft.allocation.replace('%', ''), 1, 100).wrong,
    startDate: draft.startDate === '' || isDay(draft.startDate) ? null : NO_DAY,
    endDate: wrongEnd(draft),
    leaves: wrongLeaves(draft),
    pay: moneyTyped(draft.pay).wrong,
    manager: draft.managerWrong ? 'Nobody here has that name. Choose someone from the list, or leave it empty.' : null,
  }
}

/** The fields of a draft; null while something in it is wrong. */
export function fieldsOf(draft: PersonDraft): PersonFields | null {
  const { value: percent } = numberTyped(draft.allocation.replace('%', ''), 1, 100)
  if (draft.name.trim() === '' || percent === null || Object.values(wrongsIn(draft)).some((wrong) => wrong !== null)) return null
  return {
    name: draft.name.trim(),
    title: draft.title.trim(),
    role: draft.role === '' ? null : RoleId.parse(draft.role),
    level: draft.level === '' ? null : Level.parse(Number(draft.level)),
    teamId: draft.team === '' ? null : TeamId.parse(draft.team),
    managerId: draft.managerId,
    allocation: percent / 100,
    startDate: draft.startDate === '' ? null : PlainDate.parse(draft.startDate),
    endDate: draft.endDate === '' ? null : PlainDate.parse(draft.endDate),
    leaves: draft.leaves.map((one) => Leave.parse(one)),
    graduate: draft.graduate,
    payAYear: moneyTyped(draft.pay).amount,
  }
}
