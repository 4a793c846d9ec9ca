import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { quarterOf } from '../../src/base/quarter.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Score } from '../../src/model/system.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { horizonFrom } from '../../src/planning/horizon.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Outcome, Plan } from '../../src/planning/plan.ts'
import { scheduleJobs } from '../../src/planning/schedule.ts'
import { systemPlans, type SystemPlan } from '../../src/planning/system-plans.ts'
import { outcomeWords } from '../../src/planning/words.ts'
import { personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { anyPortfolio, component, pilot, sunset, waits, withAnswers, withChoices, withSystem, withWaits } from './portfolios.ts'

const planned = (workspace: Workspace): Plan => plan(workspace, standardFramework, TODAY)
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const personQuarters = ({ loads }: Plan, kind?: 'run' | 'step'): number =>
  total(loads.filter((load) => kind === undefined || load.kind === kind).map(({ fte }) => fte))
const plansOf = (workspace: Workspace): readonly SystemPlan[] => systemPlans(workspace, standardFramework, horizonFrom(TODAY, 8))
const stepWork = (workspace: Workspace, systemId: string): number =>
  total(
    plansOf(workspace)
      .filter(({ system }) => system.id === systemId)
      .flatMap(({ steps }) => steps.flatMap(({ work }) => work.map(({ amount }) => amount))),
  )
const outcomeOf = (made: Plan, systemId: string): Outcome | undefined => made.outcomes.find((one) => one.systemId === systemId)

const rising = systemOf('a', { level: 3, target: { level: 4, by: '2028-03-31' } })
const practicesAt4 = standardFramework.practices.filter(({ level }) => level === 4).map(({ id }) => id)
const staff = ['x', 'y', 'z'].map((id) => personOf(id, 'ai-systems-engineer', 4))

describe('work that is left', () => {
  test('half of a level in place leaves half of its work', () => {
    const half = withAnswers(rising, Object.fromEntries(practicesAt4.map((id): [string, Score] => [id, 0.5])))
    expect(stepWork(workspaceOf([], [rising]), 'a')).toBeCloseTo(5, 9)
    expect(stepWork(workspaceOf([], [half]), 'a')).toBeCloseTo(2.5, 9)
  })

  test('never grows as a practice is recorded further', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(7), fc.constantFrom(...standardFramework.practices.map(({ id }) => id)), (workspace, nth, id) => {
        const system = [...workspace.system.values()][nth]
        if (system === undefined) return
        const after = withSystem(workspace, withAnswers(system, { [id]: 1 }))
        expect(stepWork(after, system.id)).toBeLessThanOrEqual(stepWork(workspace, system.id) + 1e-9)
      }),
    )
  })

  test('a level that is whole already comes with the one below it, and is no step of its own', () => {
    const ahead = withAnswers(
      systemOf('a', { level: 2, target: { level: 4, by: '2028-03-31' } }),
      Object.fromEntries(practicesAt4.map((id): [string, Score] => [id, 1])),
    )
    expect(plansOf(workspaceOf([], [ahead]))[0]?.steps.map(({ from, to }) => [from, to])).toEqual([[2, 4]])
  })
})

describe('a sunset', () => {
  test('ends the work of running the system on its day, and all work on raising it', () => {
    const made = planned(withChoices(workspaceOf(staff, [rising]), sunset('a', '2027-05-16')))
    expect(made.loads.filter(({ kind }) => kind === 'step')).toEqual([])
    const [before, within, after] = made.quarters.map(({ demandFte }) => demandFte)
    expect(before).toBeCloseTo(1, 9)
    expect(within).toBeCloseTo(45 / 91, 9)
    expect(after).toBe(0)
  })

  test('is an outcome of its own, which names its day', () => {
    const outcome = outcomeOf(planned(withChoices(workspaceOf(staff, [rising]), sunset('a', '2027-05-16'))), 'a')
    expect(outcome).toMatchObject({ state: 'sunset', due: '2027-05-16', forecast: null, daysLate: null, steps: [] })
    expect(outcome === undefined ? '' : outcomeWords(outcome)).toBe('Sunset 16 May 2027')
  })

  const anyDay = fc.constantFrom('2026-10-01', '2027-08-15', '2029-01-01')

  test('never adds work, where nothing waits for the system', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(7), anyDay, (portfolio, nth, day) => {
        const system = [...portfolio.system.values()][nth]
        if (system === undefined) return
        const others = [...portfolio.choice].filter(([id]) => id !== `pilot-${system.id}`)
        const workspace = { ...portfolio, dependency: new Map(), choice: new Map(others) }
        const after = planned(withChoices(workspace, sunset(system.id, day)))
        expect(personQuarters(after)).toBeLessThanOrEqual(personQuarters(planned(workspace)) + 1e-9)
      }),
    )
  })

  test('never adds people: no plan has more than it would with nothing sunset', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.uniqueArray(fc.nat(7), { minLength: 1 }), anyDay, (workspace, leaving, day) => {
        const systems = [...workspace.system.values()].filter((_, at) => leaving.includes(at))
        const staying = {
          ...workspace,
          choice: new Map([...workspace.choice].filter(([, one]) => one.kind !== 'pilot' || one.answer !== 'sunset')),
        }
        const after = planned(withChoices(staying, ...systems.map(({ id }) => sunset(id, day))))
        expect(after.headcountThen).toBeLessThanOrEqual(planned(staying).headcountThen)
      }),
    )
  })
})

describe('what was decided', () => {
  test('buying a component that is better built never adds work; building one that is better bought never takes any off', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(7), fc.constantFrom(...standardFramework.components), (portfolio, nth, { id, advice }) => {
        const workspace = { ...portfolio, choice: new Map() }
        const system = [...workspace.system.values()][nth]
        if (system === undefined) return
        const against = component(system.id, id, advice === 'build' ? 'buy' : 'build')
        const change = personQuarters(planned(withChoices(workspace, against))) - personQuarters(planned(workspace))
        if (advice === 'build') expect(change).toBeLessThanOrEqual(1e-9)
        else expect(change).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  test('deciding as the advice has it changes nothing', () => {
    const workspace = workspaceOf(staff, [rising])
    const advised = standardFramework.components.map(({ id, advice }) => component('a', id, advice))
    expect(planned(withChoices(workspace, ...advised)).loads).toEqual(planned(workspace).loads)
  })

  test('a refactor asks for a quarter more of each step, and nothing else', () => {
    const workspace = workspaceOf(staff, [rising])
    const refactored = withChoices(workspace, pilot('a', 'refactor'))
    expect(stepWork(refactored, 'a')).toBeCloseTo(5 * 1.25, 9)
    const runs = ({ loads }: Plan): Plan['loads'] => loads.filter(({ kind }) => kind === 'run')
    expect(runs(planned(refactored))).toEqual(runs(planned(workspace)))
  })

  test('a rebuild begins at level 1, while the old system runs as it is until the target is reached', () => {
    const [made] = plansOf(withChoices(workspaceOf(staff, [rising]), pilot('a', 'rebuild')))
    expect(made?.steps.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ])
    expect(made?.running.map((work) => work.map(({ level }) => level))).toEqual([
      [3, 4],
      [3, 4],
      [3, 4],
      [4, 4, 5],
    ])
  })

  test('a rebuild of a system that holds its target is on its way to it again', () => {
    const held = systemOf('a', { level: 3, target: { level: 3, by: '2028-12-31' } })
    expect(outcomeOf(planned(workspaceOf(staff, [held])), 'a')?.state).toBe('at-target')
    const again = outcomeOf(planned(withChoices(workspaceOf(staff, [held]), pilot('a', 'rebuild'))), 'a')
    expect(again?.state).toBe('on-time')
    expect(again?.steps.map(({ to }) => to)).toEqual([2, 3])
  })
})

describe('waiting for another system', () => {
  const other = systemOf('b', { level: 3, valueAYear: 0, target: { level: 4, by: '2028-12-31' } })
  const both = workspaceOf(staff, [{ ...rising, valueAYear: 9 }, other])
  const [alone, waiting] = [both, withWaits(both, waits('a', 'b'))]
  const timesOf = (workspace: Workspace, id: string) => plansOf(workspace).find(({ system }) => system.id === id)?.steps

  test('what is waited for is due early enough, and the other begins when it ends', () => {
    expect(timesOf(alone, 'b')?.at(-1)?.ends).toBe(8)
    expect(timesOf(waiting, 'b')?.at(-1)?.ends).toBe(3)
    expect(timesOf(waiting, 'a')?.[0]?.begins).toBe(3)
  })

  test('no step is scheduled, or begins in the forecast, before all that it waits for is reached', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        const made = planned(workspace)
        const plans = new Map(
          systemPlans(workspace, standardFramework, horizonFrom(TODAY, made.quarters.length)).map((one) => [one.system.id, one]),
        )
        for (const { systemId, onId } of workspace.dependency.values()) {
          const [own, { steps: on = [], level = 1 } = {}] = [plans.get(systemId)?.steps ?? [], plans.get(onId)]
          if (own.length === 0 || on.length === 0 || level >= (workspace.system.get(onId)?.target?.level ?? 1)) continue
          expect(own[0]?.begins).toBeGreaterThanOrEqual(on.at(-1)?.ends ?? Number.NaN)
          for (const { outcomes } of [made, made.unchanged]) {
            const begun = outcomes.find((one) => one.systemId === systemId)?.steps[0]?.begun ?? null
            const done = outcomes.find((one) => one.systemId === onId)?.steps.at(-1)?.done ?? null
            if (done === null) expect(begun).toBe(null)
            else if (begun !== null) expect(begun).toBeGreaterThan(quarterOf(done))
          }
        }
      }),
    )
  })

  test('a system without a target, holding one, there already or to be sunset holds nothing up', () => {
    const free = timesOf(alone, 'a')
    for (const still of [
      { ...other, target: null },
      { ...other, target: { level: 4 as const, by: null } },
      { ...other, target: { level: 2 as const, by: PlainDate.parse('2027-12-31') } },
    ])
      expect(timesOf(withSystem(waiting, still), 'a')).toEqual(free)
    expect(timesOf(withChoices(waiting, sunset('b', '2027-05-16')), 'a')).toEqual(free)
  })

  test('a circle, which no edit makes, is cut open and hangs nothing', () => {
    const circle = withWaits(waiting, waits('b', 'a'))
    expect(planned(circle).outcomes.map(({ state }) => state)).toHaveLength(2)
    expect(plansOf(circle).map(({ waitsFor }) => waitsFor.length)).toEqual([1, 0])
  })

  test('jobs keep their own days where they can, and their order where they cannot', () => {
    const times = scheduleJobs([
      { id: 'first', least: [2], due: 9, waitsFor: [] },
      { id: 'second', least: [1, 1], due: 6, waitsFor: ['first'] },
      { id: 'third', least: [4], due: 3, waitsFor: ['second'] },
    ])
    expect([...times.values()].map((steps) => steps.map(({ begins, ends }) => [begins, ends]))).toEqual([
      [[0, 2]],
      [
        [2, 3],
        [3, 4],
      ],
      [[4, 8]],
    ])
  })
})
