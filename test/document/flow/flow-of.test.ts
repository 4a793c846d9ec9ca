import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../src/document/block.ts'
import { flowOf } from '../../../src/document/flow/flow-of.ts'
import type { Flow, FlowParagraph, FlowTable } from '../../../src/document/flow/flow.ts'
import { cellMargins } from '../../../src/document/flow/measures.ts'
import { anyModel } from '../write/any-model.ts'
import { showcase } from '../write/showcase.ts'

const flow = flowOf(showcase)
const tables = (body: readonly Flow[]): readonly FlowTable[] => body.filter((one) => one.kind === 'table')
const paragraphs = (body: readonly Flow[]): readonly FlowParagraph[] => body.filter((one) => one.kind === 'paragraph')
const words = ({ parts }: FlowParagraph): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'sequence' ? String(part.number) : ' ')).join('')
const only = (...blocks: readonly Block[]): readonly Flow[] => flowOf({ ...showcase, contents: false, blocks }).body.slice(4)

test('tables and figures are counted apart, in reading order', () => {
  const captions = paragraphs(flow.body).filter(({ style }) => style === 'Caption')
  expect(captions.map(words)).toEqual([
    'Figure 1. Capacity against demand, by quarter',
    'Table 1. Decisions, first to be taken first',
    'Table 2. Work on each system, by quarter',
    'Figure 2. Cost by team over the plan',
    'Figure 3. Claims assistant: level by dimension',
    'Figure 4. Tokens per answer, by minute',
  ])
})

test('the contents stand before the second chapter and name the headings by their place', () => {
  const at = flow.body.findIndex(({ kind }) => kind === 'contents')
  const [contents, after] = [flow.body[at], flow.body[at + 1]]
  expect(contents).toMatchObject({ kind: 'contents', deepest: 2 })
  expect(after).toMatchObject({ style: 'Heading1', pageBreakBefore: true, before: 0 })
  const entries = contents?.kind === 'contents' ? contents.entries : []
  for (const { text, heading } of entries) expect(showcase.blocks[heading]).toMatchObject({ kind: 'heading', text })
})

test('a shaded cell of a timeline always says something', () => {
  const filled = tables(flow.body).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ fill }) => fill !== undefined)))
  expect(filled.length).toBeGreaterThan(15)
  for (const { paragraphs: inside } of filled) expect(inside.some(({ parts }) => parts.length > 0)).toBe(true)
})

test('the bar is said in words and by a tint, and the rating’s answers stand in the same table', () => {
  const table = tables(flow.body).find(({ caption }) => caption.startsWith('Failure recovery'))
  const rows = table?.rows.map(({ cells }) => cells.flatMap((cell) => cell.paragraphs.map(words)).join('|')) ?? []
  expect(rows.map((row) => row.split('|')[0])).toEqual(['Rating', '5', '4', '3, the bar', '2', '1', 'Your rating', 'Evidence'])
  expect(table?.rows.slice(0, -1).every(({ keepNext }) => keepNext)).toBe(true)
})

test('lists count from one each, and neighbouring callouts differ by a hair', () => {
  const list = (items: readonly string[]): Block => ({ kind: 'list', ordered: true, items })
  const items = paragraphs(only(list(['a', 'b']), list(['c']))).map(({ item }) => item)
  expect(items).toEqual([
    { list: 0, mark: '1.' },
    { list: 0, mark: '2.' },
    { list: 1, mark: '1.' },
  ])
  const callout: Block = { kind: 'callout', tone: 'note', title: 'a', text: 'b' }
  expect(paragraphs(only(callout, callout)).map(({ apart = false }) => apart)).toEqual([false, true])
})

test('an empty cell leaves room for a pen, but not in a row of totals', () => {
  const [, , table] = only(
    { kind: 'paragraph', text: 'x' },
    { kind: 'table', caption: 'c', columns: [{ title: 'a', weight: 1 }], rows: [{ cells: [''] }, { cells: [''], strong: true }] },
  )
  expect(table?.kind === 'table' ? table.rows.map(({ height }) => height) : []).toEqual([undefined, 460, undefined])
})

test('a chart with nothing to draw says so in words', () => {
  const [, says] = only({
    kind: 'chart',
    caption: 'c',
    says: 'Nothing is planned.',
    chart: { type: 'bars', categories: [], unit: '', series: [] },
  })
  expect(says).toMatchObject({ style: 'Quiet', parts: [{ kind: 'text', text: 'Nothing is planned.' }] })
})

test('whatever stands in a document, no two tables touch, none ends it, and each is as wide as the text', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const { body, paper } = flowOf(model)
      body.forEach((one, at) => {
        if (one.kind !== 'table') return
        expect(body[at + 1]?.kind).toBe('paragraph')
        expect(one.widths.reduce((sum, width) => sum + width, 0)).toBe(paper.textWidth)
        for (const { cells } of one.rows) expect(cells).toHaveLength(one.widths.length)
        one.widths.forEach((width, column) => {
          const { left, right } = cellMargins(one, column)
          expect(width - left - right).toBeGreaterThan(0)
        })
      })
    }),
    { numRuns: 40 },
  )
})
