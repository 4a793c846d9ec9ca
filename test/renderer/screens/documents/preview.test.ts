import { describe, expect, test } from 'vitest'
import { fileLabels, madeOf } from '../../../../renderer/screens/documents/made.ts'
import { fitted, frameOf, roughWidth } from '../../../../renderer/screens/documents/preview/chart-frame.ts'
import { fontFamily } from '../../../../renderer/screens/documents/preview/fonts.ts'
import { laidOut } from '../../../../renderer/screens/documents/preview/laid.ts'
import { pageAfter, pageLabel, pageText } from '../../../../renderer/screens/documents/preview/page-words.ts'
import type { DocumentRequest } from '../../../../src/contract/commands.ts'
import { contextOf } from '../../../document/workspaces.ts'
import { northwind } from '../../../support/organisation.ts'

const context = contextOf(northwind())
const filesOf = (request: DocumentRequest) => madeOf(request, context).models ?? []
const kit = filesOf({ kind: 'interview-kit', role: 'ai-reliability-engineer', level: 4, seed: 1, candidateId: null })
const plan = filesOf({ kind: 'headcount-plan' }).map(laidOut)

describe('The preview', () => {
  test('a document is made and laid out once, however often it is asked for', () => {
    expect(filesOf({ kind: 'headcount-plan' })[0]).toBe(filesOf({ kind: 'headcount-plan' })[0])
    expect(plan[0]).toBe(filesOf({ kind: 'headcount-plan' }).map(laidOut)[0])
  })

  test('every heading stands in the words of the page that the contents name', () => {
    const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')
    for (const laid of [...plan, ...kit.map(laidOut)]) {
      for (const [block, page] of laid.layout.headingPages) {
        const heading = laid.model.blocks[block]
        expect(heading?.kind).toBe('heading')
        expect(plain(pageText(laid, page).join(' '))).toContain(plain(heading !== undefined && 'text' in heading ? heading.text : '?'))
      }
    }
  })

  test('a page is called by its number, how many there are, and its first heading', () => {
    for (const laid of plan) {
      const [first] = laid.layout.headingPages
      const block = laid.model.blocks[first?.[0] ?? 0]
      const title = block?.kind === 'heading' ? block.text : ''
      expect(pageLabel(laid, first?.[1] ?? 0)).toBe(`Page ${first?.[1]} of ${laid.layout.pages.length}: ${title}`)
    }
  })

  test('a chart is read out in words', () => {
    const says = plan.flatMap(({ layout }) =>
      layout.pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'chart' ? mark.says : []))),
    )
    const read = plan.flatMap((laid) => laid.layout.pages.flatMap((_, at) => pageText(laid, at + 1)))
    expect(says.length).toBeGreaterThan(0)
    for (const words of says) expect(read).toContain(words)
  })

  test('the files of a kit have names that tell them apart', () => {
    const labels = fileLabels(kit)
    expect(labels.length).toBeGreaterThan(4)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('Keys among pages', () => {
  test('go to the neighbour, a row up or down, the first and the last, and not beyond', () => {
    const from = (key: string, page: number) => pageAfter(key, page, 10, 4)
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => from(key, 5))).toEqual([6, 4, 9, 1, 1, 10])
    expect([from('ArrowLeft', 1), from('ArrowRight', 10), from('ArrowDown', 8), from('ArrowUp', 3), from('Enter', 5)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('A drawn chart', () => {
  const charts = plan.flatMap(({ layout, flow }) =>
    layout.pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'chart' ? [{ mark, look: flow.look }] : []))),
  )

  test('has its highest value, stacked or not, within its plot, and the plot within its place', () => {
    for (const { mark, look } of charts) {
      const { scale, plot } = frameOf(mark.chart, mark, look)
      const upright = mark.chart.series.filter(({ line }) => line !== true)
      const sums = mark.chart.categories.map((_, at) => upright.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
      const most = Math.max(
        ...(mark.chart.stacked === true ? sums : []),
        ...mark.chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)),
      )
      expect(scale.at(most)).toBeGreaterThanOrEqual(0)
      expect(plot.x).toBeGreaterThanOrEqual(mark.x)
      expect(plot.y + plot.height).toBeLessThan(mark.y + mark.height)
      expect(plot.x + plot.width).toBeLessThanOrEqual(mark.x + mark.width)
    }
  })

  test('cuts a name that is too long for its column', () => {
    expect(fitted('Q1 2027', 2000)).toBe('Q1 2027')
    const cut = fitted('A category with a very long name', 900)
    expect(cut).toMatch(/…$/u)
    expect(roughWidth(cut)).toBeLessThanOrEqual(900)
  })

  test('stands in a font of like widths where the document’s own is missing', () => {
    expect(fontFamily('Calibri')).toMatch(/^"Calibri", Carlito/u)
    expect(fontFamily('Own "Font"')).toMatch(/^"Own Font", /u)
  })
})
