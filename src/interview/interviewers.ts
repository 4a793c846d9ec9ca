import { shuffled } from '../base/random.ts'
import type { Framework, Role } from '../framework/framework.ts'
import type { Person, PersonId } from '../model/person.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import type { Stage } from './loop.ts'

export type Interviewer = Pick<Stage, 'interviewerId' | 'interviewerNote'>

/** Stages that need the engineers most choose first. */
const CHOOSING_ORDER: readonly Stage['kind'][] = ['incident', 'design', 'past-systems', 'debugging-and-cost', 'working-together', 'screen']
/** A second stage weighs more than a rater from another family or one level below: two people’s views say more than one’s twice. */
const SECOND_STAGE = 3
const OTHER_FAMILY = 1
const ONE_LEVEL_BELOW = 1.5

/** An interviewer for each kind of stage, spread over as many people as can hold one; chance decides between equals. */
export function interviewers(
  kinds: readonly Stage['kind'][],
  workspace: Workspace,
  framework: Framework,
  post: Post,
  random: () => number,
): ReadonlyMap<Stage['kind'], Interviewer> {
  const people = shuffled([...workspace.person.values()], random)
  const leaders = leaderIds(workspace)
  const held = new Map<PersonId, number>()
  const chosen = new Map<Stage['kind'], Interviewer>()
  for (const kind of kinds.toSorted((one, other) => CHOOSING_ORDER.indexOf(one) - CHOOSING_ORDER.indexOf(other))) {
    const costs = people.flatMap((person) => {
      const cost = unsuitability(person, kind, post, framework, leaders)
      return cost === null ? [] : [{ person, cost: cost + SECOND_STAGE * (held.get(person.id) ?? 0) }]
    })
    const least = Math.min(...costs.map(({ cost }) => cost))
    const person = costs.find(({ cost }) => cost === least)?.person
    if (person !== undefined) held.set(person.id, (held.get(person.id) ?? 0) + 1)
    chosen.set(kind, {
      interviewerId: person?.id ?? null,
      interviewerNote: person === undefined ? nobody(kind, post, framework) : concern(person, kind, post, framework),
    })
  }
  return chosen
}

/** People who lead: the head, leads of teams, and anyone with a direct report. */
function leaderIds(workspace: Workspace): ReadonlySet<string> {
  const ids = [
    settingsOf(workspace).headId,
    ...[...workspace.team.values()].map(({ leadId }) => leadId),
    ...[...workspace.person.values()].map(({ managerId }) => managerId),
  ]
  return new Set(ids.filter((id) => id !== null))
}

const isRecruiter = ({ title, role }: Person): boolean => role === null && /recruit|talent|sourcer/i.test(title)

/** 0 for someone made for it, more for a weaker choice, null for someone who cannot hold it. */
function unsuitability(person: Person, kind: Stage['kind'], post: Post, framework: Framework, leaders: ReadonlySet<string>): number | null {
  if (kind === 'screen') return isRecruiter(person) ? 0 : leaders.has(person.id) ? 1 : null
  if (kind === 'working-together' && leaders.has(person.id)) return person.level === null || person.level >= post.level ? 0 : 1
  const technical = technicalCost(person, post, framework)
  return kind === 'working-together' && technical !== null ? technical + 1 : technical
}

const roleOf = (framework: Framework, id: Person['role']): Role | undefined => framework.roles.find((role) => role.id === id)

function technicalCost(person: Person, post: Post, framework: Framework): number | null {
  const own = roleOf(framework, person.role)
  const seat = roleOf(framework, post.role)
  if (own === undefined || seat === undefined) return null
  const sameFamily = own.family === seat.family
  if (sameFamily && seat.levels.length === 0) return 0
  if (person.level === null) return null
  if (person.level >= post.level) return sameFamily ? 0 : OTHER_FAMILY
  return person.level === post.level - 1 ? ONE_LEVEL_BELOW + (sameFamily ? 0 : OTHER_FAMILY) : null
}

function concern(person: Person, kind: Stage['kind'], post: Post, framework: Framework): string | null {
  const rates = kind !== 'screen' && kind !== 'working-together'
  const levelled = roleOf(framework, post.role)?.levels.length !== 0
  return rates && levelled && person.level !== null && person.level < post.level
    ? `${person.name} is level ${person.level}; the seat is level ${post.level}.`
    : null
}

function nobody(kind: Stage['kind'], post: Post, framework: Framework): string {
  if (kind === 'screen') return 'No recruiter or manager is among the people of this workspace.'
  if (kind === 'working-together') return 'No manager, lead or engineer of the level is among the people of this workspace.'
  const role = roleOf(framework, post.role)
  return role?.levels.length === 0
    ? `No ${role.name} or engineer of level ${post.level} is among the people of this workspace.`
    : `No engineer of level ${post.level}, or one below, is among the people of this workspace.`
}
