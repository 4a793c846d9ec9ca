import type { Edit } from '../../model/edit.ts'
import type { Person } from '../../model/person.ts'
import type { Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import type { Look } from '../look.ts'
import { organisation, thresholds } from '../organisation.ts'

const SPAN: Source = {
  kind: 'research',
  grade: 'B',
  note: 'Larson: six to eight engineers a manager; measured firms vary, so this only advises',
}

/** With one report too many: a report goes to the lead of their own team, when that lead reports here too and has room. */
function handOver(
  { workspace, framework }: Look,
  manager: Person,
  reports: readonly Person[],
): { readonly person: Person; readonly lead: Person } | null {
  const high = thresholds(framework).spanHigh
  if (reports.length !== high + 1) return null
  const { reports: all } = organisation(workspace)
  for (const person of reports) {
    const lead = reports.find(({ id }) => id === workspace.team.get(person.teamId ?? '')?.leadId)
    if (lead !== undefined && lead.id !== person.id && lead.managerId === manager.id && (all.get(lead.id) ?? []).length < high)
      return { person, lead }
  }
  return null
}

/** Managers of more people than is advised. It never blocks anything. */
export function spanFindings(look: Look): readonly Finding[] {
  const { spanLow, spanHigh } = thresholds(look.framework)
  return [...organisation(look.workspace).reports].flatMap(([managerId, reports]) => {
    const manager = look.workspace.person.get(managerId)
    if (manager === undefined || reports.length <= spanHigh) return []
    const move = handOver(look, manager, reports)
    const edit: Edit | null =
      move === null ? null : { kind: 'change-person', given: { personId: move.person.id, patch: { managerId: move.lead.id } } }
    return [
      {
        id: `span-${managerId}`,
        rule: 'span' as const,
        severity: 'watch' as const,
        title: `${manager.name} manages ${reports.length.toLocaleString('en-GB')} people`,
        detail: `${spanLow} to ${spanHigh} are advised.`,
        area: null,
        people: [manager.id],
        systems: [],
        fix: { words: move === null ? 'Let a lead take over some of them.' : `Let ${move.lead.name} manage ${move.person.name}.`, edit },
        source: SPAN,
      },
    ]
  })
}
