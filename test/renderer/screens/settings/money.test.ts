import { describe, expect, test } from 'vitest'
import { bandRows } from '../../../../renderer/screens/settings/money/band-rows.ts'
import { bandTyped } from '../../../../renderer/screens/settings/money/band-typed.ts'
import { againstWhole, linesTotal, teamBudgets } from '../../../../renderer/screens/settings/money/team-budgets.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { applyChanges } from '../../../../src/model/change.ts'
import { work } from '../../../../src/model/edit.ts'
import { TeamId } from '../../../../src/model/team.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import { payOf, seatCost } from '../../../../src/planning/money.ts'
import { northwind } from '../../../support/organisation.ts'

const workspace = northwind()
const post = { id: 'ai-architect-5', role: 'ai-architect', level: 5 } as const
const texts = (low: string, middle: string, high: string, contractADay = '') => ({ low, middle, high, contractADay })
const rowOf = (one: Workspace) => bandRows(payOf(one, standardFramework)).find(({ id }) => id === post.id)

describe('pay bands', () => {
  test('without a band a post follows from level 3, and a contractor’s day from the seat', () => {
    const row = rowOf(workspace)
    expect(row).toMatchObject({ own: null, factor: 1.4, isOwnRate: false })
    expect(row?.middle).toBeCloseTo(86_000 * 1.4, 6)
    expect(row?.contractADay).toBeCloseTo(((row?.seatAYear ?? 0) / 4) * (1.6 / 65), 6)
  })
  test('a band of its own is what the seat costs', () => {
    const typed = bandTyped(post, texts('100k', '110k', '140k', '900'))
    if (!('band' in typed)) throw new Error(typed.wrong)
    const after = applyChanges(workspace, work(workspace, { kind: 'set-band', given: { band: typed.band } }).changes)
    const row = rowOf(after)
    expect(row).toMatchObject({ middle: 110_000, isOwnRate: true, contractADay: 900 })
    expect(row?.own).toMatchObject({ low: 100_000, high: 140_000 })
    expect(seatCost(payOf(after, standardFramework), 'ai-architect', 5)).toBeCloseTo(110_000 * 1.3, 6)
  })
  test('the middle alone makes a band without width', () => {
    expect(bandTyped(post, texts('', '110k', ''))).toMatchObject({
      band: { low: 110_000, middle: 110_000, high: 110_000, contractADay: null },
    })
  })
  test.each([
    [texts('120k', '110k', ''), 'low', 'A pay band rises from low over middle to high.'],
    [texts('', '110k', '90k'), 'high', 'A pay band rises from low over middle to high.'],
    [texts('100k', '', ''), 'middle', 'A band needs its middle: seats are planned with it.'],
    [texts('', '-5', ''), 'middle', 'An amount is 0 or more, such as 1.20, 420k or 4.2m.'],
  ])('%j is refused where it is wrong', (typed, at, wrong) => {
    expect(bandTyped(post, typed)).toEqual({ at, wrong })
  })
})

describe('budget lines', () => {
  const money = (amount: number) => `£${amount}`
  test('each team has its line, and they are added up', () => {
    const [first, second] = [...workspace.team.keys()]
    if (first === undefined || second === undefined) throw new Error('the sample has teams')
    const line = (one: Workspace, id: string, amount: number): Workspace =>
      applyChanges(one, work(one, { kind: 'set-budget-line', given: { teamId: TeamId.parse(id), amountAQuarter: amount } }).changes)
    const rows = teamBudgets(line(line(workspace, first, 100_000), second, 50_000), standardFramework)
    expect(linesTotal(rows)).toBe(150_000)
    expect(linesTotal(teamBudgets(workspace, standardFramework))).toBeNull()
    for (const row of rows) expect(row.cost).toBeGreaterThan(0)
  })
  test.each([
    [150, 400, '£250 of the workspace’s budget is no team’s'],
    [500, 400, '£100 over the workspace’s budget'],
    [400, 400, 'All of the workspace’s budget'],
    [null, 400, null],
    [150, null, null],
  ])('%j in lines of %j in all', (total, whole, words) => {
    expect(againstWhole(total, whole, money)).toBe(words)
  })
})
