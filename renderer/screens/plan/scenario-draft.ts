import type { PlainDate } from '../../../src/base/date.ts'
import { ScenarioId, type Scenario } from '../../../src/model/scenario.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { scenarioFrom } from '../../../src/planning/scenario/scenario-plan.ts'
import { planOf } from '../../state/derived.ts'
import { proposalOf, teamPlan, type Tab } from './shown.ts'

/** What a new scenario begins as: the plan in use, Cadre's proposal, today's team alone, or another scenario. */
export type Origin = 'course' | 'proposal' | 'team' | ScenarioId

/** "Hire-led 2": the name, with the first number that makes it new among those taken. */
export function freeName(taken: Iterable<string>, wanted: string): string {
  const known = new Set([...taken].map((name) => name.toLowerCase()))
  const stem = wanted.replace(/ \d+$/u, '')
  if (!known.has(wanted.toLowerCase())) return wanted
  for (let nth = 2; ; nth++) if (!known.has(`${stem} ${nth}`.toLowerCase())) return `${stem} ${nth}`
}

export const scenarioNames = ({ scenario }: Workspace): readonly string[] => [...scenario.values()].map(({ name }) => name)

/** What stands behind a tab, to begin a scenario from. */
export const originOf = (tab: Tab, inUse: boolean): Origin => {
  if (tab.kind === 'scenario') return tab.scenario.id
  return tab.kind === 'team' ? 'team' : inUse ? 'course' : 'proposal'
}

interface Given {
  readonly id: string
  readonly name: string
  readonly madeOn: PlainDate
}

/** A new scenario that begins as its origin is; null when that is gone. */
export function scenarioOf(workspace: Workspace, origin: Origin, given: Given): Scenario | null {
  switch (origin) {
    case 'course':
      return scenarioFrom(workspace, planOf(workspace, given.madeOn), given)
    case 'proposal':
      return scenarioFrom(workspace, proposalOf(workspace, given.madeOn), given)
    case 'team':
      return { ...scenarioFrom(workspace, teamPlan(planOf(workspace, given.madeOn)), given), decisions: [], times: [] }
    default: {
      const twin = workspace.scenario.get(origin)
      return twin === undefined ? null : { ...twin, ...given, id: ScenarioId.parse(given.id) }
    }
  }
}
