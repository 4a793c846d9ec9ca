import { invalid, missing } from '../../src/base/failure.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Candidate } from '../../src/model/candidate.ts'
import type { Person } from '../../src/model/person.ts'
import { Level, RoleId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Post } from '../../src/planning/plan.ts'
import { oneOf, type Values, neededText, numberOf } from './arguments.ts'

const plain = (text: string): string => text.trim().toLocaleLowerCase('en')

/** "AI Systems Engineer, level 3" */
export function postWords({ roles }: Framework, { role, level }: { readonly role: RoleId; readonly level: Level | null }): string {
  const name = roles.find(({ id }) => id === role)?.name ?? role
  return level === null ? name : `${name}, level ${level}`
}

/** The post that --role and --level name. Throws a Refusal that says which roles and levels there are. */
export function neededPost(values: Values, framework: Framework): Post {
  const id = oneOf(neededText(values, 'role', 'ai-systems-engineer'), 'role', RoleId.options)
  neededText(values, 'level', '3')
  const level = Level.parse(numberOf(values, 'level', 1, 5))
  const role = framework.roles.find((one) => one.id === id)
  if (role === undefined || role.levels.length === 0)
    throw invalid(`The role ${role?.name ?? id} has no levels, so there is no interview kit. Choose another role.`)
  if (!role.levels.includes(level))
    throw invalid(`The role ${role.name} has level ${role.levels.join(' or ')}, not ${level}. Choose one of those.`)
  return { role: id, level }
}

/** The largest seed that --seed takes. */
export const MOST_SEED = 999_999_999

/** A candidate by id or by the whole name. Throws a Refusal. */
export function candidateCalled({ candidate }: Workspace, text: string): Candidate {
  const wanted = plain(text)
  const named = [...candidate.values()].filter(({ name }) => plain(name) === wanted)
  const found = candidate.get(text) ?? named[0]
  if (found === undefined)
    throw invalid(`There is no candidate with the id or name “${text}”. Add the candidate on Hiring, or leave out --candidate.`)
  if (found === named[0] && named.length > 1)
    throw invalid(`${named.length} candidates are called ${found.name}. Give one of their ids: ${named.map(({ id }) => id).join(', ')}.`)
  return found
}

/** A person by id, by the organisation's own number, or by the whole name. Throws a Refusal. */
export function personCalled({ person }: Workspace, text: string): Person {
  const wanted = plain(text)
  const everyone = [...person.values()]
  const named = everyone.filter(({ name }) => plain(name) === wanted)
  const found = person.get(text) ?? everyone.find(({ sourceId }) => sourceId === text) ?? named[0]
  if (found === undefined) throw missing(`A person with the id or name “${text}”`)
  if (found === named[0] && named.length > 1)
    throw invalid(`${named.length} people are called ${found.name}. Give one of their ids: ${named.map(({ id }) => id).join(', ')}.`)
  return found
}
