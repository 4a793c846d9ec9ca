import { dateWords } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import type { PeopleImport } from '../../../src/exchange/people-import.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'

/** One field of one person as it is and as it would be. */
export interface FieldChange {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly before: string
  readonly after: string
}

const PAY = 'Pay a year'
type Shown = Readonly<Record<string, (person: Person) => string>>

/** How each field that a list can change reads, by the name it has on screen. */
function readings(workspace: Workspace, { roles }: Framework, { people, teams }: PeopleImport): Shown {
  const { currency } = settingsOf(workspace)
  const names = new Map<string, string>([...people, ...teams].map(({ id, name }) => [id, name]))
  const named = (id: string | null, rows: ReadonlyMap<string, { readonly name: string }>) =>
    id === null ? '' : (names.get(id) ?? rows.get(id)?.name ?? '')
  return {
    Name: ({ name }) => name,
    Email: ({ email }) => email ?? '',
    'Job title': ({ title }) => title,
    Role: ({ role }) => roles.find(({ id }) => id === role)?.name ?? '',
    Level: ({ level }) => (level === null ? '' : `L${level}`),
    Team: ({ teamId }) => named(teamId, workspace.team),
    Manager: ({ managerId }) => named(managerId, workspace.person),
    'Share of a full week': ({ allocation }) => `${Math.round(allocation * 100)}%`,
    'Start date': ({ startDate }) => (startDate === null ? '' : dateWords(startDate)),
    'Last day': ({ endDate }) => (endDate === null ? '' : dateWords(endDate)),
    Graduate: ({ graduate }) => (graduate ? 'Yes' : 'No'),
    [PAY]: ({ payAYear }) => (payAYear === null ? '' : moneyWords(payAYear, currency)),
    Country: ({ country }) => country ?? '',
    'Your own id': ({ sourceId }) => sourceId ?? '',
  }
}

/** Every field that the import changes of people who are already there. */
export function fieldChanges(workspace: Workspace, framework: Framework, imported: PeopleImport): readonly FieldChange[] {
  const { payHidden } = settingsOf(workspace)
  const shown = Object.entries(readings(workspace, framework, imported))
  return imported.rows.flatMap(({ state, person }) => {
    const before = person === null ? undefined : workspace.person.get(person.id)
    if (state !== 'changed' || person === null || before === undefined) return []
    return shown.flatMap(([field, read]) => {
      if (read(before) === read(person)) return []
      const said = field === PAY && payHidden ? { before: 'Hidden', after: 'Hidden' } : { before: read(before), after: read(person) }
      return [{ id: person.id, name: before.name, field, ...said }]
    })
  })
}

/** How many there are of something, before and afterwards. */
export interface Total {
  readonly what: string
  readonly now: number
  readonly then: number
}

export function totals({ person, team }: Workspace, { people, teams }: PeopleImport): readonly Total[] {
  const after = new Map<string, Person>([...person, ...people.map((one) => [one.id, one] as const)])
  const engineers = (all: ReadonlyMap<string, Person>) => [...all.values()].filter(({ role }) => role !== null).length
  return [
    { what: 'People', now: person.size, then: after.size },
    { what: 'In an AI engineering role', now: engineers(person), then: engineers(after) },
    { what: 'Teams', now: team.size, then: team.size + teams.length },
  ]
}
