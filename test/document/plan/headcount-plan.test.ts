import { describe, expect, test } from 'vitest'
import { dateWords } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import { headcountPlan } from '../../../src/document/plan/headcount-plan.ts'
import { scenariosOf } from '../../../src/document/plan/scenario.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { targetCounts } from '../../../src/planning/words.ts'
import { northwind, personOf, settingsWith, systemOf, workspaceOf } from '../../support/organisation.ts'
import { all, chapter, chapters, chart, column, flaws, material, strained, table, timeline, wrongRows } from '../blocks.ts'
import { texts } from '../texts.ts'
import { empty, nearlyEmpty, odd } from '../workspaces.ts'

const made = (workspace: Workspace) => headcountPlan(material(workspace)).blocks
const wordsOf = (workspace: Workspace, title: string): string => chapter(made(workspace), title).flatMap(texts).join('\n')
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const withSettings = (workspace: Workspace, given: Parameters<typeof settingsWith>[0]): Workspace => ({
  ...workspace,
  workspace: new Map([['workspace', settingsWith(given)]]),
})

describe('the headcount plan of Northwind', () => {
  const blocks = made(northwind())
  const { plan } = material(northwind())

  test('says on its first page what is asked, what it costs, what comes next and what is late', () => {
    const page = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'page-break'),
    )
    const words = page.flatMap(texts).join('\n')
    const next = plan.decisions[0]
    expect(words).toContain('Approve five hires and one promotion.')
    expect(words).toContain(moneyWords(sum(plan.decisions.map(({ costAYear }) => costAYear ?? 0)), 'GBP'))
    expect(words).toContain(`Decide by ${next === undefined ? '' : dateWords(next.openBy)}`)
    const { onTime, all: targets } = targetCounts(plan.outcomes)
    expect(words).toContain(`${onTime} of ${targets}`)
    expect(words).toContain('Broker Inbox does not reach its target in time')
    expect(words).toContain('Four of eight quarters are over budget')
  })

  test('goes through decisions, targets, capacity, budget and scenarios to what it rests on', () => {
    expect(chapters(blocks)).toEqual([
      'What is asked',
      'Decisions',
      'Targets',
      'Capacity against demand',
      'Budget',
      'Scenarios compared',
      'What the plan rests on',
      'Appendix: alternatives refused',
    ])
  })

  test('names every decision with its three days and its price, which add up', () => {
    const dates = table(blocks, /^Decisions/)
    for (const { openBy, inSeat, fullCapacity } of plan.decisions) {
      const row = dates.rows.find(({ cells }) => cells[1] === dateWords(openBy) && cells[2] === dateWords(inSeat))
      expect(row?.cells[3]).toBe(dateWords(fullCapacity))
    }
    expect(dates.rows.at(-1)?.cells.at(-1)).toBe(moneyWords(sum(plan.decisions.map(({ costAYear }) => costAYear ?? 0)), 'GBP'))
    expect(table(blocks, /^What causes/).rows.length).toBe(dates.rows.length - 1)
  })

  test('charts what its tables say: capacity, cost and what stays undone', () => {
    const work = chart(blocks, /^Work asked for/).chart
    const figures = all(chapter(blocks, 'Capacity against demand'), 'table')[0]
    if (figures === undefined) throw new Error('no table of capacity')
    const shown = (title: string): readonly number[] => column(figures, title).map(Number)
    expect(work.series.map(({ values }) => values)).toEqual([shown('Covered'), shown('Left undone'), shown('Capacity')])
    shown('Work asked for').forEach((asked, at) =>
      expect((shown('Covered')[at] ?? 0) + (shown('Left undone')[at] ?? 0)).toBeCloseTo(asked, 6),
    )
    const cost = chart(blocks, /^Cost of each quarter/).chart.series
    const money = table(blocks, /^Cost against budget/)
    expect(cost[0]?.values.map((value) => `£${value}k`)).toEqual(column(money, 'Cost'))
    expect(cost[1]?.values.map((value) => `£${value}k`)).toEqual(column(money, 'Budget'))
    const undone = chart(blocks, /^Work left undone/).chart.series
    const lines = table(chapter(blocks, 'Scenarios compared'), /^The same in figures/)
    for (const { name, values } of undone) expect(column(lines, name).map(Number)).toEqual(values)
  })

  test('compares scenarios that the planner played: the plan as it is, and a quarter later no better', () => {
    const scenarios = scenariosOf(material(northwind()))
    if (scenarios === null) throw new Error('Northwind decides something')
    const { planned, unchanged, waited } = scenarios
    expect(planned.quarters).toEqual(plan.quarters)
    expect(unchanged.outcomes).toEqual(plan.unchanged.outcomes)
    expect(waited.onTime).toBeLessThan(planned.onTime)
    const rows = table(blocks, /^Scenarios side by side/)
    expect(column(rows, 'Scenario')).toEqual([
      'Nobody hired or moved',
      'The plan',
      'Every decision a quarter later',
      'Hires only',
      'Promotions and moves only',
    ])
    expect(column(rows, 'Targets on time')[1]).toBe(`${planned.onTime} of ${planned.targets}`)
    expect(column(rows, 'Engineers at the end')[1]).toBe(String(plan.headcountThen))
    expect(column(rows, 'Cost')[1]).toBe(moneyWords(plan.cost ?? Number.NaN, 'GBP'))
    expect(wordsOf(northwind(), 'Scenarios compared')).toContain('leaves four of six targets on time instead of five')
  })

  test('draws each decision from the quarter it opens in to full capacity', () => {
    const drawn = timeline(blocks, /^When each decision/)
    expect(drawn.quarters[0]).toBe('Q4 2026')
    expect(drawn.rows[0]?.spans).toEqual([
      { from: 0, to: 0, words: 'Open', tone: 'work' },
      { from: 1, to: 2, words: 'Ramp', tone: 'work' },
      { from: 3, to: 8, words: 'Full', tone: 'done' },
    ])
    expect(wrongRows(drawn)).toEqual([])
  })
})

test('120 engineers and 60 systems: hires stand together by post, charts stay readable, and every target has its row', () => {
  const workspace = strained()
  const blocks = made(workspace)
  const { plan } = material(workspace)
  expect(plan.decisions.length).toBeGreaterThan(100)
  expect(timeline(blocks, /^When each decision/).rows.length).toBeLessThanOrEqual(20)
  expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
  expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
  expect(table(blocks, /^Each system’s target/).rows.length).toBe(60)
  const first = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'page-break'),
  )
  for (const text of first.flatMap(texts)) expect(text.length).toBeLessThan(700)
})

test('in millions, chart and table of cost still say the same', () => {
  const blocks = made(strained())
  const values = chart(blocks, /^Cost of each quarter/).chart.series[0]?.values
  expect(values?.map((value) => `£${value?.toFixed(2)}m`)).toEqual(column(table(blocks, /^Cost against budget/), 'Cost'))
})

describe('a workspace that lacks something', () => {
  test('without pay shows no money, no chart of cost and no price of waiting', () => {
    const workspace = withSettings(northwind(), { seniorPayAYear: null })
    const words = headcountPlan(material({ ...workspace, person: withoutPay(workspace) }))
      .blocks.flatMap(texts)
      .join('\n')
    expect(words).toContain('No pay is recorded')
    expect(words).not.toContain('£')
  })

  test('without a budget draws cost alone', () => {
    const blocks = made(withSettings(northwind(), { budgetAQuarter: null }))
    expect(chart(blocks, /^Cost of each quarter$/).chart.series.map(({ name }) => name)).toEqual(['Cost'])
  })

  test('without decisions compares nothing and has no chapter of decisions', () => {
    const blocks = made(
      workspaceOf(
        ['a', 'b'].map((id) => personOf(id, 'ai-systems-engineer', 4)),
        [systemOf('a', { level: 2, target: { level: 2, by: null } })],
      ),
    )
    expect(chapters(blocks)).not.toContain('Decisions')
    expect(chapters(blocks)).not.toContain('Scenarios compared')
    expect(blocks.flatMap(texts).join('\n')).toContain('Nothing is asked')
  })

  test('of two quarters still compares and draws', () => {
    const blocks = made(withSettings(northwind(), { planQuarters: 2 }))
    expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
    expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
  })

  test.each([empty, nearlyEmpty, odd])('is read to the end', (workspace) => {
    const blocks = made(workspace)
    expect(blocks[0]?.kind).toBe('heading')
    expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
    expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
  })
})

const withoutPay = ({ person }: Workspace): Workspace['person'] => new Map([...person].map(([id, one]) => [id, { ...one, payAYear: null }]))
