import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, type PlainDate } from '../../../src/base/date.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { openLimits } from '../../../src/model/limits.ts'
import type { SystemTimes } from '../../../src/model/scenario.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import { baseOf, type Base } from '../../../src/planning/play.ts'
import { chanceSources, NEVER } from '../../../src/planning/simulate/chances.ts'
import { simulateRuns } from '../../../src/planning/simulate/simulate.ts'
import { playedWith } from '../../../src/planning/what-if.ts'
import { northwind, TODAY } from '../../support/organisation.ts'
import { anyPortfolio } from '../portfolios.ts'
import { contractOf, hireOf, moveOf } from './hires.ts'

/** Every step where the plan's own schedule has it, so that nothing is done ahead of schedule and run work may wait. */
const timesOf = ({ plans, horizon }: Base): readonly SystemTimes[] =>
  plans
    .filter(({ steps }) => steps.length > 0)
    .map(({ system, steps }) => ({
      systemId: system.id,
      steps: steps.map(({ to, begins, ends }) => ({ to, begins: begins + horizon.first, ends: ends + horizon.first })),
    }))

/** A run in which nothing is left to chance reaches every target on the day that the plan says, and costs as much. */
function expectPlan(base: Base, decisions: readonly Decision[]): void {
  const { outcomes, quarters } = playedWith(base, decisions)
  const { systems, days, cost } = simulateRuns(base, decisions, { seed: 7, certain: chanceSources, from: 3, to: 4 })
  const first = base.horizon.spans[0]?.start ?? TODAY
  systems.forEach((id, at) => {
    const said = outcomes.find(({ systemId }) => systemId === id)?.steps.at(-1)?.done ?? null
    const day = days[at] ?? NEVER
    const reached: PlainDate | null = day === NEVER ? null : addDays(first, day)
    expect(reached === null).toBe(said === null)
    if (reached !== null && said !== null) expect(daysBetween(said, reached)).toBe(0)
  })
  const whole = quarters.reduce((sum, line) => sum + (line.cost ?? Number.NaN), 0)
  if (Number.isNaN(whole)) expect(cost[0]).toBeNaN()
  else expect(cost[0]).toBeCloseTo(whole, 2)
}

const decisionsFor = (workspace: Workspace): readonly Decision[] => plan(workspace, standardFramework, TODAY).decisions

describe('a run with nothing left to chance', () => {
  test('is the plan of Northwind, day for day and pound for pound', () => {
    const workspace = northwind()
    expectPlan(baseOf(workspace, standardFramework, TODAY), decisionsFor(workspace))
  })

  test('is the plan with contracts, two moves of one person, and people who are known to leave', () => {
    const workspace = northwind()
    const [one, other] = [...workspace.person.values()].filter(({ role }) => role === 'ai-systems-engineer' || role === 'ai-engineer')
    if (one === undefined || other === undefined) throw new Error('nobody to move')
    const leaving = { ...other, endDate: addDays(TODAY, 300), leaves: [{ from: addDays(TODAY, 100), to: addDays(TODAY, 160) }] }
    const base = baseOf({ ...workspace, person: new Map(workspace.person).set(other.id, leaving) }, standardFramework, TODAY)
    expectPlan(base, [
      hireOf('hire-1', '2027-02-01'),
      contractOf('contract-1', '2027-01-04', '2027-06-28'),
      contractOf('contract-2', '2026-12-07', '2027-03-01'),
      moveOf('promote', one.id, '2027-06-07', { role: 'ai-systems-engineer', level: 4 }),
      moveOf('promote', one.id, '2028-01-03', { role: 'ai-architect', level: 5 }),
      moveOf('reskill', other.id, '2027-04-05', { role: 'ai-reliability-engineer', level: 4 }),
    ])
  })

  test('is the plan of any organisation', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => expectPlan(baseOf(workspace, standardFramework, TODAY), decisionsFor(workspace))),
      { numRuns: 60 },
    )
  })

  test('is the plan of any organisation whose steps have times of their own, with teams open and closed', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.boolean(), (workspace, closedTeams) => {
        const times = timesOf(baseOf(workspace, standardFramework, TODAY))
        const base = baseOf(workspace, standardFramework, TODAY, { limits: { ...openLimits, closedTeams }, times })
        expectPlan(base, decisionsFor(workspace))
      }),
      { numRuns: 60 },
    )
  })
})
