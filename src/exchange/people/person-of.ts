import { dateWords, type PlainDate } from '../../base/date.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Person, PersonId } from '../../model/person.ts'
import type { TeamId } from '../../model/team.ts'
import type { Level, RoleId } from '../../model/vocabulary.ts'
import type { Listed } from './listed.ts'
import { rowReader, type ImportProblem, type RowReader } from './notes.ts'
import { readDate, type DateOrder } from './read-date.ts'
import { readAllocation, readPay } from './read-number.ts'
import { readLevel, roleNamed, roleOfTitle } from './read-role.ts'
import { readText, readYes } from './read-text.ts'

export interface Setting {
  readonly order: DateOrder
  readonly currency: string
  readonly framework: Framework
  readonly payHidden: boolean
}

/** A row as a person without team and manager, who come later. Where the row says nothing, what the workspace knows stays. */
export interface Drafted {
  readonly listed: Listed
  readonly person: Person
  readonly problems: readonly ImportProblem[]
}

const guessedRole = (text: string, framework: Framework): RoleId | null => roleNamed(text, framework)?.id ?? roleOfTitle(text)

/** A column of roles decides. A title speaks only for someone new or with a new title, so that a role chosen in Cadre stays. */
function roleOf({ cells, known }: Listed, framework: Framework): RoleId | null {
  if (cells.role !== undefined && cells.role !== '') return guessedRole(cells.role, framework)
  const { title = '' } = cells
  if (known === null) return guessedRole(title, framework)
  return title === '' || title === known.title ? known.role : (guessedRole(title, framework) ?? known.role)
}

function levelOf({ cells, known }: Listed, role: RoleId | null, framework: Framework, reader: RowReader): Level | null {
  const found = framework.roles.find(({ id }) => id === role)
  const saysWork = cells.role !== undefined || cells.title !== undefined
  // In other work, or in a role without levels, a grade is on another scale.
  if (found === undefined ? saysWork : found.levels.length === 0) return known?.level ?? null
  const level = reader.value('level', readLevel, true)
  const [only, ...more] = found?.levels ?? []
  if (level === null)
    return known !== null && known.role === role ? known.level : ((more.length === 0 ? only : undefined) ?? known?.level ?? null)
  if (found !== undefined && !found.levels.includes(level)) {
    const allowed = found.levels.map(String)
    reader.report(
      'level',
      `${found.plural} are at level ${allowed.join(' or ')}, not ${level}. Choose another level or role, or keep it.`,
      false,
      allowed,
    )
  }
  return level
}

const withoutPay = (problem: ImportProblem): ImportProblem =>
  problem.field === 'pay' ? { ...problem, value: '', message: 'The pay in this row cannot be read. Mend it in the file.' } : problem

/** How SAP, Workday and others write that no last day is known. */
const OPEN_END = /(?<!\d)9999(?!\d)/

function endDateOf({ cells, known }: Listed, startDate: PlainDate | null, order: DateOrder, reader: RowReader): PlainDate | null {
  if (OPEN_END.test(cells['end-date'] ?? '')) return null
  const day = reader.value('end-date', (text) => readDate(text, order), true)
  if (day !== null && startDate !== null && day < startDate)
    reader.report(
      'end-date',
      `The last day, ${dateWords(day)}, lies before the start date, ${dateWords(startDate)}. Mend one of them, or leave the last day empty.`,
      true,
    )
  return day ?? known?.endDate ?? null
}

type Base = Omit<Person, 'id' | 'name'>
/** Someone of whom nothing is known. */
const NEW: Base = {
  email: null,
  title: '',
  role: null,
  level: null,
  teamId: null,
  managerId: null,
  allocation: 1,
  startDate: null,
  endDate: null,
  leaves: [],
  graduate: false,
  payAYear: null,
  country: null,
  sourceId: null,
  competencies: {},
  owns: [],
  evidence: [],
}

export function drafted(listed: Listed, id: string, { order, currency, framework, payHidden }: Setting): Drafted {
  const before: Base = listed.known ?? NEW
  const reader = rowReader(listed)
  const role = roleOf(listed, framework)
  const title = reader.value('title', readText(4000), false) ?? before.title
  const level = levelOf(listed, role, framework, reader)
  const allocation = reader.value('allocation', readAllocation, true) ?? before.allocation
  const startDate = reader.value('start-date', (text) => readDate(text, order), true) ?? before.startDate
  const person: Person = {
    ...before,
    id: id as PersonId, // the workspace's own, or one made for this person
    name: listed.name,
    email: listed.email ?? before.email,
    title,
    role,
    level,
    allocation,
    startDate,
    endDate: endDateOf(listed, startDate, order, reader),
    graduate: reader.value('graduate', readYes, false) ?? before.graduate,
    payAYear: reader.value('pay', (text) => readPay(text, currency), false) ?? before.payAYear,
    country: reader.value('country', readText(100), false) ?? before.country,
    sourceId: listed.id ?? before.sourceId,
  }
  reader.value('team', readText(200), true)
  const problems = [...listed.problems, ...reader.problems]
  return { listed, person, problems: payHidden ? problems.map(withoutPay) : problems }
}

/** The team's and manager's ids put in, in the order of fields that every person has. */
export const placed = (person: Person, teamId: TeamId | null, managerId: PersonId | null): Person => ({
  id: person.id,
  name: person.name,
  email: person.email,
  title: person.title,
  role: person.role,
  level: person.level,
  teamId,
  managerId,
  allocation: person.allocation,
  startDate: person.startDate,
  endDate: person.endDate,
  leaves: person.leaves,
  graduate: person.graduate,
  payAYear: person.payAYear,
  country: person.country,
  sourceId: person.sourceId,
  competencies: person.competencies,
  owns: person.owns,
  evidence: person.evidence,
})
