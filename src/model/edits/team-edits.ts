import * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Team, TeamId } from '../team.ts'
import { patched } from './patch.ts'

const TeamPatch = Team.unwrap().omit({ id: true }).partial()

export const teamEdits = {
  'add-team': editRule({
    input: z.object({ team: Team }),
    words: (_, { team }) => `add ${team.name}`,
    changes: (workspace, { team }) => {
      if (workspace.team.has(team.id)) throw invalid(`A team with the id “${team.id}” is already there.`)
      return [changed('team', null, team)]
    },
  }),
  'change-team': editRule({
    input: z.object({ teamId: TeamId, patch: TeamPatch }),
    words: (workspace, { teamId }) => `change ${rowOf(workspace, 'team', teamId).name}`,
    changes: (workspace, { teamId, patch }) => patched('team', rowOf(workspace, 'team', teamId), patch),
  }),
  /** Its people and systems stay, without a team. */
  'remove-team': editRule({
    input: z.object({ teamId: TeamId }),
    words: (workspace, { teamId }) => `remove ${rowOf(workspace, 'team', teamId).name}`,
    changes: (workspace, { teamId }) => [
      ...[...workspace.person.values()].filter((p) => p.teamId === teamId).flatMap((p) => patched('person', p, { teamId: null })),
      ...[...workspace.system.values()].filter((s) => s.teamId === teamId).flatMap((s) => patched('system', s, { teamId: null })),
      ...[...workspace.commitment.values()]
        .filter((one) => one.teamId === teamId)
        .flatMap((one) => patched('commitment', one, { teamId: null })),
      ...[...workspace.budgetLine.values()].filter((one) => one.teamId === teamId).map((one) => changed('budgetLine', one, null)),
      changed('team', rowOf(workspace, 'team', teamId), null),
    ],
  }),
}
