import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import type { Block, DocumentModel } from '../../src/document/block.ts'
import { allRequests, makeDocument } from '../../src/document/make.ts'
import { CompetencyId, DimensionId, OwnershipArea, RoleId } from '../../src/model/vocabulary.ts'
import { contextOf, documentsOf, odd, sample, workspaces } from './workspaces.ts'

function texts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'figures':
      return block.figures.flatMap(({ label, value, note }) => [label, value, note])
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)]
    case 'callout':
      return [block.title, block.text]
    case 'rating':
      return [block.title, ...block.anchors]
    case 'answer':
      return [block.label]
    case 'bars':
      return [block.caption, block.of, block.unit, ...block.bars.flatMap(({ label, words }) => [label, words])]
    case 'page-break':
      return []
    default:
      return block satisfies never
  }
}
const allTexts = ({ title, subtitle, blocks }: DocumentModel): readonly string[] => [title, subtitle, ...blocks.flatMap(texts)]

const ids = [...RoleId.options, ...CompetencyId.options, ...DimensionId.options, ...OwnershipArea.options].filter((id) => id.includes('-'))
// Words that are ids and English at once.
const english = new Set(['human-in-the-loop'])
const rawId = new RegExp(
  `\\b(${ids.filter((id) => !english.has(id)).join('|')})\\b|\\b[a-z]-\\d-x\\b|\\b(orchestration|knowledge|evaluation|observability|recovery|cost)-\\d-\\d\\b`,
)

describe.each(Object.entries(workspaces))('documents of the %s workspace', (_, workspace) => {
  const documents = documentsOf(workspace)
  const each = documents.map((model) => [model.title, model] as const)

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
    expect(['table', 'figures', 'bars', 'rating']).not.toContain(blocks.at(-1)?.kind)
  })

  test.each(each)('%s has no squeezed column, no empty table and no empty list', (_title, model) => {
    const tables = model.blocks.filter((block) => block.kind === 'table')
    for (const { caption, columns, rows } of tables) {
      const all = columns.reduce((sum, { weight }) => sum + weight, 0)
      for (const { title, weight, align } of columns)
        if (align !== 'right') expect(weight / all, `${caption}: ${title}`).toBeGreaterThanOrEqual(0.12)
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

test('“export all” makes the five kinds, the kit for the first hire and the career plan of whoever moves first', () => {
  const requests = allRequests(contextOf(sample))
  expect(requests.map(({ kind }) => kind)).toEqual(['maturity-report', 'headcount-plan', 'team-charter', 'interview-kit', 'career-plan'])
  expect(documentsOf(sample)[1]?.fileName).toBe('Northwind Mutual headcount plan 2026-11-24')
})

test('the headcount plan without pay says so and shows no money', () => {
  const context = contextOf(odd)
  const words = allTexts(makeDocument({ kind: 'headcount-plan' }, context)).join('\n')
  expect(words).toContain('No pay is recorded')
  expect(words).not.toContain('£')
})

test('the candidate’s brief holds nothing that only interviewers should know', () => {
  const context = contextOf(sample)
  for (const seed of [1, 2, 3]) {
    const { blocks } = makeDocument({ kind: 'interview-kit', role: 'ai-systems-engineer', level: 3, seed }, context)
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Candidate brief'))
    const shown = blocks.slice(from).flatMap(texts).join('\n')
    expect(from).toBeGreaterThan(0)
    for (const exercise of context.bank.exercises) {
      const hidden = [
        exercise.situation,
        ...exercise.probes.map(({ ask }) => ask),
        ...exercise.anchors.flatMap(({ ratings }) => ratings),
        ...exercise.strong,
        ...exercise.weak,
      ]
      for (const secret of hidden) expect(shown).not.toContain(secret)
    }
  }
})

test('someone or something that is not there is refused in a sentence', () => {
  const context = contextOf(sample)
  expect(() => makeDocument({ kind: 'career-plan', personId: 'nobody' }, context)).toThrow(Refusal)
  expect(() => makeDocument({ kind: 'interview-kit', role: 'wizard', level: 3, seed: 1 }, context)).toThrow(
    /There is no role “wizard”\. Choose one of/,
  )
  expect(() => makeDocument({ kind: 'interview-kit', role: 'ai-architect', level: 2, seed: 1 }, context)).toThrow(/AI Architect at level 2/)
})
