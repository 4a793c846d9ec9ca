import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { quarterOf, quarterStart } from '../../src/base/quarter.ts'
import { frameworkFor, standardFramework } from '../../src/framework/standard.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { anyOrganisation, northwind, personOf, settingsWith, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

const planned = (workspace: Workspace): Plan => plan(workspace, standardFramework, TODAY)
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const personQuarters = ({ loads }: Plan): number => total(loads.map(({ fte }) => fte))

describe('the plan of any organisation', () => {
  test('every decision starts on or after today, is in seat after that and at full capacity after that', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        for (const { openBy, inSeat, fullCapacity } of planned(workspace).decisions) {
          expect(openBy >= TODAY && openBy <= inSeat && inSeat <= fullCapacity).toBe(true)
        }
      }),
    )
  })

  test('lines are the sums of their parts', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const made = planned(workspace)
        for (const line of [...made.quarters, ...made.unchanged.quarters]) {
          expect(line.capacityFte).toBeCloseTo(total(Object.values(line.capacity)), 9)
          expect(line.demandFte).toBeCloseTo(total(Object.values(line.demand)), 9)
          expect(line.demandFte).toBeCloseTo(total(made.loads.filter(({ quarter }) => quarter === line.quarter).map(({ fte }) => fte)), 9)
          expect(line.shortFte).toBeLessThanOrEqual(line.demandFte + 1e-9)
          expect(line.shortFte).toBeGreaterThanOrEqual(Math.max(0, line.demandFte - line.capacityFte) - 1e-9)
        }
        if (made.cost !== null) expect(made.cost).toBeCloseTo(total(made.quarters.map(({ cost }) => cost ?? Number.NaN)), 3)
        expect(made.headcountNow).toBe(total(made.roles.map(({ now }) => now)))
        expect(made.headcountThen).toBe(total(made.roles.map(({ then }) => then)))
      }),
    )
  })

  test('capacity, demand and shortage are never negative, and nobody supplies more than their time', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const made = planned(workspace)
        const people = [...workspace.person.values()].filter(({ role }) => role !== null && role !== 'ml-engineer')
        for (const line of made.unchanged.quarters) {
          for (const fte of [...Object.values(line.capacity), ...Object.values(line.demand), line.shortFte])
            expect(fte).toBeGreaterThanOrEqual(0)
          expect(line.capacityFte).toBeLessThanOrEqual(total(people.map(({ allocation }) => allocation)) * 0.9 + 1e-9)
        }
        for (const line of made.quarters) for (const fte of Object.values(line.capacity)) expect(fte).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  test('the same workspace always gives the same plan', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        expect(planned({ ...workspace })).toEqual(planned({ ...workspace }))
      }),
    )
  })

  test('a plan never leaves more short over its quarters than changing nothing does', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const made = planned(workspace)
        const short = (lines: Plan['quarters']): number => total(lines.map(({ shortFte }) => shortFte))
        const learning = made.decisions.filter(({ kind }) => kind !== 'hire').length
        expect(short(made.quarters)).toBeLessThanOrEqual(short(made.unchanged.quarters) + learning + 1e-6)
      }),
    )
  })

  test('raising a target, its day unchanged, never lowers the work asked for over the plan', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(7), (workspace, nth) => {
        const system = [...workspace.system.values()][nth]
        if (system?.target?.by == null || system.target.level === 5) return
        const raised = { ...system, target: { ...system.target, level: (system.target.level + 1) as Level } } // below 5, so a level
        const after = { ...workspace, system: new Map(workspace.system).set(system.id, raised) }
        expect(personQuarters(planned(after))).toBeGreaterThanOrEqual(personQuarters(planned(workspace)) - 1e-9)
      }),
    )
  })

  test('a person moves at most once, and only along a step of the lattice', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const moves = planned(workspace).decisions.filter(({ kind }) => kind !== 'hire')
        expect(new Set(moves.map(({ personId }) => personId)).size).toBe(moves.length)
        for (const { from, post } of moves) {
          expect(
            standardFramework.steps.some(
              (step) =>
                step.from.role === from?.role &&
                step.from.level === from.level &&
                step.to.role === post.role &&
                step.to.level === post.level,
            ),
          ).toBe(true)
        }
      }),
    )
  })

  test('the systems that a decision names are there, and ask together for no more than one person', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        for (const { causes, why } of planned(workspace).decisions) {
          for (const { systemId } of causes) expect(workspace.system.has(systemId)).toBe(true)
          expect(total(causes.map(({ fte }) => fte))).toBeLessThanOrEqual(1)
          expect(why).not.toMatch(/undefined|null|NaN/)
        }
      }),
    )
  })
})

describe('what systems ask for', () => {
  test('an empty portfolio hires nobody', () => {
    const made = planned(workspaceOf([personOf('a', 'ai-systems-engineer', 4)], []))
    expect(made.decisions).toEqual([])
    expect(made.quarters.every(({ demandFte }) => demandFte === 0)).toBe(true)
  })

  test('an empty workspace has an empty plan', () => {
    const made = planned(workspaceOf([], []))
    expect(made.quarters).toHaveLength(8)
    expect([made.headcountNow, made.headcountThen, made.cost, made.outcomes.length]).toEqual([0, 0, 0, 0])
  })

  test('a system without a target, or held at its level, asks only to be run', () => {
    const made = planned(
      workspaceOf([], [systemOf('a', { level: 3, target: null }), systemOf('b', { level: 2, target: { level: 4, by: null } })]),
    )
    expect(made.loads.every(({ kind }) => kind === 'run')).toBe(true)
    expect(made.quarters.map(({ demandFte }) => demandFte)).toEqual(Array.from({ length: 8 }, () => 1.75))
  })

  test('work of a step lies before the due quarter and comes to the norm', () => {
    const made = planned(workspaceOf([], [systemOf('a', { level: 3, target: { level: 4, by: '2028-03-31' } })]))
    const steps = made.loads.filter(({ kind }) => kind === 'step')
    expect(total(steps.map(({ fte }) => fte))).toBeCloseTo(5, 9)
    expect([...new Set(steps.map(({ quarter }) => quarterStart(quarter)))]).toEqual([
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
    ])
  })

  test('with too little time, steps start at once, keep their least time and overrun', () => {
    const made = planned(workspaceOf([], [systemOf('a', { level: 3, target: { level: 5, by: '2027-03-31' } })]))
    const steps = made.loads.filter(({ kind }) => kind === 'step').map(({ quarter }) => quarter - quarterOf(PlainDate.parse('2027-01-01')))
    expect([...new Set(steps)]).toEqual([0, 1, 2, 3])
  })

  test('a system runs at its new level from the quarter after the step', () => {
    const made = planned(workspaceOf([], [systemOf('a', { level: 2, target: { level: 3, by: '2027-06-30' } })]))
    const running = made.loads.find(({ kind, post }) => kind === 'run' && post.role === 'ai-systems-engineer')
    expect(quarterStart(running?.quarter ?? 0)).toBe('2027-07-01')
  })
})

describe('who covers it', () => {
  test('a higher level does lower work of its family, and never the reverse', () => {
    const systems = [systemOf('a', { level: 2, target: null, size: 'small' })]
    expect(planned(workspaceOf([personOf('x', 'ai-systems-engineer', 4)], systems)).quarters[0]?.shortFte).toBe(0)
    expect(planned(workspaceOf([personOf('x', 'prompt-engineer', 2)], systems)).unchanged.quarters[0]?.shortFte).toBeCloseTo(0.3, 9)
    expect(planned(workspaceOf([personOf('x', 'ai-reliability-engineer', 5)], systems)).unchanged.quarters[0]?.shortFte).toBeCloseTo(
      0.45,
      9,
    )
  })

  test('people outside the engineering roles and ML engineers supply nothing', () => {
    const made = planned(workspaceOf([personOf('x', null, null), personOf('y', 'ml-engineer', null)], []))
    expect(made.quarters[0]?.capacityFte).toBe(0)
    expect(made.headcountNow).toBe(1)
  })

  test('someone without a level counts at the lowest of the role', () => {
    const made = planned(
      workspaceOf([personOf('x', 'ai-systems-engineer', null)], [systemOf('a', { level: 3, target: null, size: 'small' })]),
    )
    expect(made.quarters[0]?.shortFte).toBeCloseTo(0.15, 9)
  })

  test('a hire who is needed gets dates that count back from the need', () => {
    const made = planned(workspaceOf([personOf('x', 'ai-systems-engineer', 4)], [systemOf('a', { level: 4, target: null })]))
    const [hire] = made.decisions
    expect(hire?.kind).toBe('hire')
    expect(hire?.openBy).toBe(TODAY)
    expect(hire?.inSeat).toBe(addDays(TODAY, 76))
  })

  test('nobody is hired for less than the least shortage, unless a target needs work that nobody can do', () => {
    const held = workspaceOf([personOf('x', 'ai-systems-engineer', 4)], [systemOf('a', { level: 3, target: null })])
    expect(planned(held).decisions).toEqual([])
    const rising = workspaceOf(
      [personOf('x', 'ai-systems-engineer', 4), personOf('y', 'ai-systems-engineer', 4)],
      [systemOf('a', { level: 3, size: 'small', target: { level: 4, by: '2028-12-31' } })],
    )
    expect(planned(rising).decisions.map(({ post }) => post.role)).toContain('ai-architect')
    expect(planned(rising).outcomes[0]?.state).toBe('on-time')
  })

  test('a workspace that acts on large shortages only hires fewer', () => {
    const workspace = northwind()
    const eager = frameworkFor({
      ...workspace,
      override: new Map([['plan.least-shortage', { id: 'plan.least-shortage' as never, value: 5 }]]),
    })
    expect(plan(workspace, eager, TODAY).decisions.length).toBeLessThan(planned(workspace).decisions.length)
  })
})

describe('money', () => {
  const people = [personOf('x', 'ai-systems-engineer', 3)]
  test('is the loaded pay of the level, a quarter at a time', () => {
    expect(planned(workspaceOf(people, [])).quarters[0]?.cost).toBeCloseTo((86_000 * 1.3) / 4, 6)
  })
  test('follows a person’s own pay where it is known', () => {
    expect(planned(workspaceOf([personOf('x', 'ai-systems-engineer', 3, { payAYear: 100_000 })], [])).quarters[0]?.cost).toBeCloseTo(
      32_500,
      6,
    )
  })
  test('is worked out from known pay when the workspace sets none', () => {
    const known = [
      personOf('x', 'ai-systems-engineer', 4, { payAYear: 60_000, allocation: 0.5 }),
      ...people.map((person) => ({ ...person, id: 'y' as typeof person.id })),
    ]
    expect(planned(workspaceOf(known, [], [], settingsWith({ seniorPayAYear: null }))).quarters[0]?.cost).toBeCloseTo(
      ((60_000 + 100_000) * 1.3) / 4,
      6,
    )
  })
  test('is not shown when no pay is known at all', () => {
    const made = planned(workspaceOf(people, [systemOf('a', { level: 4, target: null })], [], settingsWith({ seniorPayAYear: null })))
    expect([made.cost, made.decisions[0]?.costAYear]).toEqual([null, null])
  })
})
