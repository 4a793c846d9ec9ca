import { describe, expect, test } from 'vitest'
import { careerPath } from '../../../src/career/career-path.ts'
import { careerPlan } from '../../../src/document/career/career-plan.ts'
import type { Person } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { northwind, personOf, workspaceOf } from '../../support/organisation.ts'
import { all, chapters, chart, column, flaws, material, table, timeline, wrongRows } from '../blocks.ts'
import { odd } from '../workspaces.ts'

function made(workspace: Workspace, person: Person | undefined) {
  if (person === undefined) throw new Error('nobody of that id')
  const known = material(workspace)
  return careerPlan(known, careerPath(workspace, known.framework, known.plan, person)).blocks
}
const ofNobodyKnown = (given: Partial<Person> = {}) => {
  const person = personOf('a', 'ai-systems-engineer', 3, given)
  return made(workspaceOf([person], []), person)
}

describe('the career plan of Dana Whitfield', () => {
  const blocks = made(northwind(), northwind().person.get('dana-whitfield'))

  test('goes from today through the step and the actions to what both sign', () => {
    expect(chapters(blocks)).toEqual([
      'In short',
      'Today',
      'What the step asks',
      'What to do, and when',
      'Other steps',
      'Review and agreement',
      'Where this comes from',
    ])
  })

  test('draws a radar of what its table says, axis by axis', () => {
    const { type, categories, series } = chart(blocks, /^Competencies today/).chart
    const rows = table(blocks, /^Competencies today/)
    expect(type).toBe('radar')
    expect(categories).toEqual(column(rows, 'Competency'))
    expect(series[0]?.values.map(String)).toEqual(column(rows, 'Today').map((words) => words.replace(', in place', '')))
    expect(series[1]?.values.map(String)).toEqual(column(rows, 'Asked'))
  })

  test('draws each action of its table over quarters', () => {
    const drawn = timeline(blocks, /^Actions by quarter/)
    expect(drawn.rows.map(({ label }) => `${label}.`)).toEqual(column(table(blocks, /^Actions with dates/), 'Action'))
    expect(wrongRows(drawn)).toEqual([])
    expect(drawn.quarters[0]).toBe('Q4 2026')
  })

  test('asks for a level in each competency of the step, for days and for two signatures', () => {
    const fields = all(blocks, 'form').flatMap(({ fields: own }) => own)
    expect(new Set(fields.map(({ tag }) => tag)).size).toBe(fields.length)
    for (const { tag, label, hint } of fields) {
      expect(tag).toMatch(/^[A-Za-z0-9.-]{1,32}$/u)
      expect(label.length * hint.length).toBeGreaterThan(0)
    }
    const levels = fields.filter(({ control }) => control.kind === 'choice')
    expect(levels.map(({ label }) => label).toSorted()).toEqual(column(table(blocks, /^Competencies today/), 'Competency').toSorted())
    expect(fields.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Signed, Dana Whitfield', 'Signed, Priya Raman', 'Next review on']),
    )
  })
})

describe('somebody about whom less is known', () => {
  test('not assessed at all: a table, and no radar of nothing', () => {
    const blocks = ofNobodyKnown()
    expect(all(blocks, 'chart')).toEqual([])
    expect(column(table(blocks, /^Competencies today/), 'Today')).toContain('Not assessed')
  })

  test('assessed in part: the outline stays open where nothing is known, and says so', () => {
    const radar = chart(ofNobodyKnown({ competencies: { 'systems-thinking': 3 } }), /^Competencies today/)
    expect(radar.chart.series[0]?.values.filter((value) => value !== null).length).toBe(1)
    expect(radar.says).toMatch(/\d+ of \d+ are not assessed yet/u)
  })

  test('in no engineering role: a short plan that still can be signed', () => {
    const person = personOf('a', null, null, { title: 'Counsel' })
    const blocks = made(workspaceOf([person], []), person)
    expect(all(blocks, 'chart')).toEqual([])
    expect(all(blocks, 'form').map(({ caption }) => caption)).toEqual(['Days and signatures'])
    expect(all(blocks, 'form')[0]?.fields.map(({ label }) => label)).toContain('Signed, manager')
  })

  test.each([...odd.person.values()])('with an odd name is read to the end', (person) => {
    const blocks = made(odd, person)
    expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
    expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
  })
})
