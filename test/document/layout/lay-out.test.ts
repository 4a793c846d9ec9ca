import { expect, test } from 'vitest'
import type { Flow, FlowDocument, FlowParagraph, FlowTable } from '../../../src/document/flow/flow.ts'
import { layOut } from '../../../src/document/layout/lay-out.ts'
import type { LaidPage } from '../../../src/document/layout/page.ts'
import { settled } from '../../../src/document/layout/settle.ts'
import { lookOf } from '../../../src/document/look/look-of.ts'
import type { StyleId } from '../../../src/document/look/look.ts'
import { paperOf } from '../../../src/document/look/paper.ts'
import { standardBrand, type Brand } from '../../../src/model/brand.ts'

const paragraph = (style: StyleId, text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  kind: 'paragraph',
  style,
  parts: [{ kind: 'text', text }],
  ...more,
})
const flowWith = (body: readonly Flow[], brand: Brand = standardBrand): FlowDocument => ({
  look: lookOf(brand),
  paper: paperOf('a4'),
  brand,
  header: paragraph('Header', 'Northwind'),
  footer: {
    kind: 'paragraph',
    style: 'Footer',
    parts: [{ kind: 'tab' }, { kind: 'text', text: 'Page ' }, { kind: 'page' }, { kind: 'text', text: ' of ' }, { kind: 'pages' }],
    tab: { at: 9412, dots: false },
  },
  body,
})
const table = (texts: readonly string[], keepNext: (row: number) => boolean = () => false): FlowTable => ({
  kind: 'table',
  caption: '',
  widths: [4706, 4706],
  inset: 0,
  rows: texts.map((text, at) => ({
    head: at === 0,
    keepNext: at === 0 || keepNext(at),
    cells: [{ paragraphs: [paragraph(at === 0 ? 'TableHead' : 'TableText', text)] }, { paragraphs: [paragraph('TableText', '')] }],
  })),
})
const texts = ({ marks }: LaidPage): readonly string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const bodyTexts = (page: LaidPage): readonly string[] => texts(page).filter((text) => text !== 'Northwind' && !text.startsWith('Page '))
const filling = (lines: number): readonly Flow[] => Array.from({ length: lines }, (_, at) => paragraph('TOC1', `line ${at}`))
const pagesOf = (body: readonly Flow[]): readonly (readonly string[])[] => layOut(flowWith(body)).pages.map(bodyTexts)

test('every page but the first has the header, and every page says which of how many it is', () => {
  const { pages } = layOut(flowWith([paragraph('Normal', 'one'), paragraph('Normal', 'two', { pageBreakBefore: true })]))
  expect(pages.map(texts)).toEqual([
    ['Page 1 of 2', 'one'],
    ['Northwind', 'Page 2 of 2', 'two'],
  ])
})

test('a heading goes to the next page with the text that it stands over', () => {
  const { pages, headingPages } = layOut(
    flowWith([...filling(49), paragraph('Heading1', 'Costs', { heading: 7 }), paragraph('Normal', 'They rise.')]),
  )
  expect(pages.map((page) => bodyTexts(page).slice(-2))).toEqual([
    ['line 47', 'line 48'],
    ['Costs', 'They rise.'],
  ])
  expect([...headingPages]).toEqual([[7, 2]])
})

test('no page begins or ends with a single line of a paragraph', () => {
  const words = Array.from({ length: 72 }, (_, at) => `word${String(at).padStart(4, '0')}`).join(' ')
  const lines = (before: number): readonly number[] =>
    pagesOf([...filling(before), paragraph('Normal', words)]).map((page) => page.filter((text) => text.startsWith('word')).length)
  expect(lines(0)).toEqual([8])
  const split = Array.from({ length: 20 }, (_, at) => lines(35 + at)).filter((pages) => pages.every((count) => count > 0))
  expect(split.length).toBeGreaterThan(2)
  for (const pages of split) for (const count of pages) expect(count).toBeGreaterThan(1)
})

test('the head of a table stands again on every page, and rows that stay together do', () => {
  const rows = ['Head', ...Array.from({ length: 60 }, (_, at) => `row ${at}`)]
  const pages = pagesOf([table(rows)])
  expect(pages.length).toBe(2)
  for (const page of pages) expect(page[0]).toBe('Head')
  expect(pages.flat().filter((text) => text !== 'Head')).toEqual(rows.slice(1))
  expect(pagesOf([...filling(45), paragraph('Caption', 'Table 1'), table(rows.slice(0, 6), (row) => row < 5)])[1]?.slice(0, 2)).toEqual([
    'Table 1',
    'Head',
  ])
})

test('a row taller than a page goes on over the next', () => {
  const tall = Array.from({ length: 900 }, (_, at) => `word${at}`)
  const pages = pagesOf([table(['Head', tall.join(' ')]), paragraph('Normal', 'after')])
  expect(pages.length).toBeGreaterThan(1)
  const inRow = pages.flat().filter((text) => text !== 'Head' && text !== 'after')
  expect(inRow.join(' ').split(' ')).toEqual(tall)
})

test('contents give the page of each heading, after dots that end where the number begins', () => {
  const body: readonly Flow[] = [
    { kind: 'contents', deepest: 1, entries: [{ level: 1, text: 'Costs', heading: 3 }] },
    paragraph('Heading1', 'Costs', { heading: 3, pageBreakBefore: true }),
  ]
  expect(pagesOf(body)[0]).toEqual(['Costs', expect.stringMatching(/^\.{50,}$/), '2'])
})

test('a paragraph that takes two more with it to the next page gets a page break, and the pages stay', () => {
  const flow = flowWith([
    ...filling(48),
    paragraph('Heading1', 'Costs'),
    paragraph('Normal', 'As follows.', { keepNext: true }),
    table(['Head', 'row']),
  ])
  const layout = layOut(flow)
  const broken = settled(flow, layout)
  expect(broken.body[48]).toMatchObject({ pageBreakBefore: true, before: 0 })
  expect(layOut(broken).pages).toEqual(layout.pages)
})

test('fonts whose widths are not known are named', () => {
  const styles = (bodyFont: string): Brand => ({ ...standardBrand, styles: { file: 'a.docx', headingFont: 'Arial', bodyFont, styles: {} } })
  expect(layOut(flowWith([], styles('Georgia'))).guessedFonts).toEqual(['Georgia'])
  expect(layOut(flowWith([], styles('Cambria'))).guessedFonts).toEqual([])
})
