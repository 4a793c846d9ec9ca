import { describe, expect, test } from 'vitest'
import {
  compareGroups,
  compareTable,
  isOther,
  type Compared,
  type CompareRow,
} from '../../../../renderer/screens/plan/compare/compare-rows.ts'
import { choicesIn, chosenOf, planOfChoice } from '../../../../renderer/screens/plan/compare/compared.ts'
import { diffGroups } from '../../../../renderer/screens/plan/compare/diff-lines.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import { plan } from '../../../../src/planning/make-plan.ts'
import { withoutMoney } from '../../../../src/planning/pay-shown.ts'
import { planDiff } from '../../../../src/planning/scenario/plan-diff.ts'
import { scenarioFrom } from '../../../../src/planning/scenario/scenario-plan.ts'
import { northwind, TODAY } from '../../../support/organisation.ts'

const live = northwind()
const proposal = plan(live, standardFramework, TODAY)
const scenarios = ['Lean', 'Balanced', 'Hire-led'].map((name, at) => scenarioFrom(live, proposal, { id: `s${at}`, name, madeOn: TODAY }))
const [lean] = scenarios
if (lean === undefined) throw new Error('there are three')
const fewer = { ...lean, decisions: lean.decisions.slice(1) }
const workspace: Workspace = { ...live, scenario: new Map([fewer, ...scenarios.slice(1)].map((one) => [one.id, one])) }
const choices = choicesIn(workspace)
const column = (key: string): Compared => {
  const choice = choices.find((one) => one.key === key)
  if (choice === undefined) throw new Error(`${key} is no choice`)
  return { name: choice.name, plan: planOfChoice(workspace, choice, TODAY), simulation: null }
}
const columns = ['team', 'course', 'scenario s0'].map(column)
const groups = compareGroups(columns, workspace)
const rowOf = (id: string): CompareRow | undefined => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)
const words = (id: string): readonly string[] => rowOf(id)?.cells.map((cell) => cell.words) ?? []

describe('what is compared', () => {
  test('at first today’s team, the plan in use and two scenarios, never more than four', () => {
    expect(choices.map(({ name }) => name)).toEqual(['Today’s team', 'Cadre’s proposal', 'Lean', 'Balanced', 'Hire-led'])
    expect(chosenOf(choices, null).map(({ key }) => key)).toEqual(['team', 'course', 'scenario s0', 'scenario s1'])
  })
  test('a scenario that is gone leaves its column, and two columns always stay', () => {
    expect(chosenOf(choices, ['scenario s2', 'scenario gone']).map(({ key }) => key)).toEqual(['scenario s2', 'team'])
    expect(chosenOf(choices, ['course', 'scenario s1', 'team']).map(({ key }) => key)).toEqual(['course', 'scenario s1', 'team'])
  })
})

describe('plans side by side', () => {
  test('each plan has its own people, cost and decisions', () => {
    expect(words('engineers')).toEqual(columns.map((one) => String(one.plan.headcountThen)))
    expect(words('hire').map(Number)).toEqual([0, 5, 4])
    expect(new Set(words('cost')).size).toBe(3)
  })
  test('what differs from the first column is told, and what is not known in it is no difference', () => {
    const engineers = rowOf('engineers')
    if (engineers === undefined) throw new Error('there is a row of engineers')
    expect([0, 1, 2].map((at) => isOther(engineers, at))).toEqual([false, true, true])
    const late = rowOf('on-time-p80')
    if (late === undefined) throw new Error('there is a row of targets')
    expect([0, 1, 2].some((at) => isOther(late, at))).toBe(false)
  })
  test('every system with a day to reach is there, with forecast, P50 and P80 in the file', () => {
    const targets = groups.find(({ title }) => title === 'Targets')?.rows ?? []
    expect(targets.map(({ label }) => label)).toContain('Claims Triage')
    const table = compareTable(groups, columns)
    const labels = table.rows.map((row) => row[1])
    for (const part of ['forecast', 'P50', 'P80']) expect(labels).toContain(`Claims Triage, ${part}`)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
  test('without money there is no row of it', () => {
    const hidden = columns.map((one) => ({ ...one, plan: withoutMoney(one.plan) }))
    const ids = compareGroups(hidden, workspace).flatMap(({ rows }) => rows.map(({ id }) => id))
    for (const id of ['cost', 'budget', 'p10', 'p90']) expect(ids).not.toContain(id)
  })
})

describe('what changes from one plan to another', () => {
  const lines = (from: string, to: string) => diffGroups(planDiff(column(from).plan, column(to).plan), workspace, standardFramework)
  test('a plan beside itself changes nothing', () => {
    expect(lines('course', 'course')).toEqual([])
  })
  test('one hire fewer is one decision removed, with a signed cost', () => {
    const [all, decisions] = lines('course', 'scenario s0')
    expect(all?.lines.find(({ id }) => id === 'engineers')?.change).toBe('−1')
    expect(all?.lines.find(({ id }) => id === 'cost')?.change).toMatch(/^−£/)
    expect(decisions?.lines.map(({ change }) => change)).toEqual(['Removed'])
  })
  test('the other way round it is added', () => {
    const [all, decisions] = lines('scenario s0', 'course')
    expect(all?.lines.find(({ id }) => id === 'engineers')?.change).toBe('+1')
    expect(decisions?.lines.map(({ change }) => change)).toEqual(['Added'])
  })
})
