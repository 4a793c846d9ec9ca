import { describe, expect, test } from 'vitest'
import { teamCharter } from '../../../src/document/team/team-charter.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { largeWorkspace } from '../../bench/large.ts'
import { northwind } from '../../support/organisation.ts'
import { all, chapters, chart, column, flaws, material, table } from '../blocks.ts'
import { texts } from '../texts.ts'
import { empty, odd } from '../workspaces.ts'

const made = (workspace: Workspace) => teamCharter(material(workspace)).blocks

describe('the team charter of Northwind', () => {
  const blocks = made(northwind())
  const { structure, plan } = material(northwind())

  test('goes from shape and ownership through what to mend to seats and agreements', () => {
    expect(chapters(blocks)).toEqual([
      'How the team is shaped',
      'Who owns what',
      'What to mend',
      'Engineers by role',
      'Teams and seats',
      'Working agreements',
    ])
  })

  test('charts the engineers that its table counts, which add up', () => {
    const { series } = chart(blocks, /^Engineers by role/).chart
    const rows = table(blocks, /^Engineers by role$/)
    expect(series.map(({ values }) => values.map(String))).toEqual([column(rows, 'Today'), column(rows, 'End of the plan')])
    const sum = (title: string): number => column(rows, title).reduce((total, one) => total + Number(one), 0)
    expect([sum('Today'), sum('End of the plan')]).toEqual([plan.headcountNow, plan.headcountThen])
    expect(rows.rows.at(-1)?.cells).toEqual(['All', String(plan.headcountNow), String(plan.headcountThen)])
  })

  test('tells every finding, the serious before the others, and every seat', () => {
    const told = all(blocks, 'callout')
    expect(told.length).toBe(structure.findings.length)
    expect(told.map(({ tone }) => tone)).toEqual(told.map(({ tone }) => tone).toSorted())
    const seats = all(blocks, 'table').filter(({ caption }) => caption.startsWith('Seats of'))
    expect(seats.reduce((total, { rows }) => total + rows.length, 0)).toBe(
      structure.squads.reduce((total, squad) => total + squad.seats.length, 0),
    )
  })
})

test('300 people in 38 teams: at most ten findings in full, the rest by their titles', () => {
  const workspace = largeWorkspace(300, 60, 12)
  const blocks = made(workspace)
  expect(all(blocks, 'callout').length).toBeLessThanOrEqual(10)
  const words = blocks.flatMap(texts).join('\n')
  for (const { title } of material(workspace).structure.findings) expect(words).toContain(title)
  expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
})

test('nobody recorded: no chart, no seats, and still the agreements', () => {
  expect(chapters(made(empty))).toEqual(['How the team is shaped', 'Working agreements'])
})

test('with odd names is read to the end', () => {
  expect(all(made(odd), 'chart').flatMap(flaws)).toEqual([])
})
