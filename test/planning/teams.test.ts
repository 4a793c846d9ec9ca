import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { sum } from '../../src/base/sum.ts'
import { closedLadder, covers, ladderOf, personPlace, placeOf } from '../../src/framework/ladder.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { Team, TeamId } from '../../src/model/team.ts'
import { takeAll } from '../../src/planning/grid.ts'
import { scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { moveOf, scenarioOf } from '../support/plans.ts'

const team = (id: string): TeamId => TeamId.parse(id)
const systems = [systemOf('s1', { level: 3, target: null, teamId: 't1' }), systemOf('s2', { level: 3, target: null, teamId: 't2' })]
const ladder = closedLadder(standardFramework.roles, new Map(systems.map((one) => [one.id, one])))
const open = ladderOf(standardFramework.roles)
const inFamily = open.posts.filter((_, at) => open.lowest[at] === 0).length

describe('a move to another team', () => {
  test('costs nothing: post and pay stay, also of somebody paid less than the post', () => {
    const people = [personOf('p', 'ai-systems-engineer', 3, { teamId: team('t1'), payAYear: 50_000 })]
    const workspace = workspaceOf(
      people,
      systems,
      ['t1', 't2'].map((id) => Team.parse({ id, name: id, purpose: '', leadId: null })),
    )
    const move = moveOf('m', 'p', 'ai-systems-engineer', 3, TODAY, { kind: 'reassign', teamId: 't2' })
    const made = scenarioPlan(workspace, scenarioOf([move], { limits: { closedTeams: true } }), TODAY)
    expect(made.decisions.map(({ costAYear }) => costAYear)).toEqual([0])
    expect(made.cost).toBeCloseTo(2 * 50_000 * 1.3, 6)
  })
})

describe('a ladder of closed teams', () => {
  test('has the systems family once more for each team that has systems; reliability serves all', () => {
    expect(ladder.posts.length).toBe(open.posts.length + 2 * inFamily)
    const at = (id: string | null): number => placeOf(ladder, 'ai-systems-engineer', 3, id === null ? null : team(id))
    expect(new Set([at(null), at('t1'), at('t2')]).size).toBe(3)
    expect(at('t9')).toBe(at(null))
    expect(placeOf(ladder, 'ai-reliability-engineer', 4, team('t1'))).toBe(placeOf(open, 'ai-reliability-engineer', 4))
    expect(personPlace(ladder, personOf('p', 'ai-systems-engineer', 3, { teamId: team('t2') }))).toBe(at('t2'))
  })

  test('lets a team’s people do its own work alone, and people without a team any', () => {
    const place = (id: string | null, level: 3 | 4): number => placeOf(ladder, 'ai-systems-engineer', level, id === null ? null : team(id))
    expect(covers(ladder, place('t1', 4), place('t1', 3))).toBe(true)
    expect(covers(ladder, place('t1', 3), place('t1', 4))).toBe(false)
    expect(covers(ladder, place('t1', 4), place('t2', 3))).toBe(false)
    expect(covers(ladder, place('t1', 4), place(null, 3))).toBe(false)
    expect([covers(ladder, place(null, 4), place('t1', 3)), covers(ladder, place(null, 3), place('t1', 4))]).toEqual([true, false])
  })

  test('covers as much as anybody could: the largest excess of work over people who may do it, for any levels of each team (Hall 1935)', () => {
    const amount = fc.integer({ min: 0, max: 4 }).map((n) => n / 2)
    const column = fc.array(amount, { minLength: ladder.posts.length, maxLength: ladder.posts.length })
    const starts = [0, ...ladder.copies.values()]
    const from = (numbers: readonly number[], start: number, level: number): number => sum(numbers.slice(start + level, start + inFamily))
    fc.assert(
      fc.property(column, column, (demand, supply) => {
        let most = 0
        const levels = Array.from({ length: inFamily + 1 }, (_, at) => at)
        for (const own of levels)
          for (const one of levels)
            for (const two of levels) {
              const thresholds = [own, one, two]
              const asked = sum(thresholds.map((level, at) => from(demand, starts[at] ?? 0, level)))
              const teams = sum([one, two].map((level, at) => from(supply, starts[at + 1] ?? 0, level)))
              most = Math.max(most, asked - teams - from(supply, 0, Math.min(...thresholds)))
            }
        const short = takeAll([...supply], ladder, demand)
        expect(sum(short.filter((_, at) => open.lowest[ladder.shared[at] ?? 0] === 0))).toBeCloseTo(most, 9)
      }),
    )
  })
})

describe('a scenario of closed teams', () => {
  const teams = ['t1', 't2'].map((id) => Team.parse({ id, name: id, purpose: '', leadId: null }))
  const people = [
    personOf('a', 'ai-systems-engineer', 4, { teamId: team('t1') }),
    personOf('b', 'ai-systems-engineer', 4, { teamId: team('t1') }),
    personOf('c', 'ai-systems-engineer', 4, { teamId: team('t1') }),
    personOf('r', 'ai-reliability-engineer', 5),
  ]
  const raised = [
    systemOf('s1', { level: 3, target: null, teamId: 't1' }),
    systemOf('s2', { level: 2, target: { level: 3, by: '2027-12-31' }, teamId: 't2', size: 'small' }),
  ]
  const workspace = workspaceOf(people, raised, teams)
  const stateOf = (given: Parameters<typeof scenarioOf>[1], ...decisions: Parameters<typeof scenarioOf>[0]) =>
    scenarioPlan(workspace, scenarioOf(decisions, given), TODAY).outcomes.find(({ systemId }) => systemId === 's2')?.state

  const across = moveOf('v', 'a', 'ai-systems-engineer', 4, PlainDate.parse('2027-01-01'), {
    kind: 'reassign',
    teamId: 't2',
    inSeat: '2027-01-01',
    fullCapacity: '2027-01-01',
  })

  test('leaves a team without people behind, until somebody is reassigned to it', () => {
    expect(stateOf({})).toBe('on-time')
    expect(stateOf({ limits: { closedTeams: true } })).toBe('beyond-plan')
    expect(stateOf({ limits: { closedTeams: true } }, across)).toBe('on-time')
  })

  test('changes neither heads nor cost by reassigning', () => {
    const limits = { closedTeams: true }
    const [before, after] = [scenarioOf([], { limits }), scenarioOf([across], { limits })].map((one) => scenarioPlan(workspace, one, TODAY))
    expect([after?.cost, after?.headcountThen, after?.roles]).toEqual([before?.cost, before?.headcountThen, before?.roles])
    expect(after?.decisions[0]).toMatchObject({ kind: 'reassign', personId: 'a', teamId: 't2', costAYear: 0, post: { level: 4 } })
    const fte = (made: typeof after): number => sum((made?.quarters ?? []).map(({ capacityFte }) => capacityFte))
    expect(fte(after)).toBeCloseTo(fte(before), 9)
  })
})
