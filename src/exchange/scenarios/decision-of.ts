import { dateWords, type PlainDate } from '../../base/date.ts'
import type { Framework } from '../../framework/framework.ts'
import { DecisionId, isSeat, plannedProblem, type Planned } from '../../model/planned.ts'
import type { Workspace } from '../../model/workspace.ts'
import { quoted } from '../people/reading.ts'
import { fieldWords } from './read-scenario.ts'
import { findingIn, type Wrong } from './references.ts'
import type { DecisionEntry } from './scenario-format.ts'

/** What decisions of a file are checked against. */
export interface CheckedAgainst {
  readonly workspace: Workspace
  readonly framework: Framework
  readonly today: PlainDate
}

/** Turns an entry into a decision of this workspace, or says everything that is wrong with it. */
export function decisionsIn({ workspace, framework, today }: CheckedAgainst): (entry: DecisionEntry, wrong: Wrong) => Planned {
  const person = findingIn(workspace.person, 'person', 'people')
  const team = findingIn(workspace.team, 'team', 'teams')
  return (entry, wrong) => {
    const { person: who, team: where, backfills, ...rest } = entry
    const one: Planned = {
      ...rest,
      id: DecisionId.parse(entry.id),
      personId: person(who, 'person', wrong),
      teamId: team(where, 'team', wrong),
      backfills: person(backfills, 'backfills', wrong),
    }
    checkPost(one, framework, wrong)
    checkDays(one, today, wrong)
    checkWho(one, who, workspace, wrong)
    const together = plannedProblem({ ...one, personId: who })
    if (together !== null) wrong('decision', together)
    return one
  }
}

function checkPost({ role, level, kind }: Planned, { roles }: Framework, wrong: Wrong): void {
  const found = roles.find(({ id }) => id === role)
  if (found === undefined || found.levels.length === 0)
    wrong('role', `${found?.name ?? quoted(role)} has no levels, so no plan fills it. Choose another role.`)
  else if (kind !== 'reassign' && !found.levels.includes(level))
    wrong('level', `${found.name} has level ${found.levels.join(' or ')}, not ${level}. Choose one of those.`)
}

function checkDays({ openBy, inSeat, fullCapacity, kind }: Planned, today: PlainDate, wrong: Wrong): void {
  const days = { openBy, inSeat, fullCapacity } as const
  for (const [field, day] of Object.entries(days))
    if (day < today)
      wrong(fieldWords(field), `${dateWords(day)} has passed. Choose a day from ${dateWords(today)} on, or leave the ${kind} out.`)
}

function checkWho(one: Planned, who: string | null, workspace: Workspace, wrong: Wrong): void {
  if (isSeat(one) || who === null) return
  const person = workspace.person.get(one.personId ?? '')
  if (person === undefined) return
  if (person.role === null) wrong('person', `${person.name} is not in an engineering role, so no plan can move them. Set a role first.`)
  else if (one.kind === 'reassign' ? person.teamId === one.teamId : person.role === one.role && person.level === one.level)
    wrong('person', `${person.name} is there already. Choose another ${one.kind === 'reassign' ? 'team' : 'role or level'}.`)
}
