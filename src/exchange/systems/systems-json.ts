import type { PlainDate } from '../../base/date.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'
import { FORMAT, VERSION, type Lists } from './json-format.ts'

/** Everything about the systems as JSON text, with people and teams by name, so that it can come into another workspace. */
export function systemsJson(workspace: Workspace, today: PlainDate): string {
  const { name, currency } = settingsOf(workspace)
  const head = { format: FORMAT, version: VERSION, organisation: name, currency, exportedOn: today }
  return `${JSON.stringify({ ...head, ...listsOf(workspace) }, null, 2)}\n`
}

function listsOf(workspace: Workspace): Lists {
  const team = (id: string | null): string | null => workspace.team.get(id ?? '')?.name ?? null
  const person = (id: string | null): string | null => workspace.person.get(id ?? '')?.name ?? null
  const withOwner = <R extends { readonly ownerId: string | null }>({ ownerId, ...rest }: R) => ({ ...rest, owner: person(ownerId) })
  return {
    systems: [...workspace.system.values()].map(({ teamId, ownerId, ...rest }) => ({
      ...rest,
      team: team(teamId),
      owner: person(ownerId),
    })),
    assessments: [...workspace.assessment.values()].map(({ assessorId, ...rest }) => ({
      ...rest,
      assessorInWorkspace: person(assessorId),
    })),
    improvements: [...workspace.improvement.values()].map(withOwner),
    safeguards: [...workspace.safeguard.values()].map(withOwner),
    accounts: [...workspace.account.values()],
    choices: [...workspace.choice.values()],
    dependencies: [...workspace.dependency.values()],
  }
}
