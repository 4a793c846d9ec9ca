import type { Workspace } from '../../src/model/workspace.ts'
import { count } from './table.ts'

export interface Contents {
  readonly people: number
  readonly engineers: number
  readonly teams: number
  readonly systems: number
  readonly overrides: number
  readonly candidates: number
  readonly scorecards: number
}

/** How much a workspace holds. */
export const contentsOf = (workspace: Workspace): Contents => ({
  people: workspace.person.size,
  engineers: [...workspace.person.values()].filter(({ role }) => role !== null).length,
  teams: workspace.team.size,
  systems: workspace.system.size,
  overrides: workspace.override.size,
  candidates: workspace.candidate.size,
  scorecards: workspace.scorecard.size,
})

export function contentsWords({ people, engineers, teams, systems, candidates, scorecards }: Contents): string {
  const plan = `${count(people, 'person', 'people')} (${count(engineers, 'engineer')}), ${count(teams, 'team')}, ${count(systems, 'system')}`
  return candidates === 0 ? plan : `${plan}, ${count(candidates, 'candidate')} with ${count(scorecards, 'scorecard')}`
}
