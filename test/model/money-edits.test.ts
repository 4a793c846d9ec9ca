import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { Team } from '../../src/model/team.ts'
import { workspaceOf } from '../support/organisation.ts'
import { edited } from '../support/plans.ts'

const workspace = workspaceOf([], [], [Team.parse({ id: 't', name: 'Claims', purpose: '', leadId: null })])
const band = {
  id: 'anything',
  role: 'ai-engineer' as const,
  level: 2 as const,
  low: 60_000,
  middle: 70_000,
  high: 80_000,
  contractADay: 600,
}
const setBand = (given: object): Edit => ({ kind: 'set-band', given: { band: { ...band, ...given } } })
const problem = (edit: Edit): string => {
  try {
    work(workspace, edit)
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message
    throw cause
  }
  return ''
}

describe('a pay band', () => {
  test('is one of each role and level, under an id made from them', () => {
    const twice = edited(workspace, setBand({}), setBand({ middle: 72_000 }))
    expect([...twice.band.values()]).toEqual([{ ...band, id: 'ai-engineer-2', middle: 72_000 }])
    expect(work(twice, setBand({ middle: 72_000 })).changes).toEqual([])
    expect(edited(twice, { kind: 'remove-band', given: { id: 'ai-engineer-2' } }).band.size).toBe(0)
  })

  test('rises from low over middle to high and is never negative; neither is a contractor’s rate', () => {
    expect(problem(setBand({ low: 75_000 }))).toBe('A pay band rises from low over middle to high.')
    expect(problem(setBand({ low: -1 }))).toBe('Pay is 0 or more.')
    expect(problem(setBand({ contractADay: -5 }))).toBe('Pay is 0 or more.')
    expect(problem(setBand({ role: 'wizard' }))).not.toBe('')
  })
})

describe('a budget line', () => {
  const line = (teamId: string, amountAQuarter: number | null): Edit => ({ kind: 'set-budget-line', given: { teamId, amountAQuarter } })

  test('is one for each team, changed in place and taken away', () => {
    const set = edited(workspace, line('t', 90_000), line('t', 95_000))
    expect([...set.budgetLine.values()]).toEqual([{ id: 't', teamId: 't', amountAQuarter: 95_000 }])
    expect(edited(set, line('t', null)).budgetLine.size).toBe(0)
    expect(work(workspace, line('t', null)).changes).toEqual([])
  })

  test('is never negative, has a team that is there, and goes with its team', () => {
    expect(problem(line('t', -1))).toBe('A budget is 0 or more.')
    expect(problem(line('z', 1))).toContain('team')
    const set = edited(workspace, line('t', 90_000))
    expect(edited(set, { kind: 'remove-team', given: { teamId: 't' } }).budgetLine.size).toBe(0)
  })
})
