import { invalid } from '../../base/failure.ts'
import type { Planned } from '../planned.ts'
import type { Workspace } from '../workspace.ts'
import { repeatedId } from './repeated-id.ts'

/** A decision in the middle of a sentence. */
export const kindWords = {
  hire: 'a hire',
  contract: 'a contract',
  promote: 'a promotion',
  reskill: 'a reskilling',
  reassign: 'a reassignment',
} as const
const startWords = {
  hire: 'A hire',
  contract: 'A contract',
  promote: 'A promotion',
  reskill: 'A reskilling',
  reassign: 'A reassignment',
} as const

/** Refuses a decision that names a person or team who is not there, or that would change nothing. */
export function expectPlanned(workspace: Workspace, { kind, personId, teamId, backfills, role, level }: Planned): void {
  const what = startWords[kind]
  if (teamId !== null && !workspace.team.has(teamId)) throw invalid(`${what} is for a team that has gone. Choose another team, or drop it.`)
  if (backfills !== null && !workspace.person.has(backfills))
    throw invalid(`${what} fills the seat of somebody who has gone. Make it a new seat, or drop it.`)
  if (personId === null) return
  const person = workspace.person.get(personId)
  if (person === undefined) throw invalid(`${what} names somebody who has gone. Choose somebody else, or drop it.`)
  if (person.role === null) throw invalid(`${person.name} is not in an engineering role, so no plan can move them. Set a role first.`)
  if (kind === 'reassign' ? person.teamId === teamId : person.role === role && person.level === level)
    throw invalid(`${person.name} is there already. Choose another ${kind === 'reassign' ? 'team' : 'role or level'}.`)
  if (kind === 'promote' && person.level !== null && level < person.level)
    throw invalid(`${person.name} is at level ${person.level} already. A promotion leads to a higher level.`)
}

/** Refuses decisions of one plan that have the same id. */
export function expectOneOfEach(decisions: readonly Planned[]): void {
  const twice = repeatedId(decisions)
  if (twice !== undefined) throw invalid(`The plan has the decision “${twice}” more than once. Give each its own id.`)
}
