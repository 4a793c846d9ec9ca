import {
  BorderStyle,
  HeightRule,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx'
import type { Block, Column } from '../block.ts'
import { columnWidths } from './page.ts'
import { palette } from './palette.ts'
import { runs, started, styled, type Start } from './prose.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: palette.line } as const
const rule = { style: BorderStyle.SINGLE, size: 8, color: palette.ink } as const
const cellMargins = { top: 60, bottom: 60, left: 0, right: 170 } as const
/** The last column ends where the text does. */
const lastMargins = { right: 0 } as const
export const tint = { type: ShadingType.CLEAR, color: 'auto', fill: palette.accentTint } as const

export interface Cell {
  readonly paragraphs: readonly Paragraph[]
  readonly shading?: ITableCellOptions['shading']
  /** Left empty for a pen. */
  readonly toWriteIn?: boolean
}

const rowCells = (cells: readonly Cell[], widths: readonly number[], head: boolean): readonly TableCell[] =>
  cells.map(
    ({ paragraphs, shading }, at) =>
      new TableCell({
        children: paragraphs,
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        ...(at === cells.length - 1 ? { margins: lastMargins } : {}),
        ...(shading === undefined ? {} : { shading }),
        ...(head ? { borders: { bottom: rule } } : {}),
      }),
  )

/** A table of at most so many rows stays on one page; longer ones break between rows, two rows at least on either side, and repeat their head. */
const KEPT_WHOLE = 7
/** Height of a row that is written in by hand, in twips. */
const WRITING = 460

/** A table as the design has it: a rule under the head, hairlines between rows, nothing between columns. */
export function ruledTable(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  keep: 'alone' | 'whole' | 'with-next' = 'alone',
): Table {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const kept = rows.length <= KEPT_WHOLE || keep === 'whole'
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: NONE, left: NONE, right: NONE, bottom: hairline, insideHorizontal: hairline, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: rowCells(head, widths, true) }),
      ...rows.map(
        (cells, at) =>
          new TableRow({
            cantSplit: true,
            keepNext: at === rows.length - 1 ? keep === 'with-next' : kept || at === 0 || at === rows.length - 2,
            ...(cells.some(({ toWriteIn }) => toWriteIn) ? { height: { value: WRITING, rule: HeightRule.ATLEAST } } : {}),
            children: rowCells(cells, widths, false),
          }),
      ),
    ],
  })
}

const cellStyle = { left: 'TableText', right: 'TableNumber', centre: 'TableCentre' } as const

export const headCell = ({ title, align = 'left' }: Column): Cell => ({
  paragraphs: [styled(align === 'right' ? 'TableHeadNumber' : 'TableHead', title)],
})

function textCell(text: string, { align = 'left', lead = false }: Column, strong: boolean): Cell {
  const [first = '', ...rest] = lead ? text.split('\n') : [text]
  const below = rest.length === 0 ? [] : [new TextRun({ text: '', break: 1 }), ...runs(rest.join('\n'))]
  return {
    paragraphs: [
      new Paragraph({ style: cellStyle[align], children: [...runs(first, strong || rest.length > 0 ? 'Strong' : undefined), ...below] }),
    ],
    toWriteIn: text === '',
  }
}

/** “Table 3. What each system lacks”, counted by Word’s own field. */
export const caption = (text: string, start: Start): Paragraph =>
  new Paragraph({
    style: 'Caption',
    children: [new TextRun('Table '), new SequentialIdentifier('Table'), ...runs(`. ${text}`)],
    ...started(start),
  })

export function dataTable(block: Extract<Block, { kind: 'table' }>, textWidth: number, start: Start): readonly (Paragraph | Table)[] {
  const widths = columnWidths(
    block.columns.map(({ weight }) => weight),
    textWidth,
  )
  const rows = block.rows.map(({ cells, strong = false }) => block.columns.map((column, at) => textCell(cells[at] ?? '', column, strong)))
  return [caption(block.caption, start), ruledTable(block.columns.map(headCell), rows, widths)]
}
