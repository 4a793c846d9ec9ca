import { describe, expect, test } from 'vitest'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { ladderOf } from '../../src/framework/ladder.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Person } from '../../src/model/person.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { horizonFrom } from '../../src/planning/horizon.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { capacityRule, engineers } from '../../src/planning/supply.ts'
import { northwind, personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

const horizon = horizonFrom(TODAY, 4)
const day = (text: string): PlainDate => PlainDate.parse(text)

/** What one engineer can do in the first quarters of 2027, each of them on nine tenths of full time. */
function capacityOf(given: Partial<Person>): readonly number[] {
  const ladder = ladderOf(standardFramework.roles)
  return engineers([personOf('p', 'ai-systems-engineer', 3, given)], ladder, capacityRule(standardFramework), horizon)[0]?.capacity ?? []
}

describe('somebody who leaves', () => {
  test('can do nothing after their last day, and that much of its quarter before it', () => {
    const [first, second, third] = capacityOf({ endDate: day('2027-05-15') })
    expect(first).toBeCloseTo(0.9, 9)
    expect(second).toBeCloseTo((0.9 * 45) / 91, 9)
    expect(third).toBe(0)
  })

  test('is counted and paid to the last day, and no longer', () => {
    const people = [personOf('a', 'ai-systems-engineer', 3), personOf('b', 'ai-systems-engineer', 3, { endDate: day('2027-05-15') })]
    const { quarters, roles, headcountNow, headcountThen } = plan(workspaceOf(people, []), standardFramework, TODAY)
    const aQuarter = (86_000 * 1.3) / 4
    expect(quarters.slice(0, 3).map(({ headcount }) => headcount)).toEqual([2, 1, 1])
    expect(quarters[1]?.cost).toBeCloseTo(aQuarter * (1 + 45 / 91), 6)
    expect(quarters[2]?.cost).toBeCloseTo(aQuarter, 6)
    expect([headcountNow, headcountThen, roles]).toEqual([2, 1, [{ role: 'ai-systems-engineer', now: 2, then: 1 }]])
  })

  test('leaves work that the plan hires for', () => {
    const systems = [systemOf('s', { level: 4, target: { level: 4, by: null } })]
    const staying = [personOf('a', 'ai-systems-engineer', 4), personOf('b', 'ai-reliability-engineer', 5)]
    const leaving = staying.map((one) => ({ ...one, endDate: day('2027-03-31') }))
    const hires = (people: readonly Person[]): number => plan(workspaceOf(people, systems), standardFramework, TODAY).decisions.length
    expect(hires(leaving)).toBeGreaterThan(hires(staying))
  })

  test('is not promoted', () => {
    const sample = northwind()
    const made = (workspace: Workspace) => plan(workspace, standardFramework, TODAY).decisions
    const promoted = made(sample).find(({ kind }) => kind === 'promote')
    const row = sample.person.get(promoted?.personId ?? '')
    if (row === undefined) throw new Error('the sample promotes somebody')
    const leaving = { ...sample, person: new Map([...sample.person, [row.id, { ...row, endDate: day('2028-02-15') }]]) }
    expect(made(leaving).map(({ personId }) => personId)).not.toContain(row.id)
  })

  test('is named among the reasons for who comes', () => {
    const systems = [
      systemOf('s', { level: 3, target: { level: 3, by: null } }),
      systemOf('r', { level: 3, target: { level: 3, by: null } }),
    ]
    const people = [
      personOf('a', 'ai-systems-engineer', 3, { endDate: day('2027-03-31') }),
      personOf('b', 'ai-systems-engineer', 3),
      personOf('c', 'ai-reliability-engineer', 4),
    ]
    const whys = plan(workspaceOf(people, systems), standardFramework, TODAY).decisions.map(({ why }) => why)
    expect(whys).toEqual(['Running System r at level 3; two at level 3 are in place, one of whom leaves'])
  })

  test('and left before the plan counts nowhere', () => {
    const made = plan(workspaceOf([personOf('a', 'ai-engineer', 2, { endDate: day('2026-06-30') })], []), standardFramework, TODAY)
    expect([made.headcountNow, made.headcountThen, made.cost]).toEqual([0, 0, 0])
  })
})

describe('leave', () => {
  test('takes its share of the quarter’s days, both ends counted', () => {
    const [first, second] = capacityOf({ leaves: [{ from: day('2027-03-01'), to: day('2027-04-30') }] })
    expect(first).toBeCloseTo((0.9 * 59) / 90, 9)
    expect(second).toBeCloseTo((0.9 * 61) / 91, 9)
  })

  test('counts a day once when leaves overlap', () => {
    const whole = capacityOf({ leaves: [{ from: day('2027-01-10'), to: day('2027-02-20') }] })
    const parts = capacityOf({
      leaves: [
        { from: day('2027-01-20'), to: day('2027-02-20') },
        { from: day('2027-01-10'), to: day('2027-02-01') },
        { from: day('2027-01-12'), to: day('2027-01-15') },
      ],
    })
    parts.forEach((fte, at) => expect(fte).toBeCloseTo(whole[at] ?? Number.NaN, 9))
  })

  test('of a whole quarter leaves nothing of it, also to somebody new or leaving', () => {
    const leaves = [{ from: day('2027-01-01'), to: day('2027-03-31') }]
    expect(capacityOf({ leaves })[0]).toBeCloseTo(0, 9)
    expect(capacityOf({ leaves, startDate: day('2026-12-01') })[0]).toBeCloseTo(0, 9)
    expect(capacityOf({ leaves, endDate: day('2027-02-10') })[0]).toBeCloseTo(0, 9)
  })

  test('is paid', () => {
    const cost = (given: Partial<Person>): number | null =>
      plan(workspaceOf([personOf('a', 'ai-engineer', 2, given)], []), standardFramework, TODAY).cost
    expect(cost({ leaves: [{ from: TODAY, to: addDays(TODAY, 400) }] })).toBe(cost({}))
  })
})
