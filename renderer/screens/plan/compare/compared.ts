import type { PlainDate } from '../../../../src/base/date.ts'
import { courseOf, type Workspace } from '../../../../src/model/workspace.ts'
import type { Plan } from '../../../../src/planning/plan.ts'
import { planOfTab, proposalOf, tabName, type Tab } from '../shown.ts'

/** A plan that can stand in a comparison: one that the Plan screen shows, or Cadre's proposal while another is in use. */
export interface Choice {
  readonly key: string
  readonly name: string
  /** Null: the proposal beside a plan in use. */
  readonly tab: Tab | null
}

export const MOST = 4
export const LEAST = 2

/** Every plan there is, today's team first. */
export function choicesIn(workspace: Workspace): readonly Choice[] {
  const choice = (key: string, tab: Tab): Choice => ({ key, name: tabName(workspace, tab), tab })
  const inUse = choice('course', { kind: 'course' })
  return [
    choice('team', { kind: 'team' }),
    // The scenario that it was adopted from may have the same name.
    ...(courseOf(workspace) === null
      ? [inUse]
      : [
          { ...inUse, name: `${inUse.name}, in use` },
          { key: 'proposal', name: 'Cadre’s proposal', tab: null },
        ]),
    ...[...workspace.scenario.values()].map((scenario) => choice(`scenario ${scenario.id}`, { kind: 'scenario', scenario })),
  ]
}

export const planOfChoice = (workspace: Workspace, { tab }: Choice, today: PlainDate): Plan =>
  tab === null ? proposalOf(workspace, today) : planOfTab(workspace, tab, today)

/** Those of the keys that still name a plan, filled up to two; at first today's team, the plan in use and two scenarios. */
export function chosenOf(choices: readonly Choice[], keys: readonly string[] | null): readonly Choice[] {
  if (keys === null) return choices.filter(({ key }) => key !== 'proposal').slice(0, MOST)
  const known = keys.flatMap((key) => choices.find((one) => one.key === key) ?? [])
  return [...known, ...choices.filter((one) => !known.includes(one)).slice(0, Math.max(0, LEAST - known.length))]
}
