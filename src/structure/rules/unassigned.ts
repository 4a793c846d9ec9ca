import { countWords, upperFirst } from '../../base/phrase.ts'
import type { Edit } from '../../model/edit.ts'
import type { Person } from '../../model/person.ts'
import type { System } from '../../model/system.ts'
import type { Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import { someNames, type Look } from '../look.ts'
import { organisation } from '../organisation.ts'
import { soleRunner } from './single-holder.ts'

const HAS_TEAM: Source = { kind: 'cadre', note: 'Cadre’s rule: every engineer and every system has a team' }

interface Row {
  readonly id: string
  readonly name: string
}

const finding = (
  kind: 'people' | 'systems',
  rows: readonly Row[],
  detail: string,
  fix: Finding['fix'],
): Omit<Finding, 'people' | 'systems'> => ({
  id: `unassigned-${kind}`,
  rule: 'unassigned',
  severity: 'watch',
  title:
    rows.length === 1
      ? `${rows[0]?.name} has no team`
      : `${upperFirst(countWords(rows.length))} ${kind === 'people' ? 'engineers' : 'systems'} have no team`,
  detail,
  area: null,
  fix,
  source: HAS_TEAM,
})

/** Too little time to run a system alone. */
const HALF_TIME = 0.5

/** Whether somebody with little time would be the only one of the team who can run one of its systems. */
function wouldRunAlone({ workspace, framework }: Look, person: Person, teamId: string): boolean {
  if (person.allocation >= HALF_TIME) return false
  const people = [...(organisation(workspace).byTeam.get(teamId) ?? []), person]
  return [...workspace.system.values()].some(
    (system) => system.teamId === teamId && soleRunner(framework, people, system)?.id === person.id,
  )
}

function peopleFinding(look: Look): readonly Finding[] {
  const { workspace } = look
  const people = organisation(workspace).engineers.filter(({ teamId }) => teamId === null || !workspace.team.has(teamId))
  const [person] = people
  if (person === undefined) return []
  const teams = [...workspace.team.values()]
  // Beside colleagues of the same manager, else the only team there is.
  const near = workspace.team.get(
    [...workspace.person.values()].find((one) => one.managerId !== null && one.managerId === person.managerId && one.teamId !== null)
      ?.teamId ?? '',
  )
  const team = near ?? (teams.length === 1 ? teams[0] : undefined)
  const edit: Edit | null =
    people.length === 1 && team !== undefined && !wouldRunAlone(look, person, team.id)
      ? { kind: 'change-person', given: { personId: person.id, patch: { teamId: team.id } } }
      : null
  const words =
    teams.length === 0
      ? 'Add a team, then put them in it.'
      : edit !== null
        ? `Move ${person.name} to ${team?.name}.`
        : 'Put each in the team they work with.'
  const detail = `${someNames(people.map(({ name }) => name))}: no team counts on their time.`
  return [{ ...finding('people', people, detail, { words, edit }), people: people.map(({ id }) => id), systems: [] }]
}

/** Its owner's team, unless one part-time person there would have to run it alone. */
function teamFor({ workspace, framework }: Look, system: System): string | null {
  const owner = system.ownerId === null ? undefined : workspace.person.get(system.ownerId)
  const teamId = owner?.teamId ?? (workspace.team.size === 1 ? [...workspace.team.keys()][0] : undefined)
  if (teamId === undefined || teamId === null || !workspace.team.has(teamId)) return null
  const alone = soleRunner(framework, organisation(workspace).byTeam.get(teamId) ?? [], system)
  return alone !== null && alone.allocation < HALF_TIME ? null : teamId
}

function systemsFinding(look: Look): readonly Finding[] {
  const { workspace } = look
  const systems = [...workspace.system.values()].filter(({ teamId }) => teamId === null || !workspace.team.has(teamId))
  const [system] = systems
  if (system === undefined) return []
  const teamId = systems.length === 1 ? teamFor(look, system) : null
  const edit = teamId === null ? null : ({ kind: 'change-system', given: { systemId: system.id, patch: { teamId } } } satisfies Edit)
  const words =
    edit !== null ? `Give ${system.name} to ${workspace.team.get(edit.given.patch.teamId)?.name}.` : 'Give each to the team that runs it.'
  const detail = `${someNames(systems.map(({ name }) => name))}: nobody is sure to be there when ${systems.length === 1 ? 'it fails' : 'they fail'}.`
  return [{ ...finding('systems', systems, detail, { words, edit }), people: [], systems: systems.map(({ id }) => id) }]
}

/** Engineers and systems without a team. */
export const unassignedFindings = (look: Look): readonly Finding[] => [...peopleFinding(look), ...systemsFinding(look)]
