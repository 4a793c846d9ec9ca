import { describe, expect, test } from 'vitest'
import { planOf } from '../../../renderer/state/derived.ts'
import { scenarioFrom } from '../../../src/planning/scenario/scenario-plan.ts'
import { northwind, northwindDay } from '../../support/northwind.ts'

const plan = planOf(northwind, northwindDay)

describe('The plan that every screen shows', () => {
  test('is not made again for an edit of a scenario, which it does not read', () => {
    const scenario = scenarioFrom(northwind, plan, { id: 'lean', name: 'Lean', madeOn: northwindDay })
    expect(planOf({ ...northwind, scenario: new Map([[scenario.id, scenario]]) }, northwindDay)).toBe(plan)
  })

  test('is made again for what it does read', () => {
    const fewer = new Map([...northwind.system].slice(1))
    expect(planOf({ ...northwind, system: fewer }, northwindDay).outcomes).toHaveLength(plan.outcomes.length - 1)
    expect(planOf(northwind, northwindDay)).toBe(plan)
  })
})
