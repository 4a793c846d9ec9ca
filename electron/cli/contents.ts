import type { Workspace } from '../../src/model/workspace.ts'
import { count } from './table.ts'

export interface Contents {
  readonly people: number
  readonly engineers: number
  readonly teams: number
  readonly systems: number
  readonly overrides: number
}

/** How much a workspace holds. */
export const contentsOf = (workspace: Workspace): Contents => ({
  people: workspace.person.size,
  engineers: [...workspace.person.values()].filter(({ role }) => role !== null).length,
  teams: workspace.team.size,
  systems: workspace.system.size,
  overrides: workspace.override.size,
})

export const contentsWords = ({ people, engineers, teams, systems }: Contents): string =>
  `${count(people, 'person', 'people')} (${count(engineers, 'engineer')}), ${count(teams, 'team')}, ${count(systems, 'system')}`
