import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { allRequests, makeDocuments } from '../../src/document/make.ts'
import { CompetencyId, DimensionId, OwnershipArea, RoleId } from '../../src/model/vocabulary.ts'
import { allTexts } from './texts.ts'
import { contextOf, documentsOf, empty, odd, sample, workspaces } from './workspaces.ts'

const ids = [...RoleId.options, ...CompetencyId.options, ...DimensionId.options, ...OwnershipArea.options].filter((id) => id.includes('-'))
// Words that are ids and English at once.
const english = new Set(['human-in-the-loop'])
const rawId = new RegExp(
  `\\b(${ids.filter((id) => !english.has(id)).join('|')})\\b|\\b[a-z]-\\d-x\\b|\\b(orchestration|knowledge|evaluation|observability|recovery|cost)-\\d-\\d\\b`,
)

describe.each(Object.entries(workspaces))('documents of the %s workspace', (_, workspace) => {
  const documents = documentsOf(workspace)
  const each = documents.map((model) => [model.fileName, model] as const)

  test.each(each)('%s shows no raw id, no undefined and no wrong number', (_title, model) => {
    const bad = allTexts(model).filter((text) => rawId.test(text) || /\bundefined\b|\bNaN\b|\bnull\b|Infinity|\[object/.test(text))
    expect(bad).toEqual([])
    const names = [...workspace.person.keys(), ...workspace.system.keys(), ...workspace.team.keys()].filter((id) => id.includes('-'))
    expect(allTexts(model).filter((text) => names.some((id) => text.includes(id)))).toEqual([])
  })

  test.each(each)('%s has no empty section and no skipped heading level', (_title, model) => {
    const blocks = model.blocks.filter(({ kind }) => kind !== 'page-break')
    let last = 0
    blocks.forEach((block, at) => {
      if (block.kind !== 'heading') return
      const next = blocks[at + 1]
      expect(next, block.text).toBeDefined()
      if (next?.kind === 'heading') expect(next.level, `${block.text} has nothing under it`).toBeGreaterThan(block.level)
      expect(block.level - last, `${block.text} skips a level`).toBeLessThanOrEqual(1)
      last = block.level
    })
    expect(blocks[0]?.kind).toBe('heading')
  })

  test.each(each)('%s has no squeezed column, no empty table and no empty list', (_title, model) => {
    const tables = model.blocks.filter((block) => block.kind === 'table')
    for (const { caption, columns, rows } of tables) {
      const all = columns.reduce((sum, { weight }) => sum + weight, 0)
      for (const { title, weight, align = 'left' } of columns)
        expect(weight / all, `${caption}: ${title}`).toBeGreaterThanOrEqual(align === 'left' ? 0.12 : 0.08)
      expect(rows.length, caption).toBeGreaterThan(0)
      for (const { cells } of rows) expect(cells.length, caption).toBe(columns.length)
    }
    for (const block of model.blocks) {
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0)
      if (block.kind === 'figures') expect(block.figures.length).toBeGreaterThan(0)
    }
  })

  test('every file has a name of its own that ends with the day', () => {
    expect(new Set(documents.map(({ fileName }) => fileName)).size).toBe(documents.length)
    for (const { fileName } of documents) expect(fileName).toMatch(/ 2026-11-24$/)
  })
})

test('“export all” makes one request of each kind, about the hire, the person and the candidate that come first', () => {
  const requests = allRequests(contextOf(sample))
  expect(requests.map(({ kind }) => kind)).toEqual([
    'maturity-report',
    'headcount-plan',
    'team-charter',
    'job-description',
    'interview-kit',
    'career-plan',
    'decision-report',
  ])
  expect(documentsOf(sample)[1]?.fileName).toBe('Northwind Mutual headcount plan 2026-11-24')
})

test('“export all” leaves out what has no subject', () => {
  expect(allRequests(contextOf(empty)).map(({ kind }) => kind)).toEqual([
    'maturity-report',
    'headcount-plan',
    'team-charter',
    'job-description',
    'interview-kit',
  ])
})

test('the headcount plan without pay says so and shows no money', () => {
  const context = contextOf(odd)
  const words = makeDocuments({ kind: 'headcount-plan' }, context).flatMap(allTexts).join('\n')
  expect(words).toContain('No pay is recorded')
  expect(words).not.toContain('£')
})

test('someone or something that is not there is refused in a sentence', () => {
  const context = contextOf(sample)
  expect(() => makeDocuments({ kind: 'career-plan', personId: 'nobody' }, context)).toThrow(Refusal)
  expect(() => makeDocuments({ kind: 'decision-report', candidateId: 'nobody' }, context)).toThrow(Refusal)
  expect(() => makeDocuments({ kind: 'interview-kit', role: 'wizard', level: 3, seed: 1, candidateId: null }, context)).toThrow(
    /There is no role “wizard”\. Choose one of/,
  )
  expect(() => makeDocuments({ kind: 'interview-kit', role: 'ai-architect', level: 2, seed: 1, candidateId: null }, context)).toThrow(
    /AI Architect at level 2/,
  )
})
