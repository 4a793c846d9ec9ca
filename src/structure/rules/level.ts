import { countWords, upperFirst } from '../../base/phrase.ts'
import { standing } from '../../maturity/standing.ts'
import type { Person } from '../../model/person.ts'
import type { System } from '../../model/system.ts'
import type { Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import { seatWords, someNames, type Look } from '../look.ts'
import { organisation } from '../organisation.ts'

const BUILDERS: Source = { kind: 'article', note: 'Who commonly builds a system of each level' }
const UNKNOWN: Source = { kind: 'cadre', note: 'Cadre’s rule: someone without a level counts at the lowest of the role' }

const highest = (people: readonly Person[]): number => people.reduce((top, { level }) => Math.max(top, level ?? 0), 0)

/** Systems that still have a level to reach. */
const rising = ({ workspace, framework }: Look): readonly System[] =>
  [...workspace.system.values()].filter((system) => standing(system, framework).gap > 0)

function fixWords({ framework, plan }: Look, level: number, teamId: string | null): string {
  const hire = plan.decisions.find(
    ({ kind, post, teamId: team }) => kind === 'hire' && post.level >= level && (teamId === null || team === teamId),
  )
  return hire === undefined ? `Bring someone to level ${level}, or hire at that level.` : `Fill ${seatWords(framework, hire)}.`
}

function nobodyAt(look: Look, systems: readonly System[]): readonly Finding[] {
  const level = systems.reduce((top, { target }) => Math.max(top, target?.level ?? 0), 0)
  if (level === 0 || highest(organisation(look.workspace).engineers) >= level) return []
  const asking = systems.filter(({ target }) => target?.level === level)
  return [
    {
      id: `level-${level}`,
      rule: 'level',
      severity: 'watch',
      title: `Nobody is at level ${level}`,
      detail: `${someNames(asking.map(({ name }) => name))} ${asking.length === 1 ? 'is' : 'are'} to reach level ${level}, and systems are rarely built above the level of those who build them.`,
      area: null,
      people: [],
      systems: asking.map(({ id }) => id),
      fix: { words: fixWords(look, level, null), edit: null },
      source: BUILDERS,
    },
  ]
}

/** A team whose highest level is under a target of its own systems, told where somebody elsewhere has that level. */
function teamBelow(look: Look, systems: readonly System[]): readonly Finding[] {
  const { engineers, byTeam } = organisation(look.workspace)
  const top = highest(engineers)
  return [...look.workspace.team.values()].flatMap((team) => {
    const own = byTeam.get(team.id) ?? []
    const above = systems.filter(
      ({ teamId, target }) => teamId === team.id && target !== null && target.level > highest(own) && target.level <= top,
    )
    const level = above.reduce((most, { target }) => Math.max(most, target?.level ?? 0), 0)
    if (own.length === 0 || level === 0) return []
    return [
      {
        id: `level-team-${team.id}`,
        rule: 'level' as const,
        severity: 'watch' as const,
        title: `${team.name} has nobody at level ${level}`,
        detail: `${someNames(above.map(({ name }) => name))} ${above.length === 1 ? 'is' : 'are'} to reach level ${level}; the highest level in the team is ${highest(own)}.`,
        area: null,
        people: own.map(({ id }) => id),
        systems: above.map(({ id }) => id),
        fix: { words: fixWords(look, level, team.id), edit: null },
        source: BUILDERS,
      },
    ]
  })
}

function unknownLevels({ workspace, framework }: Look): readonly Finding[] {
  const levelled = new Set(framework.roles.filter(({ levels }) => levels.length > 0).map(({ id }) => id))
  const people = organisation(workspace).engineers.filter(({ role, level }) => role !== null && levelled.has(role) && level === null)
  if (people.length === 0) return []
  const who = people.length === 1 ? (people[0]?.name ?? '') : `${upperFirst(countWords(people.length))} engineers`
  return [
    {
      id: 'level-unknown',
      rule: 'level-unknown',
      severity: 'watch',
      title: `${who} ${people.length === 1 ? 'has' : 'have'} no level yet`,
      detail: `${someNames(people.map(({ name }) => name))}: until assessed they count at the lowest level of their role.`,
      area: null,
      people: people.map(({ id }) => id),
      systems: [],
      fix: { words: 'Assess them, starting with those on the most valuable systems.', edit: null },
      source: UNKNOWN,
    },
  ]
}

/** Levels that targets need and people do not have, or that nobody knows. */
export function levelFindings(look: Look): readonly Finding[] {
  if (look.size === 0) return []
  const systems = rising(look)
  return [...nobodyAt(look, systems), ...teamBelow(look, systems), ...unknownLevels(look)]
}
