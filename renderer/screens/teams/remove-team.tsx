import type { Team } from '../../../src/model/team.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { ChangeLine } from '../../components/change-table.tsx'
import { forNames, RemoveDialog } from '../../components/remove-dialog.tsx'

/** What stands without this team, beside the plan. */
function consequencesOf({ person, system }: Workspace, { id, leadId, purpose }: Team): readonly ChangeLine[] {
  const named = (rows: Iterable<{ readonly name: string; readonly teamId: Team['id'] | null }>): readonly string[] =>
    [...rows].filter(({ teamId }) => teamId === id).map(({ name }) => name)
  const lead = leadId === null ? undefined : person.get(leadId)
  return [
    ...forNames('People', named(person.values()), 'No team'),
    ...forNames('Systems', named(system.values()), 'No team'),
    ...forNames('Lead', lead === undefined ? [] : [lead.name], 'Does not lead it'),
    ...forNames('What it is for', purpose === '' ? [] : [purpose], 'Gone'),
  ]
}

interface RemoveTeamProps {
  readonly team: Team
  readonly onKeep: () => void
  readonly onClose: () => void
}

export function RemoveTeam({ team, onKeep, onClose }: RemoveTeamProps) {
  return (
    <RemoveDialog
      name={team.name}
      noun="team"
      removal={{ kind: 'remove-team', given: { teamId: team.id } }}
      consequencesIn={(workspace) => consequencesOf(workspace, team)}
      onKeep={onKeep}
      onRemoved={onClose}
    />
  )
}
