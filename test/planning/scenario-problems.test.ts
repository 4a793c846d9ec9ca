import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { DefaultId } from '../../src/model/vocabulary.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { scenarioFrom, scenarioPlan, scenarioProblems } from '../../src/planning/scenario/scenario-plan.ts'
import { northwind, personOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { adopting, contractOf, edited, hireOf, moveOf, scenarioOf } from '../support/plans.ts'

const given = { id: 'a', name: 'A', madeOn: TODAY }

describe('what no longer fits', () => {
  const workspace = workspaceOf([personOf('a', 'ai-engineer', 2), personOf('b', 'ai-engineer', 2, { endDate: addDays(TODAY, 30) })], [])
  const problems = (...[decisions, some]: Parameters<typeof scenarioOf>): readonly string[] =>
    scenarioProblems(workspace, scenarioOf(decisions, some), TODAY)

  test('is nothing in a plan that fits', () => {
    expect(problems([hireOf('h', 'ai-engineer', 2, TODAY), moveOf('m', 'a', 'ai-systems-engineer', 3, TODAY)])).toEqual([])
    const northwinds = northwind()
    expect(scenarioProblems(northwinds, scenarioFrom(northwinds, plan(northwinds, standardFramework, TODAY), given), TODAY)).toEqual([])
  })

  test('is named: who has gone or leaves, a day behind, too short a time, a freeze, a kind not allowed', () => {
    expect(problems([moveOf('m', 'z', 'ai-engineer', 2, TODAY)])).toEqual([
      'The promotion to AI Engineer L2 names somebody who has gone, so it is left out.',
    ])
    expect(problems([moveOf('m', 'b', 'ai-systems-engineer', 3, TODAY)])).toEqual([
      'The promotion of Person b to AI Systems Engineer L3 comes after Person b’s last day, 24 Dec 2026.',
    ])
    expect(problems([hireOf('h', 'ai-engineer', 2, addDays(TODAY, -4))])).toEqual([
      'The hire of AI Engineer L2 was to open by 20 Nov 2026; that day has passed, so its days count from today.',
    ])
    expect(problems([hireOf('h', 'ai-engineer', 2, TODAY, { inSeat: addDays(TODAY, 20), fullCapacity: addDays(TODAY, 200) })])).toEqual([
      'The hire of AI Engineer L2 allows 20 days from opening to the first day; here it takes 76, so the first day comes later.',
    ])
    expect(problems([hireOf('h', 'ai-engineer', 2, TODAY)], { limits: { freezes: [{ from: TODAY, to: addDays(TODAY, 9) }] } })).toEqual([
      'The hire of AI Engineer L2 opens on 24 Nov 2026, within the freeze from 24 Nov 2026 to 3 Dec 2026.',
    ])
    expect(problems([contractOf('c', 'ai-engineer', 2, TODAY, addDays(TODAY, 200))], { limits: { contract: false } })).toEqual([
      'The contract of AI Engineer L2 is of a kind that the limits do not allow.',
    ])
    expect(problems([hireOf('h', 'ai-engineer', 2, TODAY, { backfills: 'a' })])).toEqual([
      'The hire of AI Engineer L2 fills the seat of Person a, who has no last day, so both are counted.',
    ])
    expect(problems([hireOf('h', 'ai-architect', 1, TODAY)])).toEqual([
      'The hire of AI Architect L1 is for a post that does none of this work, so it is left out.',
    ])
  })

  test('is left out of the plan and changes nothing', () => {
    const gone = scenarioOf([moveOf('m', 'z', 'ai-engineer', 2, TODAY), hireOf('h', 'ai-architect', 1, TODAY)])
    const [with_, none] = [scenarioPlan(workspace, gone, TODAY), scenarioPlan(workspace, scenarioOf([]), TODAY)]
    expect(with_).toEqual(none)
  })
})

describe('time to fill', () => {
  const workspace = workspaceOf([], [])
  const hire = hireOf('h', 'ai-engineer', 2, TODAY)
  const slow = { assumptions: { [DefaultId.parse('hiring.days-to-fill')]: 90 } }

  test('that is assumed to be longer brings a seat later, and the same requisition opens on its day', () => {
    const [one] = scenarioPlan(workspace, scenarioOf([hire], slow), TODAY).decisions
    const inSeat = addDays(TODAY, 90 + 21 + 10)
    expect([one?.openBy, one?.inSeat, one?.fullCapacity]).toEqual([TODAY, inSeat, addMonths(inSeat, 6)])
  })

  test('that is shorter leaves the day as it is planned', () => {
    const quick = { assumptions: { [DefaultId.parse('hiring.days-to-fill')]: 20 } }
    expect(scenarioPlan(workspace, scenarioOf([hire], quick), TODAY).decisions[0]?.inSeat).toBe(hire.inSeat)
  })

  test('makes targets of the sample later in a scenario that assumes more of it, and in the plan in use once that is adopted', () => {
    const sample = northwind()
    const usual = scenarioFrom(sample, plan(sample, standardFramework, TODAY), given)
    const [now, then] = [usual, { ...usual, ...slow }].map((one) => scenarioPlan(sample, one, TODAY))
    const onTime = (made: typeof now): number => made?.outcomes.filter(({ state }) => state === 'on-time').length ?? 0
    expect(onTime(then)).toBeLessThan(onTime(now))
    const adopted = edited(sample, adopting({ ...usual, ...slow }))
    expect(plan(adopted, standardFramework, TODAY).name).toBe('A')
  })
})
