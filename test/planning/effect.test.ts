import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { effectOf, type Effect } from '../../src/planning/effect.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { northwind, TODAY } from '../support/organisation.ts'
import { anyPortfolio, component, sunset } from './portfolios.ts'

const effect = (workspace: Workspace, edit: unknown): Effect => effectOf(workspace, standardFramework, TODAY, edit as Edit) // ids are plain text here
const target = (systemId: string, given: object | null) => ({ kind: 'set-target', given: { systemId, target: given } })
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const hires = (decisions: Plan['decisions']): number => decisions.filter(({ kind }) => kind === 'hire').length
const meanFte = ({ loads, quarters }: Plan): number => total(loads.map(({ fte }) => fte)) / quarters.length

describe('the effect of an edit', () => {
  test('that changes nothing is nothing', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(7), (workspace, nth) => {
        const system = [...workspace.system.values()][nth]
        if (system === undefined) return
        const made = effect(workspace, target(system.id, system.target))
        expect(made.after).toBe(made.before)
        expect([made.demand, made.added, made.removed, made.moved, made.outcomes].flat()).toEqual([])
      }),
    )
  })

  test('has parts that come to the difference of the two plans', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(7), fc.option(fc.constantFrom(2, 3, 4, 5)), (workspace, nth, level) => {
        const system = [...workspace.system.values()][nth]
        if (system === undefined) return
        const made = effect(workspace, target(system.id, level === null ? null : { level, by: '2028-06-30' }))
        expect(total(made.demand.map(({ before, after }) => after - before))).toBeCloseTo(meanFte(made.after) - meanFte(made.before), 9)
        expect(made.after.decisions.length - made.before.decisions.length).toBe(made.added.length - made.removed.length)
        expect(made.headcountThen.after - made.headcountThen.before).toBe(hires(made.added) - hires(made.removed))
        for (const { before, after } of made.moved) expect(after.id).toBe(before.id)
        for (const { before, after } of made.outcomes) expect(after).not.toEqual(before)
      }),
    )
  })

  test('of a sunset is less work and an outcome of its own', () => {
    const made = effect(northwind(), { kind: 'take-choice', given: { choice: { ...sunset('fraud-signals', '2027-06-30'), id: 'new' } } })
    expect(total(made.demand.map(({ before, after }) => after - before))).toBeLessThan(-1)
    expect(made.outcomes.find(({ systemId }) => systemId === 'fraud-signals')?.after?.state).toBe('sunset')
    expect(made.headcountThen.after).toBeLessThan(made.headcountThen.before)
    expect(made.cost.after ?? 0).toBeLessThan(made.cost.before ?? 0)
  })

  test('of buying counts what the supplier asks, and no longer once the system is to be sunset', () => {
    const workspace = { ...northwind(), choice: new Map() }
    const choice = component('fnol-voice', 'agent-orchestration', 'buy', 24_000)
    expect(effect(workspace, { kind: 'take-choice', given: { choice } }).licencesAYear).toEqual({ before: 0, after: 24_000 })
    const bought = { ...workspace, choice: new Map([[choice.id, choice]]) }
    const stop = { kind: 'take-choice', given: { choice: sunset('fnol-voice', '2027-06-30') } }
    expect(effect(bought, stop).licencesAYear).toEqual({ before: 24_000, after: 0 })
  })

  test('of another model counts a year of its runs', () => {
    const workspace = { ...northwind(), choice: new Map() }
    const choice = {
      id: 'm',
      systemId: 'claims-triage',
      reason: '',
      on: TODAY,
      kind: 'workload',
      name: 'Triage',
      urgency: 'real-time',
      stakes: 'everyday',
      answer: 'fast',
      runsAMonth: 10_000,
      fastCost: 0.02,
      reasoningCost: 0.3,
    }
    const taken = effect(workspace, { kind: 'take-choice', given: { choice } })
    expect(taken.workloadsAYear).toEqual({ before: 0, after: 2400 })
    expect(taken.demand).toEqual([])
    const slow = effect(workspace, { kind: 'take-choice', given: { choice: { ...choice, answer: 'reasoning' } } })
    expect(slow.workloadsAYear.after).toBe(36_000)
    expect(effect(workspace, { kind: 'take-choice', given: { choice: { ...choice, fastCost: null } } }).workloadsAYear.after).toBe(0)
  })

  test('follows a changed number of the workspace', () => {
    const made = effect(northwind(), { kind: 'set-default', given: { id: 'size.medium', value: 2 } })
    expect(meanFte(made.after)).toBeGreaterThan(meanFte(made.before))
  })

  test('of an edit that is refused is its refusal', () => {
    expect(() => effect(northwind(), target('nowhere', null))).toThrow('That system is not there.')
  })
})
