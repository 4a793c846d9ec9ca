import type { Block } from '../block.ts'
import { columnWidths } from '../look/paper.ts'
import type { FlowCell, FlowTable } from './flow.ts'
import { headCell, ruledTable } from './table.ts'
import { paragraph } from './text.ts'

/** Key figures as a small table of data: what each is in the head row, then the numbers, then what qualifies them. */
export function figuresTable({ figures }: Extract<Block, { kind: 'figures' }>, textWidth: number): FlowTable {
  const widths = columnWidths(
    figures.map(() => 1),
    textWidth,
  )
  const cells = figures.map(({ value, note }): FlowCell => ({
    paragraphs: [paragraph('FigureNumber', value), ...(note === '' ? [] : [paragraph('FigureNote', note)])],
  }))
  return ruledTable({ caption: 'Key figures', head: figures.map(({ label }) => headCell(label)), rows: [{ cells }], widths })
}
