import { describe, expect, test } from 'vitest'
import { dateWords } from '../../../src/base/date.ts'
import { maturityReport } from '../../../src/document/maturity/maturity-report.ts'
import { economics } from '../../../src/maturity/economics.ts'
import { failureAnswers } from '../../../src/maturity/failures.ts'
import { benchmark } from '../../../src/maturity/history.ts'
import { projection } from '../../../src/maturity/projection.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { outcomeWords } from '../../../src/planning/words.ts'
import { northwind, systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'
import { all, chapter, chapters, chart, column, flaws, material, strained, table, timeline, wrongRows } from '../blocks.ts'
import { texts } from '../texts.ts'
import { empty, nearlyEmpty, odd } from '../workspaces.ts'

const made = (workspace: Workspace) => maturityReport(material(workspace)).blocks
const headings = (workspace: Workspace): readonly string[] => all(made(workspace), 'heading').map(({ text }) => text)

describe('the maturity report of Northwind', () => {
  const blocks = made(northwind())
  const { portfolio, plan, workspace, framework } = material(northwind())

  test('goes from the portfolio through what to do first and the roadmap to each system', () => {
    expect(chapters(blocks)).toEqual([
      'Where the systems stand',
      'The portfolio',
      'What to do first',
      'Roadmap',
      'Answers to failure',
      'Economics',
      'Decisions',
      'Against our own past',
      'System by system',
      'How levels are scored',
    ])
  })

  test('charts levels as its table tells them', () => {
    const { categories, series } = chart(blocks, /^Level today/).chart
    const rows = table(blocks, /^All systems/)
    expect(categories).toEqual(column(rows, 'System'))
    expect(series[0]?.values.map(String)).toEqual(column(rows, 'Level today').map((words) => words.replace('+', '')))
    expect(series[1]?.values.map(String)).toEqual(column(rows, 'Target'))
  })

  test('counts as many systems short in a dimension as it names', () => {
    const rows = table(blocks, /^What the systems are short in/)
    expect(chart(blocks, /^Systems short/).chart.series[0]?.values.map(String)).toEqual(column(rows, 'Systems'))
    expect(chart(blocks, /^Systems short/).chart.categories).toEqual(column(rows, 'Dimension'))
    portfolio.shortfalls.forEach(({ systems }, at) => {
      for (const { name } of systems) expect(column(rows, 'Short of their target')[at]).toContain(name)
    })
  })

  test('draws the roadmap from the plan’s forecasts and says which target comes late', () => {
    const drawn = timeline(blocks, /^Levels on the way/)
    expect(wrongRows(drawn)).toEqual([])
    const voice = drawn.rows.find(({ label }) => label === 'FNOL Voice')
    expect(voice?.spans.map(({ words, tone }) => [words, tone])).toEqual([
      ['To 2', 'work'],
      ['To 3', 'work'],
      ['At 3', 'done'],
    ])
    expect(drawn.rows.find(({ label }) => label === 'Broker Inbox')?.spans[0]?.tone).toBe('late')
    const rows = table(blocks, /^Forecast of each level/)
    for (const outcome of plan.outcomes.filter(({ steps }) => steps.length > 0)) {
      const row = rows.rows.find(({ cells }) => cells[0] === workspace.system.get(outcome.systemId)?.name)
      expect(row?.cells.at(-1)).toBe(outcomeWords(outcome))
      for (const { done } of outcome.steps) expect(row?.cells[2]).toContain(done === null ? 'after the plan' : dateWords(done))
    }
    expect(chapter(blocks, 'Roadmap').flatMap(texts).join('\n')).toContain('One target comes late')
  })

  test('names every failure that a system of level 3 and up does not answer, and what is missing', () => {
    const rows = table(blocks, /^Failures without a whole answer/)
    const open = failureAnswers(workspace, framework, TODAY).filter((one) => one.open.length > 0)
    expect(rows.rows.map(({ cells }) => cells.slice(0, 2))).toEqual(open.map(({ system, mode }) => [system.name, mode.name]))
    expect(column(rows, 'Not answered yet')).toContain('Nothing is answered')
    expect(column(rows, 'Not answered yet')).toContain('A rehearsal of late')
  })

  test('tells cost per successful outcome, and gives no saving where the practice is in place', () => {
    const rows = table(blocks, /^Cost per successful outcome/)
    expect(column(rows, 'System')).toEqual(['Fraud Signals', 'Underwriting Copilot', 'Broker Inbox'])
    const fraud = [...workspace.system.values()].find(({ name }) => name === 'Fraud Signals')
    if (fraud === undefined) throw new Error('the sample has Fraud Signals')
    const { year } = economics(fraud, workspace.account.values(), framework, null)
    expect(column(rows, 'Per outcome')[0]).toBe(`£${year?.perOutcome?.toFixed(2)}`)
    const words = chapter(blocks, 'Economics').flatMap(texts).join('\n')
    expect(words).toContain('could save Broker Inbox')
    expect(words).not.toContain('could save Fraud Signals')
  })

  test('lists the decisions with what is advised', () => {
    const rows = table(blocks, /^Decisions on systems/)
    expect(rows.rows.length).toBe(workspace.choice.size)
    expect(rows.rows.map(({ cells }) => cells.slice(1, 4))).toContainEqual(['Agent orchestration', 'Build', 'Build'])
    expect(rows.rows.map(({ cells }) => cells.slice(1, 4))).toContainEqual([
      'Check of cover overnight',
      'Reasoning model',
      'Reasoning model',
    ])
  })

  test('stands against its own past, today last', () => {
    const rows = table(blocks, /^Against our own past/)
    expect(column(rows, 'Day').at(-1)).toBe(dateWords(TODAY))
    expect(column(rows, 'Systems assessed')).toEqual(
      benchmark(workspace, framework, TODAY).map(({ standings }) => String(standings.length)),
    )
  })

  test('says where the improvements planned for a system lead', () => {
    const rows = table(blocks, /^Improvements planned for Claims Triage/)
    const claims = portfolio.standings.find(({ system }) => system.name === 'Claims Triage')
    if (claims === undefined) throw new Error('the sample has Claims Triage')
    const { steps, then } = projection(claims.system, workspace.improvement.values(), framework)
    expect(column(rows, 'Practice')).toEqual(steps.map(({ practice }) => practice?.name))
    expect(column(rows, 'Level after it').at(-1)).toBe(levelWords(then))
  })

  test('gives each system a section, one after the other', () => {
    const systems = chapter(blocks, 'System by system')
    expect(all(systems, 'page-break')).toEqual([])
    expect(all(systems, 'heading').map(({ text }) => text)).toEqual(portfolio.standings.map(({ system }) => system.name))
  })
})

test('of 60 systems the chart and the timeline show 20 and say where the rest stands; the tables hold all', () => {
  const blocks = made(strained())
  expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
  expect(chart(blocks, /^Level today/).chart.categories.length).toBe(20)
  expect(timeline(blocks, /^Levels on the way/).rows.length).toBe(20)
  expect(table(blocks, /^All systems/).rows.length).toBe(60)
  expect(table(blocks, /^Forecast of each level/).rows.length).toBe(60)
  const words = blocks.flatMap(texts).join('\n')
  expect(words).toContain('The chart shows the first 20 of 60; all stand in the table below.')
  expect(words).toContain('The timeline shows the first 20 of 60; the days of all stand in the table below.')
  expect(words).toContain('50 more systems come after these')
})

describe('a workspace that lacks something', () => {
  test('without systems says so and has nothing else but how levels are scored', () => {
    expect(chapters(made(empty))).toEqual(['Where the systems stand', 'How levels are scored'])
  })

  test('with one system draws no chart of it', () => {
    expect(all(made(nearlyEmpty), 'chart')).toEqual([])
  })

  test('without targets has no roadmap and charts levels alone', () => {
    const workspace = workspaceOf([], [systemOf('a', { level: 2, target: null }), systemOf('b', { level: 3, target: null })])
    expect(headings(workspace)).not.toContain('Roadmap')
    expect(chart(made(workspace), /^Level today/).chart.series.map(({ name }) => name)).toEqual(['Today'])
  })

  test('with a target that nobody works on within the plan leaves its row open', () => {
    const workspace = workspaceOf([], [systemOf('a', { level: 2, target: { level: 3, by: '2040-12-31' } })])
    const [row] = timeline(made(workspace), /^Levels on the way/).rows
    expect(row?.spans.filter(({ tone }) => tone === 'late')).toEqual([])
  })

  test('with odd names is read to the end', () => {
    expect(all(made(odd), 'chart').flatMap(flaws)).toEqual([])
    expect(all(made(odd), 'timeline').flatMap(wrongRows)).toEqual([])
  })
})
