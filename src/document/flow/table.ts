import type { Colour } from '../../model/brand.ts'
import type { Block, Column } from '../block.ts'
import { columnWidths } from '../look/paper.ts'
import { caption } from './captions.ts'
import type { Flow, FlowCell, FlowParagraph, FlowRow, FlowTable } from './flow.ts'
import { WRITING } from './measures.ts'
import { oneLine, paragraph, textParts, titled, type More } from './text.ts'

/** A table of at most so many rows, about a third of a page, stays on one page; others break between rows, two rows at least on either side, and repeat their head. */
const KEPT_WHOLE = 7
const MOST_WHOLE = 5000

export interface Row {
  readonly cells: readonly FlowCell[]
  readonly height?: number
}
interface Ruled {
  readonly caption: string
  readonly head: readonly FlowCell[]
  readonly rows: readonly Row[]
  readonly widths: readonly number[]
  readonly inset?: number
  /** Columns followed by more room. */
  readonly roomy?: readonly number[]
  /** It stays on one page where it can; worked out from its rows where nothing is said. */
  readonly whole?: boolean
}

/** Width of a letter, about, and height of a line of a table’s text. */
const LETTER = 95
const LINE = 250
const AROUND = 120

/** Height of rows, about: enough to choose between keeping a table whole and letting it break. */
export function roughHeight(rows: readonly Row[], widths: readonly number[]): number {
  const lines = ({ paragraphs }: FlowCell, width: number): number =>
    paragraphs
      .flatMap(({ parts }) => parts.map((part) => (part.kind === 'text' ? part.text.length : 0)))
      .reduce((sum, letters) => sum + Math.ceil((letters * LETTER) / width), 0)
  const heights = rows.map(({ cells, height = 0 }) => {
    const most = Math.max(1, ...cells.map((cell, at) => lines(cell, Math.max(LETTER, (widths[at] ?? 0) - AROUND))))
    return Math.max(height, most * LINE + AROUND)
  })
  return heights.reduce((sum, one) => sum + one, 0)
}

const isShort = ({ rows, widths }: Ruled): boolean => rows.length <= KEPT_WHOLE && roughHeight(rows, widths) <= MOST_WHOLE

/** A table as the design has it: a rule under the head, hairlines between rows, nothing between columns. */
export function ruledTable(ruled: Ruled): FlowTable {
  const { caption: words, head, rows, widths, inset = 0, roomy, whole = isShort(ruled) } = ruled
  const last = rows.length - 1
  return {
    kind: 'table',
    caption: oneLine(words),
    widths,
    inset,
    ...(roomy === undefined ? {} : { roomy }),
    rows: [
      { head: true, keepNext: true, cells: head },
      ...rows.map((row, at): FlowRow => ({
        head: false,
        keepNext: at !== last && (whole || at === 0 || at === last - 1),
        ...row,
      })),
    ],
  }
}

export const cellOf = (content: FlowParagraph, fill?: Colour): FlowCell => ({
  paragraphs: [content],
  ...(fill === undefined ? {} : { fill }),
})

const cellStyle = { left: 'TableText', right: 'TableNumber', centre: 'TableCentre' } as const

const headStyle = { left: 'TableHead', right: 'TableHeadNumber', centre: 'TableHeadCentre' } as const
export const headCell = (title: string, align: Column['align'] = 'left'): FlowCell => cellOf(paragraph(headStyle[align], title))

function textCell(text: string, { align = 'left', lead = false }: Column, strong: boolean): FlowCell {
  const [first = '', ...rest] = lead ? text.split('\n') : [text]
  if (rest.length > 0) return cellOf(titled(cellStyle[align], first, rest.join('\n')))
  return cellOf({ kind: 'paragraph', style: cellStyle[align], parts: textParts(first, strong) })
}

export function dataTable(block: Extract<Block, { kind: 'table' }>, number: number, textWidth: number, start: More): readonly Flow[] {
  const { columns } = block
  const widths = columnWidths(
    columns.map(({ weight }) => weight),
    textWidth,
  )
  const rows = block.rows.map(({ cells, strong = false }): Row => ({
    cells: columns.map((column, at) => textCell(cells[at] ?? '', column, strong)),
    // A cell left empty is for a pen.
    ...(!strong && columns.some((_, at) => (cells[at] ?? '') === '') ? { height: WRITING } : {}),
  }))
  const head = columns.map(({ title, align }) => headCell(title, align))
  // Numbers at the right of one column stand close to words at the left of the next.
  const roomy = columns.flatMap(({ align }, at) => (align === 'right' && (columns[at + 1]?.align ?? 'left') === 'left' ? [at] : []))
  return [caption('Table', number, block.caption, start), ruledTable({ caption: block.caption, head, rows, widths, roomy })]
}
