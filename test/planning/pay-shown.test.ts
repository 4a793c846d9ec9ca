import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { openLimits } from '../../src/model/limits.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { effectOf } from '../../src/planning/effect.ts'
import { alternatives } from '../../src/planning/explain/explain.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { peopleCost } from '../../src/planning/people-cost.ts'
import { planBase } from '../../src/planning/plan-base.ts'
import { scenarioFrom, scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { simulate } from '../../src/planning/simulate/simulate.ts'
import { whatIf } from '../../src/planning/what-if.ts'
import { anyOrganisation, northwind, TODAY } from '../support/organisation.ts'
import { paidTimes, payHidden } from '../support/pay.ts'

/** Everything that screens, documents and commands make their money from. */
function shown(workspace: Workspace): unknown {
  const made = plan(workspace, standardFramework, TODAY)
  const base = planBase(workspace, standardFramework, TODAY)
  const scenario = scenarioFrom(workspace, made, { id: 'one', name: 'One', madeOn: TODAY })
  const [first] = made.decisions
  const [system] = workspace.system.values()
  return {
    made,
    whatIf: whatIf(workspace, standardFramework, TODAY, made.decisions.slice(1)),
    // Budgets are the workspace's own settings: what may be shown of them is up to who shows them.
    scenario: scenarioPlan(workspace, { ...scenario, limits: openLimits }, TODAY),
    alternatives: first === undefined ? [] : alternatives(base, openLimits, made.decisions, first),
    simulation: simulate(base, made.decisions, 20, 1),
    peopleCost: system === undefined ? null : peopleCost(workspace, standardFramework, system),
    effect:
      system === undefined
        ? null
        : effectOf(workspace, standardFramework, TODAY, { kind: 'remove-system', given: { systemId: system.id } }).cost,
  }
}

const amounts = (value: unknown): readonly unknown[] => {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    /cost|budget/iu.test(name) && (typeof one === 'number' || one === null) ? [one] : amounts(one),
  )
}

describe('where pay is hidden', () => {
  test('no plan, scenario, alternative or simulation holds an amount; shown, they do', () => {
    expect(amounts(shown(northwind())).filter((one) => one !== null).length).toBeGreaterThan(50)
    const hidden = amounts(shown(payHidden(northwind())))
    expect(hidden.length).toBeGreaterThan(20)
    expect(hidden.filter((one) => one !== null)).toEqual([])
  })

  test('the plan decides the same: pay is hidden from readers, not from the search', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const [open, hidden] = [workspace, payHidden(workspace)].map((one) => plan(one, standardFramework, TODAY))
        expect(hidden?.decisions).toEqual(open?.decisions.map((one) => ({ ...one, costAYear: null })))
        expect(hidden?.outcomes).toEqual(open?.outcomes)
      }),
      { numRuns: 40 },
    )
  })

  test('nothing that is shown depends on how much anybody is paid', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(0.61, 1.9), (workspace, times) => {
        expect(JSON.stringify(shown(payHidden(paidTimes(workspace, times))))).toBe(
          JSON.stringify(shown(payHidden(paidTimes(workspace, 1)))),
        )
      }),
      { numRuns: 40 },
    )
  })
})
