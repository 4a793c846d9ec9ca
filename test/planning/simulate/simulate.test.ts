import { describe, expect, test } from 'vitest'
import { frameworkFor, standardFramework } from '../../../src/framework/standard.ts'
import { Override } from '../../../src/model/settings.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import { planBase } from '../../../src/planning/plan-base.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import type { Simulation } from '../../../src/planning/simulate/chances.ts'
import { calendarOf, shareOf, simulate, simulateRuns, simulationOf } from '../../../src/planning/simulate/simulate.ts'
import { northwind, TODAY } from '../../support/organisation.ts'
import { hireOf } from './hires.ts'

const overriding = (values: Readonly<Record<string, number>>): Workspace => ({
  ...northwind(),
  override: new Map(Object.entries(values).map(([id, value]) => [id, Override.parse({ id, value })])),
})
const simulated = (workspace: Workspace, runs: number, more: readonly Decision[] = []): Simulation => {
  const framework = frameworkFor(workspace)
  const { decisions } = plan(northwind(), standardFramework, TODAY)
  return simulate(planBase(workspace, framework, TODAY), [...decisions, ...more], runs, 1)
}

describe('a simulation', () => {
  test('is the same however its runs are shared out and in whatever order they come back', () => {
    const base = planBase(northwind(), standardFramework, TODAY)
    const { decisions } = plan(northwind(), standardFramework, TODAY)
    const whole = simulate(base, decisions, 2_345, 9)
    const shares = [2, 0, 3, 1].map((lane) => shareOf(base, decisions, { runs: 2_345, seed: 9, lane, lanes: 4 }, () => undefined))
    expect(simulationOf(calendarOf(base), shares, 9)).toEqual(whole)
    expect(() => simulationOf(calendarOf(base), shares.slice(1), 9)).toThrow('missing or there twice')
  })

  test('of one run is whole', () => {
    const one = simulated(northwind(), 1)
    expect(one.runs).toBe(1)
    for (const { within } of one.systems) expect([0, 1]).toContain(within)
    expect(one.costSteps.map(({ runs }) => runs)).toEqual([1])
  })

  test('says P50 before P80, chances that grow with the day, and steps of cost that hold every run', () => {
    const { systems, cost, costSteps, runs } = simulated(northwind(), 1_000)
    for (const { p50, p80, onTime, within } of systems) {
      if (p80 !== null) expect((p50 ?? '9') <= p80).toBe(true)
      expect(p80 === null).toBe(within < 0.8)
      expect(onTime ?? 0).toBeLessThanOrEqual(within)
    }
    expect(costSteps.reduce((sum, step) => sum + step.runs, 0)).toBe(runs)
    expect(cost).not.toBe(null)
    if (cost !== null)
      expect([cost.p10, cost.p50, cost.p80, cost.p90].toSorted((a, b) => a - b)).toEqual([cost.p10, cost.p50, cost.p80, cost.p90])
  })

  test('tells what causes the spread: with one source open, that one alone', () => {
    const still = {
      'hiring.acceptance-share': 1,
      'hiring.notice-days-least': 21,
      'hiring.notice-days-most': 21,
      'ramp.experienced-months-least': 6,
      'ramp.experienced-months-most': 6,
      'attrition.a-year': 0,
      'effort.least': 1,
      'effort.most': 1,
    }
    const { systems, costDrivers } = simulated(overriding(still), 1_000)
    for (const { drivers } of systems) expect(drivers).toEqual(drivers.length === 0 ? [] : [{ source: 'time-to-fill', share: 1 }])
    expect(systems.some(({ drivers }) => drivers.length > 0)).toBe(true)
    expect(costDrivers).toEqual([{ source: 'time-to-fill', share: 1 }])
  })

  test('gives a hire the same luck in two plans, so that a seat more never costs a run anything but that seat', () => {
    const base = planBase(northwind(), standardFramework, TODAY)
    const { decisions } = plan(northwind(), standardFramework, TODAY)
    const asked = { seed: 1, certain: [], from: 0, to: 500 }
    const extra = hireOf('one-more', '2027-03-01')
    const [less, more, alone] = [decisions, [...decisions, extra], [extra]].map((one) => simulateRuns(base, one, asked).cost)
    const none = simulateRuns(base, [], asked).cost
    for (let run = 0; run < 500; run++)
      expect((more?.[run] ?? 0) - (less?.[run] ?? 0)).toBeCloseTo((alone?.[run] ?? 0) - (none[run] ?? 0), 4)
  })

  test('finds targets likelier on time where nobody leaves, and less likely where steps take more', () => {
    const onTime = ({ systems }: Simulation): number => systems.reduce((sum, one) => sum + (one.onTime ?? 0), 0)
    const usual = onTime(simulated(northwind(), 1_000))
    expect(onTime(simulated(overriding({ 'attrition.a-year': 0 }), 1_000))).toBeGreaterThan(usual)
    expect(onTime(simulated(overriding({ 'effort.most': 3 }), 1_000))).toBeLessThan(usual)
  })

  test('says nothing of money where pay is hidden', () => {
    const sample = northwind()
    const hidden = { ...sample, workspace: new Map([...sample.workspace].map(([id, one]) => [id, { ...one, payHidden: true }])) }
    const { cost, costSteps, costDrivers } = simulated(hidden, 100)
    expect([cost, costSteps, costDrivers]).toEqual([null, [], []])
  })
})
