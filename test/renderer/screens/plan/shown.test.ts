import { describe, expect, test } from 'vitest'
import { scenarioNames, freeName, originOf, scenarioOf } from '../../../../renderer/screens/plan/scenario-draft.ts'
import {
  dropEdit,
  fixedWords,
  placeOfTab,
  planOfTab,
  proposalOf,
  putEdit,
  tabAt,
  tabName,
  teamPlan,
  tried,
  type Tab,
} from '../../../../renderer/screens/plan/shown.ts'
import { planOf } from '../../../../renderer/state/derived.ts'
import { addDays } from '../../../../src/base/date.ts'
import { applyChanges } from '../../../../src/model/change.ts'
import { work, type Edit } from '../../../../src/model/edit.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import { movedTo } from '../../../../src/planning/scenario/scenario-plan.ts'
import { northwind, northwindDay } from '../../../support/northwind.ts'

const done = (workspace: Workspace, edit: Edit): Workspace => applyChanges(workspace, work(workspace, edit).changes)

const scenario = scenarioOf(northwind, 'proposal', { id: 'more-hires', name: 'More hires', madeOn: northwindDay })
if (scenario === null) throw new Error('the proposal is always there')
const beside = done(northwind, { kind: 'add-scenario', given: { scenario } })
const tab: Tab = { kind: 'scenario', scenario }
const { assumptions, decisions, limits, times, solved } = scenario
const adopted = done(northwind, {
  kind: 'adopt-plan',
  given: { plan: { name: 'Plan A', assumptions, decisions, limits, times, solved }, by: 'Helen Marsh', on: northwindDay },
})

describe('A place on the Plan screen', () => {
  test('leads to the tab it was made from, and to the decision there', () => {
    const tabs: readonly Tab[] = [{ kind: 'team' }, { kind: 'course' }, tab]
    for (const one of tabs) expect(tabAt(placeOfTab(one), beside)).toEqual({ tab: one, decisionId: undefined })
    expect(tabAt(placeOfTab(tab, 'promote-dana'), beside)).toEqual({ tab, decisionId: 'promote-dana' })
    expect(tabAt({ screen: 'plan', id: 'promote-dana' }, beside)).toEqual({ tab: { kind: 'course' }, decisionId: 'promote-dana' })
  })

  test('of a scenario that is gone shows the plan in use', () => {
    expect(tabAt(placeOfTab(tab), northwind).tab).toEqual({ kind: 'course' })
  })
})

describe('What a tab shows', () => {
  test('of today’s team is the plan’s other side: nobody comes, and the cost is that of its quarters', () => {
    const made = planOf(northwind, northwindDay)
    const team = teamPlan(made)
    expect(team.decisions).toEqual([])
    expect(team.outcomes).toBe(made.unchanged.outcomes)
    expect(team.cost).toBeCloseTo(team.quarters.reduce((sum, { cost }) => sum + (cost ?? 0), 0))
    expect(team.headcountThen).toBe(team.quarters.at(-1)?.headcount)
    expect(team.cost ?? 0).toBeLessThan(made.cost ?? 0)
  })

  test('is the plan in use once one is adopted, and the proposal stays to be had', () => {
    expect(tabName(northwind, { kind: 'course' })).toBe('Cadre’s proposal')
    expect(tabName(adopted, { kind: 'course' })).toBe('Plan A')
    expect(planOfTab(adopted, { kind: 'course' }, northwindDay).name).toBe('Plan A')
    expect(proposalOf(adopted, northwindDay).name).toBeNull()
    expect(proposalOf(adopted, northwindDay).decisions.map(({ id }) => id)).toEqual(
      planOf(northwind, northwindDay).decisions.map(({ id }) => id),
    )
  })

  test('of a decision tried in another quarter changes the plan tried and nothing else, in a scenario and in the plan in use', () => {
    const first = decisions.find(({ kind }) => kind === 'hire')
    if (first === undefined) throw new Error('the proposal hires')
    const later = movedTo(first, addDays(first.inSeat, 180), northwindDay)
    for (const [workspace, of] of [
      [beside, tab],
      [adopted, { kind: 'course' }],
    ] as const) {
      const before = planOfTab(workspace, of, northwindDay)
      const trial = tried(workspace, of, later)
      const after = planOfTab(trial.workspace, trial.tab, northwindDay)
      expect(after.decisions.find(({ id }) => id === first.id)?.inSeat).toBe(later.inSeat)
      expect(after.cost ?? 0).toBeLessThan(before.cost ?? 0)
      expect(planOfTab(workspace, of, northwindDay)).toBe(before)
    }
  })

  test('says what an edit of it then makes true', () => {
    const [first] = decisions
    if (first === undefined) throw new Error('the proposal decides')
    const later = movedTo(first, addDays(first.inSeat, 90), northwindDay)
    const trial = tried(beside, tab, later)
    const kept = done(beside, putEdit(tab, later))
    const after = kept.scenario.get(scenario.id)
    if (after === undefined) throw new Error('the scenario is there')
    expect(planOfTab(kept, { kind: 'scenario', scenario: after }, northwindDay).quarters).toEqual(
      planOfTab(trial.workspace, trial.tab, northwindDay).quarters,
    )
    expect(done(beside, dropEdit(tab, first.id)).scenario.get(scenario.id)?.decisions).toHaveLength(decisions.length - 1)
    expect(done(adopted, dropEdit({ kind: 'course' }, first.id)).commitment.size).toBe(decisions.length - 1)
  })
})

test('decisions are fixed where there is nothing to keep them, while a search runs, and in a file to be read only', () => {
  expect(fixedWords(northwind, { kind: 'team' }, null, null)).toMatch(/scenario/u)
  expect(fixedWords(northwind, { kind: 'course' }, null, null)).toMatch(/adopt it/u)
  expect(fixedWords(adopted, { kind: 'course' }, null, null)).toBeNull()
  expect(fixedWords(beside, tab, null, null)).toBeNull()
  expect(fixedWords(beside, tab, null, scenario.id)).toMatch(/being looked for/u)
  expect(fixedWords(beside, tab, 'It can only be read.', null)).toBe('It can only be read.')
})

describe('A new scenario', () => {
  const given = { id: 'new', name: 'New', madeOn: northwindDay }

  test('begins as what stands behind the tab', () => {
    expect(originOf({ kind: 'team' }, true)).toBe('team')
    expect(originOf({ kind: 'course' }, true)).toBe('course')
    expect(originOf({ kind: 'course' }, false)).toBe('proposal')
    expect(originOf(tab, false)).toBe(scenario.id)
  })

  test('of today’s team decides nothing, of another is its copy', () => {
    expect(scenarioOf(northwind, 'team', given)).toMatchObject({ name: 'New', decisions: [] })
    expect(scenarioOf(beside, scenario.id, given)).toEqual({ ...scenario, ...given })
    expect(scenarioOf(northwind, scenario.id, given)).toBeNull()
  })

  test('of the plan in use plays as that does', () => {
    const copy = scenarioOf(adopted, 'course', given)
    if (copy === null) throw new Error('a plan is in use')
    expect(planOfTab(adopted, { kind: 'scenario', scenario: copy }, northwindDay).quarters).toEqual(
      planOfTab(adopted, { kind: 'course' }, northwindDay).quarters,
    )
  })

  test('has a name that is free', () => {
    expect(freeName([], 'Scenario 1')).toBe('Scenario 1')
    expect(freeName(['scenario 1', 'Scenario 2'], 'Scenario 1')).toBe('Scenario 3')
    expect(freeName(scenarioNames(beside), 'More hires')).toBe('More hires 2')
  })
})
