import type { Person } from '../../model/person.ts'
import type { Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import { engineerCount, type Look } from '../look.ts'
import { organisation } from '../organisation.ts'

const NAMED_LEAD: Source = { kind: 'cadre', note: 'Cadre’s rule: every team has a named lead' }

const likeliest = (people: readonly Person[]): Person | null =>
  people.reduce<Person | null>((best, one) => (best === null || (one.level ?? 0) > (best.level ?? 0) ? one : best), null)

/** Teams with engineers and without a lead. */
export function leadFindings({ workspace }: Look): readonly Finding[] {
  const { byTeam } = organisation(workspace)
  return [...workspace.team.values()].flatMap((team) => {
    const people = byTeam.get(team.id) ?? []
    const lead = likeliest(people)
    if (lead === null || (team.leadId !== null && workspace.person.has(team.leadId))) return []
    return [
      {
        id: `lead-${team.id}`,
        rule: 'lead' as const,
        severity: 'watch' as const,
        title: `${team.name} has no lead`,
        detail: `${engineerCount(people.length)} ${people.length === 1 ? 'works' : 'work'} in it.`,
        area: null,
        people: [],
        systems: [],
        fix: {
          words: `Name ${lead.name}${lead.level === null ? '' : ', at level ' + lead.level} as lead.`,
          edit: { kind: 'change-team' as const, given: { teamId: team.id, patch: { leadId: lead.id } } },
        },
        source: NAMED_LEAD,
      },
    ]
  })
}
