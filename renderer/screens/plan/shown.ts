import type { PlainDate } from '../../../src/base/date.ts'
import { perValue } from '../../../src/base/per-value.ts'
import type { Edit } from '../../../src/model/edit.ts'
import { DecisionId, type Planned } from '../../../src/model/planned.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { courseOf, type Workspace } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { planOf, scenarioPlanOf } from '../../state/derived.ts'
import type { Place } from '../../state/place.ts'

/** What the Plan screen shows: nobody hired or moved, the plan in use (Cadre's proposal while none is), or a scenario. */
export type Tab = { readonly kind: 'team' } | { readonly kind: 'course' } | { readonly kind: 'scenario'; readonly scenario: Scenario }

export const TEAM = 'team'
export const COMPARE = 'compare'

/** A place names a scenario and behind it a decision, or a decision of the plan in use alone. */
export function tabAt({ id, part }: Place, { scenario }: Workspace): { readonly tab: Tab; readonly decisionId: string | undefined } {
  if (id === TEAM) return { tab: { kind: 'team' }, decisionId: undefined }
  const known = id === undefined ? undefined : scenario.get(id)
  return known === undefined
    ? { tab: { kind: 'course' }, decisionId: id }
    : { tab: { kind: 'scenario', scenario: known }, decisionId: part }
}

export function placeOfTab(tab: Tab, decisionId?: string): Place {
  if (tab.kind === 'team') return { screen: 'plan', id: TEAM }
  if (tab.kind === 'course') return { screen: 'plan', id: decisionId }
  return { screen: 'plan', id: tab.scenario.id, part: decisionId }
}

export const isSameTab = (a: Tab, b: Tab): boolean =>
  a.kind === b.kind && (a.kind !== 'scenario' || b.kind !== 'scenario' || a.scenario.id === b.scenario.id)

const costOf = ({ quarters }: Plan['unchanged']): number | null =>
  quarters.reduce<number | null>((total, { cost }) => (total === null || cost === null ? null : total + cost), 0)

/** The plan with nobody hired or moved. */
export const teamPlan = perValue((plan: Plan): Plan => ({
  ...plan,
  ...plan.unchanged,
  name: null,
  decisions: [],
  headcountThen: plan.unchanged.quarters.at(-1)?.headcount ?? plan.headcountNow,
  interviewHours: 0,
  cost: costOf(plan.unchanged),
}))

export function planOfTab(workspace: Workspace, tab: Tab, today: PlainDate): Plan {
  if (tab.kind === 'scenario') return scenarioPlanOf(workspace, tab.scenario, today)
  const inUse = planOf(workspace, today)
  return tab.kind === 'team' ? teamPlan(inUse) : inUse
}

const none: Pick<Workspace, 'course' | 'commitment'> = { course: new Map(), commitment: new Map() }
const withoutCourse = perValue((workspace: Workspace): Workspace => ({ ...workspace, ...none }))
/** What Cadre proposes, also while another plan is in use. */
export const proposalOf = (workspace: Workspace, today: PlainDate): Plan =>
  planOf(courseOf(workspace) === null ? workspace : withoutCourse(workspace), today)

export function tabName(workspace: Workspace, tab: Tab): string {
  if (tab.kind === 'team') return 'Today’s team'
  if (tab.kind === 'scenario') return tab.scenario.name
  return courseOf(workspace)?.name ?? 'Cadre’s proposal'
}

/** The tab with a decision new or on other days, before anything is edited: for what is being dragged. */
export function tried(workspace: Workspace, tab: Tab, planned: Planned): { readonly workspace: Workspace; readonly tab: Tab } {
  if (tab.kind === 'scenario') {
    const { scenario } = tab
    const decisions = scenario.decisions.map((one) => (one.id === planned.id ? planned : one))
    return { workspace, tab: { kind: 'scenario', scenario: { ...scenario, decisions } } }
  }
  const before = workspace.commitment.get(planned.id)
  if (before === undefined) return { workspace, tab }
  return { workspace: { ...workspace, commitment: new Map([...workspace.commitment, [planned.id, { ...before, ...planned }]]) }, tab }
}

/** The edit that keeps a decision, new or changed. */
export const putEdit = (tab: Tab, decision: Planned): Edit =>
  tab.kind === 'scenario'
    ? { kind: 'plan-in-scenario', given: { id: tab.scenario.id, decision } }
    : { kind: 'plan-decision', given: { decision } }

export const dropEdit = (tab: Tab, id: string): Edit =>
  tab.kind === 'scenario'
    ? { kind: 'drop-from-scenario', given: { id: tab.scenario.id, decisionId: DecisionId.parse(id) } }
    : { kind: 'drop-decision', given: { id: DecisionId.parse(id) } }

/** Why decisions cannot be changed here, as a sentence; null where they can. */
export function fixedWords(workspace: Workspace, tab: Tab, readOnly: string | null, searching: string | null): string | null {
  if (readOnly !== null) return readOnly
  if (tab.kind === 'team') return 'Nobody is hired or moved here. Make a scenario of it to plan from today’s team.'
  if (tab.kind === 'course' && courseOf(workspace) === null)
    return 'Cadre works its proposal out anew with every change. Edit it as a scenario, or adopt it, to change its decisions.'
  return tab.kind === 'scenario' && tab.scenario.id === searching
    ? 'A better plan is being looked for. Its decisions can be changed again when that ends.'
    : null
}
