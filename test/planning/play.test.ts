import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/base/date.ts'
import { quarterEnd } from '../../src/base/quarter.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { openLimits } from '../../src/model/limits.ts'
import type { SystemTimes } from '../../src/model/scenario.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { playSystems } from '../../src/planning/play-systems.ts'
import { baseOf, played, type Base } from '../../src/planning/play.ts'
import { anyOrganisation, personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { anyPortfolio } from './portfolios.ts'

const without = (workspace: Workspace): Base => baseOf(workspace, standardFramework, TODAY)
const withTimes = (workspace: Workspace, times: readonly SystemTimes[], limits = openLimits): Base =>
  baseOf(workspace, standardFramework, TODAY, { limits, times })

/** So many people at the top of both families, and in every team, that nothing is ever short. */
function staffed(workspace: Workspace): Workspace {
  const teams = [null, ...workspace.team.keys()]
  const more = teams.flatMap((teamId, team) =>
    (['ai-architect', 'ai-reliability-engineer'] as const).flatMap(
      (role) => Array.from({ length: 40 }, (_, at) => personOf(`${role}-${team}-${at}`, role, 5, { teamId: teamId as never })), // an id of the workspace's own
    ),
  )
  return { ...workspace, person: new Map([...workspace.person, ...more.map((one) => [one.id, one] as const)]) }
}

/** Times for every system with steps: each begins some quarters after the one before, and takes once or twice its least time. */
const anyTimes = (base: Base, gaps: readonly number[], slow: readonly boolean[]): readonly SystemTimes[] =>
  base.plans
    .filter(({ steps }) => steps.length > 0)
    .map(({ system, steps }, nth) => {
      let free = base.horizon.first
      return {
        systemId: system.id,
        steps: steps.map(({ to, leastQuarters }, at) => {
          const begins = free + (gaps[(nth + at) % gaps.length] ?? 0)
          free = begins + leastQuarters * (slow[(nth + at) % slow.length] === true ? 2 : 1)
          return { to, begins, ends: free }
        }),
      }
    })

const gaps = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 })
const slow = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 })

describe('times that are given', () => {
  test('are kept to the quarter wherever people are enough, with teams closed or open', () => {
    fc.assert(
      fc.property(anyOrganisation, gaps, slow, fc.boolean(), (organisation, some, others, closedTeams) => {
        const workspace = staffed(organisation)
        const times = anyTimes(without(workspace), some, others)
        if (times.length === 0) return
        const base = withTimes(workspace, times, { ...openLimits, closedTeams })
        const last = base.horizon.first + base.horizon.count
        for (const { systemId, steps } of played(base, base.supply, []).outcomes) {
          const own = times.find((one) => one.systemId === systemId)?.steps ?? []
          const reached = steps.map(({ done }) => done)
          expect(reached).toEqual(own.map(({ ends }) => (ends <= last ? quarterEnd(ends - 1) : null)))
        }
      }),
    )
  })

  test('never let a step begin before its time, nor go faster, whoever is there', () => {
    fc.assert(
      fc.property(anyPortfolio, gaps, slow, fc.boolean(), (workspace, some, others, closedTeams) => {
        const times = anyTimes(without(workspace), some, others)
        if (times.length === 0) return
        const base = withTimes(workspace, times, { ...openLimits, closedTeams })
        for (const { systemId, steps } of played(base, base.supply, []).outcomes)
          for (const { to, begun, done } of steps) {
            const own = times.find((one) => one.systemId === systemId)?.steps.find((one) => one.to === to)
            const work = base.plans.find(({ system }) => system.id === systemId)?.steps.find((one) => one.to === to)?.work ?? []
            if (own === undefined || work.length === 0) continue
            if (begun !== null) expect(begun).toBeGreaterThanOrEqual(own.begins)
            if (done !== null) expect(done >= quarterEnd(own.ends - 1)).toBe(true)
          }
      }),
    )
  })

  test('of a system named without steps are not within the plan; one that is not named keeps its due day', () => {
    const systems = ['a', 'b'].map((id) => systemOf(id, { level: 2, target: { level: 3, by: '2027-12-31' } }))
    const workspace = staffed(workspaceOf([], systems))
    const base = withTimes(workspace, [{ systemId: systems[0]?.id as never, steps: [] }]) // the id of the first
    expect(played(base, base.supply, []).outcomes.map(({ state }) => state)).toEqual(['beyond-plan', 'on-time'])
  })

  test('that lie behind begin now, and keep their least time', () => {
    const workspace = staffed(workspaceOf([], [systemOf('a', { level: 2, target: { level: 3, by: '2027-12-31' } })]))
    const plain = without(workspace)
    const [one] = plain.plans
    const steps = [{ to: 3 as const, begins: plain.horizon.first - 9, ends: plain.horizon.first - 7 }]
    const base = withTimes(workspace, [{ systemId: one?.system.id as never, steps }]) // as above
    expect(base.plans[0]?.steps.map(({ begins, ends }) => [begins, ends])).toEqual([[0, one?.steps[0]?.leastQuarters]])
  })
})

describe('run work', () => {
  const least = 0.5
  const systems = [
    systemOf('runs', { level: 4, target: null }),
    systemOf('rises', { level: 2, target: { level: 3, by: '2027-12-31' }, valueAYear: 1 }),
  ]
  /** The step's outcome with so much less than all that is asked in each quarter. */
  function stateWith(missing: number): string | undefined {
    const plain = without(workspaceOf([], systems))
    const times = anyTimes(plain, [0], [false])
    const base = withTimes(workspaceOf([], systems), times)
    const supply = base.demand.map((row) => [...row])
    // Nobody is missing but at the systems family's highest post that is asked for.
    const top = [...supply.keys()].findLast((place) => base.ladder.lowest[place] === 0 && (supply[place]?.[0] ?? 0) > missing) ?? 0
    supply[top] = (supply[top] ?? []).map((fte) => Math.max(0, fte - missing))
    return played(base, supply, []).outcomes.find(({ systemId }) => systemId === 'rises')?.state
  }

  test('may wait by half a person in a family, so that steps keep their time', () => {
    expect(stateWith(0)).toBe('on-time')
    expect(stateWith(least - 0.01)).toBe('on-time')
  })

  test('beyond that goes before steps', () => {
    const workspace = workspaceOf([], systems)
    const base = withTimes(workspace, anyTimes(without(workspace), [0], [false]))
    const running = without(
      workspaceOf(
        [],
        systems.map((one) => ({ ...one, target: null })),
      ),
    ).demand
    const begun = (supply: typeof running): readonly unknown[] =>
      playSystems(base.ladder, base.plans, supply, base.horizon, base).flatMap(({ plan, reached }) =>
        plan.system.name === 'System rises' ? reached.map((one) => one.begun) : [],
      )
    // Half a person less than running asks for, missing where the work is highest, in both families.
    const missing = base.ladder.posts.map(() => least)
    const less = running
      .toReversed()
      .map((row, at) => {
        const family = base.ladder.lowest[running.length - 1 - at] ?? 0
        const gone = Math.min(row[0] ?? 0, missing[family] ?? 0)
        missing[family] = (missing[family] ?? 0) - gone
        return row.map((fte) => fte - gone)
      })
      .toReversed()
    expect(begun(less)).toEqual([null])
    expect(begun(running)).toEqual([0])
  })
})

test('a proposal still works ahead of its schedule', () => {
  const workspace = staffed(workspaceOf([], [systemOf('a', { level: 2, target: { level: 3, by: '2028-06-30' } })]))
  const base = without(workspace)
  const [outcome] = played(base, base.supply, []).outcomes
  expect(base.ahead).toBe(true)
  expect((outcome?.forecast ?? '') < addDays(quarterEnd(base.horizon.first + (base.plans[0]?.steps[0]?.ends ?? 0) - 1), -60)).toBe(true)
})
