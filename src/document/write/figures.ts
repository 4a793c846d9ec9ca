import { Paragraph, ShadingType, type Table } from 'docx'
import type { Block } from '../block.ts'
import { columnWidths } from './page.ts'
import { palette } from './palette.ts'
import { started, styled, type Start } from './prose.ts'
import { caption, headCell, ruledTable, tint, type Cell } from './table.ts'

/** Key figures as a small table of data: what each is in the head row, then the numbers, then what qualifies them. */
export function figuresTable({ figures }: Extract<Block, { kind: 'figures' }>, textWidth: number): Table {
  const widths = columnWidths(
    figures.map(() => 1),
    textWidth,
  )
  const head = figures.map(({ label }) => headCell({ title: label, weight: 1 }))
  const body = figures.map(({ value, note }): Cell => ({ paragraphs: [styled('FigureNumber', value), styled('FigureNote', note)] }))
  return ruledTable(head, [body], widths)
}

const BAR_SHARES = [0.3, 0.2, 0.5] as const

/** A bar is a shaded paragraph whose right indent ends it, so it prints everywhere and leaves the reading order alone. */
function bar(share: number, width: number): Cell {
  if (share <= 0) return { paragraphs: [new Paragraph({ style: 'TableBar' })] }
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: palette.accent }
  return { paragraphs: [new Paragraph({ style: 'TableBar', shading, indent: { right: Math.round((1 - share) * width) } })] }
}

/** Bars are compared with each other, so a chart stays on one page up to this many. */
const MOST_WHOLE = 20

export function barsTable(block: Extract<Block, { kind: 'bars' }>, textWidth: number, start: Start): readonly (Paragraph | Table)[] {
  const widths = columnWidths(BAR_SHARES, textWidth)
  const most = Math.max(...block.bars.map(({ value }) => value), 0)
  const room = widths[2] ?? 0
  const head = [
    headCell({ title: block.of, weight: 1 }),
    headCell({ title: block.unit, weight: 1, align: 'right' }),
    headCell({ title: 'To scale', weight: 1 }),
  ]
  const rows = block.bars.map(({ label, value, words }): readonly Cell[] => [
    { paragraphs: [styled('TableText', label)] },
    { paragraphs: [styled('TableNumber', words)] },
    bar(most > 0 ? value / most : 0, room),
  ])
  return [caption(block.caption, start), ruledTable(head, rows, widths, rows.length <= MOST_WHOLE ? 'whole' : 'alone')]
}

const RATING_SHARES = [0.12, 0.74, 0.14] as const
const BOX = '☐'

/** Five anchors, best first, each with a box to tick; the rating a hire needs is marked in words and by a tint. */
export function ratingTable(block: Extract<Block, { kind: 'rating' }>, textWidth: number, start: Start): readonly (Paragraph | Table)[] {
  const widths = columnWidths(RATING_SHARES, textWidth)
  const head = [
    headCell({ title: 'Rating', weight: 1 }),
    headCell({ title: 'What the candidate did', weight: 1 }),
    headCell({ title: 'Tick one', weight: 1 }),
  ]
  const rows = block.anchors
    .map((anchor, at): readonly Cell[] => {
      const rating = at + 1
      const atBar = rating === block.bar
      const cells = [
        styled('TableText', String(rating)),
        styled('TableText', atBar ? `${anchor}\nThe bar for this level` : anchor),
        styled('TableText', BOX),
      ]
      return cells.map((paragraph) => ({ paragraphs: [paragraph], ...(atBar ? { shading: tint } : {}) }))
    })
    .toReversed()
  return [styled('TableTitle', block.title, started(start)), ruledTable(head, rows, widths, 'with-next')]
}
