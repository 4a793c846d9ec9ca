import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, PlainDate } from '../../src/base/date.ts'
import { sum } from '../../src/base/sum.ts'
import { defaultValue, frameworkFor, standardFramework } from '../../src/framework/standard.ts'
import { openLimits } from '../../src/model/limits.ts'
import { Band, bandId } from '../../src/model/money-lines.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan, Played } from '../../src/planning/plan.ts'
import { movedTo, scenarioFramework, scenarioFrom, scenarioPlan, scenarioProblems } from '../../src/planning/scenario/scenario-plan.ts'
import { anyOrganisation, northwind, personOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { contractOf, edited, hireOf, moveOf, adopting, scenarioOf } from '../support/plans.ts'

const given = { id: 'a', name: 'A', madeOn: TODAY }
/** Each run makes whole plans. */
const runs = { numRuns: 40 }
const proposed = (workspace: Workspace): Plan => plan(workspace, standardFramework, TODAY)
const fteIn = ({ quarters }: Played): readonly number[] => quarters.map(({ capacityFte }) => capacityFte)

/** The same but for the last digits that sums in another order may differ by. */
function expectSame(one: Plan, other: Plan): void {
  expect(one.outcomes.map(({ state }) => state)).toEqual(other.outcomes.map(({ state }) => state))
  one.outcomes.forEach(({ forecast }, at) => {
    const there = other.outcomes[at]?.forecast ?? null
    expect(forecast === null).toBe(there === null)
    if (forecast !== null && there !== null) expect(Math.abs(daysBetween(forecast, there))).toBeLessThanOrEqual(1)
  })
  expect(one.quarters.map(({ headcount }) => headcount)).toEqual(other.quarters.map(({ headcount }) => headcount))
  expect([one.headcountThen, one.roles, one.interviewHours]).toEqual([other.headcountThen, other.roles, other.interviewHours])
  if (other.cost === null) expect(one.cost).toBe(null)
  else expect(one.cost).toBeCloseTo(other.cost, 3)
}

describe('a scenario made from a plan', () => {
  test('has its decisions, outcomes, people and cost, for any organisation', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const made = proposed(workspace)
        const again = scenarioPlan(workspace, scenarioFrom(workspace, made, given), TODAY)
        expectSame(again, made)
        expect(again.decisions.map(({ id }) => id).toSorted()).toEqual(made.decisions.map(({ id }) => id).toSorted())
        expect(again.decisions.map(({ costAYear }) => costAYear).toSorted()).toEqual(
          made.decisions.map(({ costAYear }) => costAYear).toSorted(),
        )
        expect(again.name).toBe('A')
      }),
      runs,
    )
  })

  test('has its totals as the sums of their parts', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const { cost, quarters, roles, headcountThen, headcountNow } = scenarioPlan(
          workspace,
          scenarioFrom(workspace, proposed(workspace), given),
          TODAY,
        )
        if (cost !== null) expect(cost).toBeCloseTo(sum(quarters.map((one) => one.cost ?? Number.NaN)), 4)
        expect(headcountThen).toBe(sum(roles.map(({ then }) => then)))
        expect(headcountNow).toBe(sum(roles.map(({ now }) => now)))
        expect(headcountThen).toBe(quarters.at(-1)?.headcount)
      }),
      runs,
    )
  })

  test('put into use is the plan in use, and a scenario made from that the same once more', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const scenario = scenarioFrom(workspace, proposed(workspace), given)
        const adopted = edited(workspace, adopting(scenario))
        const inUse = plan(adopted, frameworkFor(adopted), TODAY)
        expectSame(inUse, proposed(workspace))
        expect(inUse.name).toBe('A')
        for (const one of inUse.decisions) expect(one.state).toBe('proposed')
        expectSame(scenarioPlan(adopted, scenarioFrom(adopted, inUse, { ...given, id: 'b', name: 'B' }), TODAY), inUse)
      }),
      runs,
    )
  })

  test('begins with the workspace’s budget as a limit, and keeps what is under way', () => {
    const workspace = northwind()
    const scenario = scenarioFrom(workspace, proposed(workspace), given)
    expect(scenario.limits).toEqual({ ...openLimits, budgetAQuarter: 440_000 })
    expect(scenario.decisions.some(({ locked }) => locked)).toBe(false)
    const [first] = scenario.decisions
    const by = 'Helen Marsh'
    const approved = edited(edited(workspace, adopting(scenario)), {
      kind: 'approve-decision',
      given: { id: first?.id ?? '', state: 'approved', by, on: TODAY, note: '' },
    })
    const next = scenarioFrom(approved, plan(approved, standardFramework, TODAY), { ...given, id: 'b' })
    expect(next.decisions.filter(({ locked }) => locked).map(({ id }) => id)).toEqual([first?.id])
  })

  test('reasons about hires as the plan does: the same system first', () => {
    const workspace = northwind()
    const made = proposed(workspace)
    const again = scenarioPlan(workspace, scenarioFrom(workspace, made, given), TODAY)
    const [hire] = made.decisions
    expect(again.decisions[0]?.causes[0]?.systemId).toBe(hire?.causes[0]?.systemId)
    expect(again.decisions.every(({ why }) => why.length > 10)).toBe(true)
  })
})

describe('a decision moved', () => {
  test('keeps how long it takes, opens no earlier than today, and no other changes its id', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.integer({ min: -400, max: 900 }), fc.nat(30), (workspace, days, nth) => {
        const { decisions, ...scenario } = scenarioFrom(workspace, proposed(workspace), given)
        const one = decisions[nth % Math.max(1, decisions.length)]
        if (one === undefined) return
        const moved = movedTo(one, addDays(one.inSeat, days), TODAY)
        expect(moved.openBy >= TODAY).toBe(true)
        expect(daysBetween(moved.openBy, moved.inSeat)).toBe(daysBetween(one.openBy, one.inSeat))
        expect(daysBetween(moved.inSeat, moved.fullCapacity)).toBe(daysBetween(one.inSeat, one.fullCapacity))
        const after = scenarioPlan(workspace, { ...scenario, decisions: decisions.map((other) => (other === one ? moved : other)) }, TODAY)
        expect(after.decisions.map(({ id }) => id).toSorted()).toEqual(decisions.map(({ id }) => id as string).toSorted())
        const before = new Map(decisions.map((other) => [other.id as string, other]))
        for (const { id, openBy, inSeat } of after.decisions)
          if (id !== one.id) expect([openBy, inSeat]).toEqual([before.get(id)?.openBy, before.get(id)?.inSeat])
      }),
      runs,
    )
  })

  test('that is overdue is played from today; one held in the plan in use from that day; an open one on its own day', () => {
    const workspace = workspaceOf([personOf('a', 'ai-engineer', 2)], [])
    const late = hireOf('late', 'ai-engineer', 2, addDays(TODAY, -10))
    const scenario = scenarioOf([late, hireOf('held', 'ai-engineer', 2, TODAY), hireOf('open', 'ai-engineer', 2, TODAY)])
    const by = { by: 'Helen Marsh', note: '' }
    const adopted = edited(
      workspace,
      adopting(scenario),
      { kind: 'hold-decision', given: { id: 'held', until: addDays(TODAY, 40) } },
      { kind: 'approve-decision', given: { id: 'open', state: 'approved', on: TODAY, ...by } },
      { kind: 'approve-decision', given: { id: 'open', state: 'open', on: TODAY, ...by } },
    )
    const later = addDays(TODAY, 5)
    const daysOf = (made: Plan) => new Map(made.decisions.map(({ id, openBy, inSeat }) => [id, [openBy, inSeat]]))
    const expected = new Map([
      ['late', [later, addDays(later, 76)]],
      ['held', [addDays(TODAY, 40), addDays(TODAY, 116)]],
      ['open', [TODAY, addDays(TODAY, 76)]],
    ])
    expect(daysOf(plan(adopted, standardFramework, later))).toEqual(expected)
    expect(daysOf(scenarioPlan(adopted, scenario, later))).toEqual(expected)
  })

  test('that is an approved move goes on from its day, or from its approval, and is made from today on', () => {
    const workspace = workspaceOf([personOf('a', 'ai-engineer', 2), personOf('b', 'ai-engineer', 2), personOf('c', 'ai-engineer', 2)], [])
    const scenario = scenarioOf(['a', 'b', 'c'].map((id) => moveOf(id, id, 'ai-systems-engineer', 3, TODAY)))
    const approve = (id: string, on: PlainDate) =>
      ({ kind: 'approve-decision', given: { id, state: 'approved', on, by: 'Helen Marsh', note: '' } }) as const
    const adopted = edited(workspace, adopting(scenario), approve('a', TODAY), approve('b', addDays(TODAY, 30)))
    const daysOf = (made: Plan) => new Map(made.decisions.map(({ id, openBy, inSeat }) => [id, [openBy, inSeat]]))
    const from = (day: PlainDate): readonly PlainDate[] => [day, addDays(day, daysBetween(TODAY, addMonths(TODAY, 6)))]
    const [soon, late] = [addDays(TODAY, 60), addDays(TODAY, 300)]
    const expected = new Map([
      ['a', from(TODAY)],
      ['b', from(addDays(TODAY, 30))],
      ['c', from(soon)],
    ])
    expect(daysOf(plan(adopted, standardFramework, soon))).toEqual(expected)
    expect(daysOf(scenarioPlan(adopted, scenario, soon))).toEqual(expected)
    expect(daysOf(plan(adopted, standardFramework, late)).get('a')).toEqual([TODAY, late])
    expect(scenarioProblems(adopted, scenario, soon)).toEqual([
      'The promotion of Person c to AI Systems Engineer L3 was to start by 24 Nov 2026; that day has passed, so its days count from today.',
    ])
  })

  test('that is overdue opens in no freeze, in a scenario as in the plan in use', () => {
    const workspace = workspaceOf([personOf('a', 'ai-engineer', 2)], [])
    const freezes = [
      { from: addDays(TODAY, 9), to: addDays(TODAY, 29) },
      { from: addDays(TODAY, 1), to: addDays(TODAY, 8) },
    ]
    const decisions = [hireOf('h', 'ai-engineer', 2, TODAY), moveOf('m', 'a', 'ai-systems-engineer', 3, TODAY)]
    const scenario = scenarioOf(decisions, { limits: { freezes } })
    const [adopted, today] = [edited(workspace, adopting(scenario)), addDays(TODAY, 5)]
    for (const made of [plan(adopted, standardFramework, today), scenarioPlan(workspace, scenario, today)])
      expect(made.decisions.map(({ id, openBy }) => [id, openBy])).toEqual([
        ['m', today],
        ['h', addDays(TODAY, 30)],
      ])
    expect(scenarioProblems(workspace, scenario, today)[0]).toBe(
      'The hire of AI Engineer L2 was to open by 24 Nov 2026; that day has passed, so its days count from 24 Dec 2026, after the freeze.',
    )
  })
})

describe('what a scenario assumes', () => {
  const workspace = northwind()
  const slow = scenarioOf(scenarioFrom(workspace, proposed(workspace), given).decisions, {
    assumptions: { 'ramp.experienced-months': 12, 'pay.loaded-multiplier': 1.5 } as never, // ids of defaults
  })

  test('holds in it alone, and is the same framework each time', () => {
    const framework = scenarioFramework(workspace, slow)
    expect(defaultValue(framework, 'ramp.experienced-months')).toBe(12)
    expect(defaultValue(frameworkFor(workspace), 'ramp.experienced-months')).toBe(6)
    expect(scenarioFramework(workspace, slow)).toBe(framework)
  })

  test('changes what people can do, and what they cost', () => {
    const [as, made] = [scenarioPlan(workspace, slow, TODAY), proposed(workspace)]
    expect(sum(fteIn(as))).toBeLessThan(sum(fteIn(made)))
    expect(as.cost).toBeGreaterThan(made.cost ?? Number.POSITIVE_INFINITY)
    expect(as.decisions.every(({ kind, inSeat, fullCapacity }) => kind !== 'hire' || daysBetween(inSeat, fullCapacity) > 360)).toBe(true)
  })
})

describe('seats and moves', () => {
  const people = [personOf('a', 'ai-systems-engineer', 3, { allocation: 0.5 }), personOf('b', 'ai-engineer', 2)]
  const workspace = workspaceOf(people, [])
  const aQuarter = (level: 2 | 3 | 4): number => ({ 2: 0.78, 3: 1, 4: 1.2 })[level] * 86_000 * (1.3 / 4)
  const made = (...decisions: Parameters<typeof scenarioOf>[0]): Plan => scenarioPlan(workspace, scenarioOf(decisions), TODAY)
  const alone = made()
  const on = PlainDate.parse('2027-01-01')

  test('a contract works, counts and costs until it ends', () => {
    const opens = addDays(on, -28)
    const one = made(contractOf('c', 'ai-systems-engineer', 3, opens, PlainDate.parse('2027-07-01')))
    const more = one.quarters.map(({ capacityFte, headcount, cost }, at) => [
      capacityFte - (alone.quarters[at]?.capacityFte ?? 0),
      headcount - (alone.quarters[at]?.headcount ?? 0),
      (cost ?? 0) - (alone.quarters[at]?.cost ?? 0),
    ])
    expect(more[0]?.[0]).toBeGreaterThan(0.8)
    expect(more[1]?.[0]).toBeCloseTo(0.9, 9)
    expect(more.map(([, heads]) => heads).slice(0, 3)).toEqual([1, 1, 0])
    expect(more[1]?.[2]).toBeCloseTo(aQuarter(3) * 1.6, 6)
    expect(more[2]?.map((amount) => Math.round(amount * 1e6))).toEqual([0, 0, 0])
    expect(one.decisions[0]?.costAYear).toBeCloseTo(sum(more.map(([, , cost]) => cost ?? 0)), 6)
    expect(one.interviewHours).toBe(11)
    expect([one.headcountThen, alone.headcountThen]).toEqual([2, 2])
  })

  test('a contract costs the rate a day of its band, and a seat its middle', () => {
    const band = Band.parse({
      id: bandId('ai-systems-engineer', 3),
      role: 'ai-systems-engineer',
      level: 3,
      low: 1,
      middle: 100_000,
      high: 120_000,
      contractADay: 700,
    })
    const paid = { ...workspace, band: new Map([[band.id, band]]) }
    const until = PlainDate.parse('2027-07-01')
    const [hire, contract] = scenarioPlan(
      paid,
      scenarioOf([hireOf('h', 'ai-systems-engineer', 3, TODAY), contractOf('c', 'ai-systems-engineer', 3, addDays(on, -28), until)]),
      TODAY,
    ).decisions.toSorted((a, b) => (a.kind > b.kind ? -1 : 1))
    expect(hire?.costAYear).toBeCloseTo(130_000, 6)
    expect(contract?.costAYear).toBeCloseTo(2 * 65 * 700, 6)
  })

  test('somebody who moves twice makes the second move from the first', () => {
    const first = moveOf('1', 'a', 'ai-systems-engineer', 4, TODAY)
    const second = moveOf('2', 'a', 'ai-architect', 5, addMonths(TODAY, 9))
    const twice = made(second, first)
    expect(twice.decisions.map(({ id, from }) => [id, from?.level])).toEqual([
      ['1', 3],
      ['2', 4],
    ])
    const last = twice.quarters.at(-1)
    expect(last?.capacityFte).toBeCloseTo(0.9 * 1.5, 9)
    expect(last?.capacity['ai-architect']).toBeCloseTo(0.45, 9)
    expect(last?.capacity['ai-systems-engineer']).toBeCloseTo(0, 9)
    expect(twice.decisions.map(({ costAYear }) => Math.round(costAYear ?? 0))).toEqual(
      [0.2, 0.2].map((more) => Math.round(more * 0.5 * 86_000 * 1.3)),
    )
    expect(twice.roles.map(({ role, then }) => [role, then])).toEqual([
      ['ai-engineer', 1],
      ['ai-systems-engineer', 0],
      ['ai-architect', 1],
    ])
  })

  test('a hire that fills somebody’s seat again says so, and comes when they have gone', () => {
    const leaving = workspaceOf([{ ...people[0], endDate: PlainDate.parse('2027-03-31') } as never, ...people.slice(1)], []) // a person still
    const again = hireOf('h', 'ai-systems-engineer', 3, PlainDate.parse('2027-01-18'), { backfills: 'a' })
    const { decisions, quarters } = scenarioPlan(leaving, scenarioOf([again]), TODAY)
    expect(decisions[0]).toMatchObject({ backfills: 'a', kind: 'hire' })
    expect(decisions[0]?.why).toContain('Fills the seat of Person a again. ')
    expect(quarters.slice(0, 3).map(({ headcount }) => headcount)).toEqual([2, 2, 2])
  })
})

describe('why a decision is there', () => {
  const workspace = northwind()
  const scenario = scenarioFrom(workspace, proposed(workspace), given)

  test('is work that would be undone without it, also where those before it would do that once ramped up', () => {
    const twice = scenario.decisions.flatMap((one) => [
      one,
      { ...one, id: `${one.id}-twin` as typeof one.id, inSeat: addDays(one.inSeat, 1) },
    ])
    const { decisions } = scenarioPlan(workspace, { ...scenario, decisions: twice.filter(({ kind }) => kind === 'hire') }, TODAY)
    for (const { causes, why } of decisions)
      expect(why.startsWith('Nothing needs') || causes.length > 0 || why.includes('owner')).toBe(true)
    expect(decisions.some(({ why }) => why.startsWith('Nothing needs this seat: leave it out and save £'))).toBe(true)
  })

  test('is said of none that a target or a system needs', () => {
    for (const { why } of scenarioPlan(workspace, scenario, TODAY).decisions) expect(why).not.toContain('Nothing needs')
  })

  test('names no saving where pay is hidden', () => {
    const hidden = edited(workspaceOf([], []), { kind: 'change-settings', given: { patch: { payHidden: true } } })
    const [one] = scenarioPlan(hidden, scenarioOf([hireOf('h', 'ai-engineer', 2, TODAY)]), TODAY).decisions
    expect([one?.why, one?.costAYear]).toEqual(['Nothing needs this seat: leave it out', null])
  })
})
