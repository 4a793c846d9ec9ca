import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person, PersonId } from '../model/person.ts'
import type { CompetencyId, Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'

/** The first two found are enough: one of them is somebody else. */
type Pair = readonly [Person] | readonly [Person, Person]
type Found = Map<string, Pair>

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

function note(found: Found, key: string, person: Person): void {
  const [first, second] = found.get(key) ?? []
  if (first === undefined) found.set(key, [person])
  else if (second === undefined) found.set(key, [first, person])
}

/** Where to look, nearest first: shown in the competency, then by the level of a role that stands on it; the own team before others. */
const keys = (competency: CompetencyId, level: Level, teamId: string | null): readonly string[] =>
  (['shown', 'role'] as const).flatMap((kind) => [
    ...(teamId === null ? [] : [`${kind} ${competency} ${level} ${teamId}`]),
    `${kind} ${competency} ${level}`,
  ])

function search(people: Workspace['person'], framework: Framework): Found {
  const found: Found = new Map()
  const add = (kind: 'shown' | 'role', competency: CompetencyId, top: Level, person: Person): void => {
    for (const level of LEVELS.filter((one) => one <= top)) {
      note(found, `${kind} ${competency} ${level}`, person)
      if (person.teamId !== null) note(found, `${kind} ${competency} ${level} ${person.teamId}`, person)
    }
  }
  for (const person of people.values()) {
    for (const { id } of framework.competencies) {
      const shown = person.competencies[id]
      if (shown !== undefined) add('shown', id, shown, person)
    }
    const role = framework.roles.find(({ id }) => id === person.role)
    if (role !== undefined && person.level !== null) for (const id of role.competencies) add('role', id, person.level, person)
  }
  return found
}

const remembered = perValue((framework: Framework) => perValue((people: Workspace['person']) => search(people, framework)))

/** Someone else at or above the level in the competency, to learn from; null when nobody is. */
export function teacher(
  workspace: Workspace,
  framework: Framework,
  person: Person,
  competency: CompetencyId,
  level: Level,
): PersonId | null {
  const found = remembered(framework)(workspace.person)
  const candidates = keys(competency, level, person.teamId).flatMap((key) => found.get(key) ?? [])
  return candidates.find(({ id }) => id !== person.id)?.id ?? null
}
