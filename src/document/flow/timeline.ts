import type { Colour } from '../../model/brand.ts'
import type { Block, TimelineRow, TimelineSpan } from '../block.ts'
import type { Palette } from '../look/look.ts'
import { columnWidths } from '../look/paper.ts'
import { caption } from './captions.ts'
import type { Flow, FlowCell } from './flow.ts'
import { cellOf, headCell, ruledTable } from './table.ts'
import { paragraph, titled, type More } from './text.ts'

const INSET = 70
/** Width of the first column against one quarter’s. */
const LABEL = 2.2
const GOES_ON = '…'

const fillOf = (tone: TimelineSpan['tone'], palette: Palette): Colour =>
  ({ work: palette.accentTint, done: palette.well, late: palette.serious.fill })[tone]

/** A filled cell always says something, for whoever cannot see the fill. */
function quarterCell({ spans }: TimelineRow, at: number, palette: Palette): FlowCell {
  const span = spans.find(({ from, to }) => from <= at && at <= to)
  if (span === undefined) return cellOf(paragraph('FigureNote', ''))
  return cellOf(paragraph('FigureNote', at === span.from ? span.words : GOES_ON), fillOf(span.tone, palette))
}

export function timelineFlow(
  block: Extract<Block, { kind: 'timeline' }>,
  number: number,
  textWidth: number,
  palette: Palette,
  start: More,
): readonly Flow[] {
  const label = Math.max(LABEL, block.quarters.length * 0.28)
  const widths = columnWidths([label, ...block.quarters.map(() => 1)], textWidth)
  const rows = block.rows.map((row) => ({
    cells: [cellOf(titled('TableText', row.label, '')), ...block.quarters.map((_, at) => quarterCell(row, at, palette))],
  }))
  const head = [block.of, ...block.quarters].map((title) => headCell(title))
  return [caption('Table', number, block.caption, start), ruledTable({ caption: block.caption, head, rows, widths, inset: INSET })]
}
