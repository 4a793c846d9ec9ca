import type { Team, TeamId } from '../../model/team.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Drafted } from './person-of.ts'
import { sameKey } from './reading.ts'

export interface TeamFinder {
  /** The team the row names, or the one the person is in. */
  readonly idFor: (row: Drafted) => TeamId | null
  /** Teams that rows name and the workspace does not have. */
  readonly added: readonly Team[]
}

export function teamFinder(rows: readonly Drafted[], { team }: Workspace, idOf: (seed: string) => string): TeamFinder {
  const found = new Map([...team.values()].toReversed().map(({ id, name }) => [sameKey(name), id]))
  const added: Team[] = []
  for (const { listed } of rows) {
    const name = listed.cells.team ?? ''
    if (name === '' || found.has(sameKey(name))) continue
    const id = idOf(`team ${name}`) as TeamId // made for this team
    found.set(sameKey(name), id)
    added.push({ id, name, purpose: '', leadId: null })
  }
  return { added, idFor: ({ listed }) => found.get(sameKey(listed.cells.team ?? '')) ?? listed.known?.teamId ?? null }
}
