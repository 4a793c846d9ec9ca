import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Solved } from '../../src/model/scenario.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { isBetterPlan } from '../../src/planning/scenario/better-plan.ts'
import { scenarioFrom } from '../../src/planning/scenario/scenario-plan.ts'
import { northwind, TODAY } from '../support/organisation.ts'

const workspace = northwind()
const proposed = scenarioFrom(workspace, plan(workspace, standardFramework, TODAY), { id: 's', name: 'Try', madeOn: TODAY })
/** The proposal goes beyond the budget of late quarters; here money is no limit. */
const scenario = { ...proposed, limits: { ...proposed.limits, budgetAQuarter: null } }
const stopped: Solved = { on: TODAY, fingerprint: 'x', proven: false, latenessGap: 0.5, costGap: 0, seconds: 1 }
const without = (count: number) => ({ decisions: scenario.decisions.slice(count), times: [], solved: stopped })

describe('what a stopped search found', () => {
  test('does not take the place of decisions that come out better', () => {
    expect(isBetterPlan(workspace, scenario, without(4), TODAY)).toBe(false)
  })

  test('does not take their place either when it is proven best of plans that work evenly, and they come out better', () => {
    expect(isBetterPlan(workspace, scenario, { ...without(4), solved: { ...stopped, proven: true } }, TODAY)).toBe(false)
  })

  test('takes the place of decisions that come out worse, or as well and dearer', () => {
    const poor = { ...scenario, decisions: scenario.decisions.slice(4) }
    expect(isBetterPlan(workspace, poor, without(0), TODAY)).toBe(true)
    const hire = scenario.decisions.at(-1)
    if (hire === undefined) throw new Error('the proposal has decisions')
    const dearer = { ...scenario, decisions: [...scenario.decisions, { ...hire, id: `${hire.id}-twice` as typeof hire.id }] }
    expect(isBetterPlan(workspace, dearer, without(0), TODAY)).toBe(true)
    expect(isBetterPlan(workspace, scenario, { ...without(0), decisions: dearer.decisions }, TODAY)).toBe(false)
  })

  test('takes the place of decisions that go beyond a limit', () => {
    for (const limits of [{ hire: false }, { hiresAQuarter: 1 }, { interviewHoursAQuarter: 50 }, { budgetAQuarter: 440_000 }])
      expect(isBetterPlan(workspace, { ...scenario, limits: { ...scenario.limits, ...limits } }, without(4), TODAY)).toBe(true)
    const frozen = { ...scenario.limits, freezes: [{ from: TODAY, to: TODAY }] }
    expect(isBetterPlan(workspace, { ...scenario, limits: frozen }, without(4), TODAY)).toBe(true)
  })
})
