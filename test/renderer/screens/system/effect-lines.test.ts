import { describe, expect, test } from 'vitest'
import { decisionPoints, effectLines, findingPoints } from '../../../../renderer/screens/system/decisions/effect-lines.ts'
import { frameworkOf, structureOf } from '../../../../renderer/state/derived.ts'
import { findingsChange, wholeEffect } from '../../../../renderer/state/effect.ts'
import { applyChanges } from '../../../../src/model/change.ts'
import { work, type Edit } from '../../../../src/model/edit.ts'
import { northwind, TODAY } from '../../../support/organisation.ts'

const workspace = { ...northwind(), choice: new Map() }
const framework = frameworkOf(workspace)
const [first] = [...workspace.system.values()].toSorted((a, b) => (b.valueAYear ?? 0) - (a.valueAYear ?? 0))
if (first === undefined) throw new Error('the sample has systems')
const shared = { id: 'c', systemId: first.id, reason: '', on: TODAY }
const sunset: Edit = { kind: 'take-choice', given: { choice: { ...shared, kind: 'pilot', answer: 'sunset', by: '2027-07-01' } } }
const priced = (answer: 'build' | 'buy', costAYear: number | null): Edit => ({
  kind: 'take-choice',
  given: { choice: { ...shared, kind: 'component', component: 'observability', answer, costAYear } },
})

describe('Stopping the most valuable system', () => {
  const effect = wholeEffect(workspace, TODAY, sunset)
  const lines = effectLines(effect, workspace, framework)

  test('asks for less of each post, and says how much', () => {
    const posts = lines.filter(({ what }) => what.endsWith(', FTE'))
    expect(posts.length).toBeGreaterThan(0)
    for (const { before, after, change } of posts) {
      expect(Number(after)).toBeLessThan(Number(before))
      expect(change).toMatch(/ less$/u)
    }
  })

  test('shows the system with its last day in place of its target', () => {
    expect(lines.find(({ what }) => what.startsWith(first.name))?.after).toBe('Sunset 1 Jul 2027')
  })

  test('names every decision that comes, goes or moves once', () => {
    const points = decisionPoints(effect, workspace, framework)
    expect(points).toHaveLength(effect.added.length + effect.removed.length + effect.moved.length)
    expect(points.length).toBeGreaterThan(0)
  })

  test('brings and takes the findings that the team has after the edit is made', () => {
    const after = applyChanges(workspace, work(workspace, sunset).changes)
    const [was, is] = [structureOf(workspace, TODAY).findings, structureOf(after, TODAY).findings]
    expect(effect.findings).toEqual(findingsChange(was, is))
    expect(findingPoints(effect)).toHaveLength(effect.findings.come.length + effect.findings.gone.length)
  })
})

test('A component bought as advised changes only what suppliers ask', () => {
  const effect = wholeEffect(workspace, TODAY, priced('buy', 24_000))
  expect(effectLines(effect, workspace, framework)).toEqual([
    { what: 'Suppliers’ prices a year', before: '£0', after: '£24k', change: '£24k more' },
  ])
  expect([...decisionPoints(effect, workspace, framework), ...findingPoints(effect)]).toEqual([])
})

test('A component built against the advice asks for more people', () => {
  const lines = effectLines(wholeEffect(workspace, TODAY, priced('build', null)), workspace, framework)
  expect(lines.some(({ what, change }) => what.includes('Reliability') && change.endsWith('more'))).toBe(true)
})

test('An edit that changes nothing has no lines', () => {
  const effect = wholeEffect(workspace, TODAY, priced('buy', null))
  expect([effectLines(effect, workspace, framework), effect.findings.come, effect.findings.gone]).toEqual([[], [], []])
})

test('A finding that stays neither comes nor goes, whatever numbers it says', () => {
  const [one, two, three] = structureOf(workspace, TODAY).findings
  if (one === undefined || two === undefined || three === undefined) throw new Error('the sample has three findings')
  expect(findingsChange([one, two], [{ ...one, title: 'Otherwise' }, three])).toEqual({ come: [three], gone: [two] })
})
