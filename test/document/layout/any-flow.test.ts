import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { flowOf } from '../../../src/document/flow/flow-of.ts'
import type { Flow, FlowDocument } from '../../../src/document/flow/flow.ts'
import { layOut } from '../../../src/document/layout/lay-out.ts'
import { everyBlock, showcase } from '../write/showcase.ts'

const text = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('', 'x'.repeat(10_000), '👩🏽‍🚀 שלום'),
)
const written: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(text, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('callout' as const), tone: fc.constantFrom('note' as const, 'watch' as const), title: text, text }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.constant([
      { title: 'What', weight: 2 },
      { title: 'How many', weight: 1, align: 'right' as const },
    ]),
    rows: fc.array(fc.record({ cells: fc.tuple(text, text) }), { maxLength: 12 }),
  }),
)
const blocks = fc.array(fc.oneof(written, fc.constantFrom(...everyBlock)), { maxLength: 30 })
const documentWith = (blocks: readonly Block[], paper: DocumentModel['paper'] = 'a4'): DocumentModel => ({
  ...showcase,
  paper,
  contents: true,
  blocks,
})

const squeezed = (words: string): string => words.replaceAll(/[\s\u200B]/gu, '')

/** Texts in reading order; a table’s head, which stands again on later pages, left out. */
const textsOf = (flow: Flow): readonly string[] => {
  if (flow.kind === 'contents') return []
  if (flow.kind === 'table')
    return flow.rows.flatMap(({ head, cells }) => (head ? [] : cells.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf))))
  return [squeezed(flow.parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''))]
}

const drawn = (flow: FlowDocument): readonly string[] =>
  layOut(flow).pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [squeezed(mark.text)] : [])))

test('every letter is drawn, no page is fuller than full, and headings come in order', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(blocks, fc.constantFrom('a4' as const, 'letter' as const), (blocks, paper) => {
      const flow = flowOf(documentWith(blocks, paper))
      const { pages, headingPages, height } = layOut(flow)
      expect(missing(drawn(flow).join(''), flow.body.flatMap(textsOf).join(''))).toEqual([])
      for (const { marks } of pages)
        for (const mark of marks)
          if (mark.kind === 'text' && mark.style !== 'Footer') expect(mark.baseline).toBeLessThanOrEqual(height - flow.paper.bottom)
      const inOrder = [...headingPages].toSorted(([one], [other]) => one - other).map(([, page]) => page)
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
      expect(headingPages.size).toBe(blocks.filter(({ kind }) => kind === 'heading').length)
    }),
    { numRuns: 40 },
  )
})

/** The characters of a text that are not drawn as often as they are written. */
function missing(drawn: string, written: string): readonly string[] {
  const times = Map.groupBy(drawn, (letter) => letter)
  return [...Map.groupBy(written, (letter) => letter)].flatMap(([letter, all]) =>
    all.length > (times.get(letter)?.length ?? 0) ? [letter] : [],
  )
}

test('paragraphs are drawn in order', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 40 }), { minLength: 1, maxLength: 80 }), (texts) => {
      const flow = flowOf({ ...documentWith(texts.map((text): Block => ({ kind: 'paragraph', text }))), contents: false })
      expect(
        drawn(flow)
          .filter((text) => !text.startsWith('Page'))
          .join(''),
      ).toContain(squeezed(texts[0] ?? ''))
      const inBody = layOut(flow).pages.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' && mark.style === 'Normal' ? [squeezed(mark.text)] : [])),
      )
      expect(inBody.join('')).toBe(texts.map(squeezed).join(''))
    }),
  )
})

test('a table of 500 rows and words of 10,000 letters are laid out at once', () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({ cells: [`row ${at} `.repeat(20), String(at)] }))
  const flow = flowOf(
    documentWith([
      {
        kind: 'table',
        caption: 'Long',
        columns: [
          { title: 'What', weight: 2 },
          { title: 'How many', weight: 1 },
        ],
        rows,
      },
      { kind: 'paragraph', text: 'x'.repeat(10_000) },
    ]),
  )
  layOut(flow)
  const from = performance.now()
  expect(layOut(flow).pages.length).toBeGreaterThan(10)
  expect(performance.now() - from).toBeLessThan(1000)
})
