import type { FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import { cellMargins, hairline, ruleUnderHead } from '../flow/measures.ts'
import type { Look } from '../look/look.ts'
import { thicknessOf } from './edges.ts'
import type { Mark } from './page.ts'
import { answerIn, type Counts } from './part-text.ts'
import { stack } from './stack.ts'
import { heightOf, type Strip } from './strip.ts'

interface LaidCell {
  readonly cell: FlowCell
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly strips: readonly Strip[]
  /** Room below the last paragraph counts in a cell. */
  readonly height: number
}

const NO_COUNTS: Counts = { page: 0, pages: 0 }

/** A table row by row; `left` is where the page’s text begins, `roomBefore` what the flow before asks for below itself. */
export function tableStrips(table: FlowTable, left: number, look: Look, roomBefore: number, pageHeight: number): readonly Strip[] {
  const head = table.rows[0]?.head === true ? rowStrip(table, 0, left, look) : undefined
  return table.rows.flatMap((row, at): readonly Strip[] => {
    const strip = at === 0 && head !== undefined ? head : rowStrip(table, at, left, look)
    const own: Strip = at === 0 ? { ...strip, gap: roomBefore, begins: table } : strip
    if (row.head || head === undefined) return [own]
    const pieces = own.height > pageHeight - head.height ? linesOfRow(table, row, left, look, own) : [own]
    return pieces.map((piece) => ({ ...piece, head }))
  })
}

function laidCells(table: FlowTable, row: FlowRow, left: number, look: Look): readonly LaidCell[] {
  const edges = columnEdges(table.widths)
  return row.cells.map((cell, at) => {
    const [from = 0, to = from] = edges.slice(at, at + 2)
    const [x, width] = [left + from, to - from]
    const margins = cellMargins(table, at)
    const column = { x: x + margins.left, width: Math.max(0, width - margins.left - margins.right) }
    const strips = stack(cell.paragraphs, column, look, NO_COUNTS)
    const last = cell.paragraphs.at(-1)
    const around = (strips[0]?.gap ?? 0) + (last === undefined ? 0 : look.styles[last.style].after)
    return { cell, x, width, top: margins.top, bottom: margins.bottom, strips, height: heightOf(strips) + around }
  })
}

const SHARES = 10_000
/** LibreOffice takes columns as ten-thousandths of their table, then as whole twips: a twip decides whether a word fits. */
function columnEdges(widths: readonly number[]): readonly number[] {
  const all = widths.reduce((sum, one) => sum + one, 0)
  let sum = 0
  return [0, ...widths.map((width) => Math.floor((Math.round(((sum += width) * SHARES) / all) * all) / SHARES))]
}

/** Lines between rows belong to the row below; the table’s last line comes on top of its last row. */
function rowStrip(table: FlowTable, at: number, left: number, look: Look): Strip {
  const row: FlowRow = table.rows[at] ?? { head: false, keepNext: false, cells: [] }
  const cells = laidCells(table, row, left, look)
  const above = lineAbove(table, at)
  const content = Math.max(0, ...cells.map(({ top, height, bottom }) => top + height + bottom))
  const inside = Math.max(above + content, row.height ?? 0) - above
  const below = at === table.rows.length - 1 ? thicknessOf(hairline) : 0
  const width = table.widths.reduce((sum, one) => sum + one, 0)
  return {
    height: above + inside + below,
    below: thicknessOf(hairline) - below,
    draw: (top) => [
      ...cells.flatMap((cell) => cellMarks(cell, top + above, inside, row.head)),
      ...rowRules(table, at, { x: left, width, below: top + above + inside }, look),
    ],
    gap: 0,
    gapAtTop: 0,
    keep: staysWithNext(row, look),
  }
}

/** As Word has it, a row stays with the next if its first paragraph does. */
function staysWithNext({ keepNext, cells }: FlowRow, { styles }: Look): boolean {
  const first = cells[0]?.paragraphs[0]
  return keepNext || (first !== undefined && (first.keepNext ?? styles[first.style].keepNext))
}

const lineAbove = ({ rows }: FlowTable, at: number): number => {
  if (at === 0) return 0
  return thicknessOf(rows[at - 1]?.head === true ? ruleUnderHead : hairline)
}

/** Each row draws its own lower line, so that a page never ends without one. */
function rowRules(
  { rows }: FlowTable,
  at: number,
  { x, width, below }: { readonly x: number; readonly width: number; readonly below: number },
  { palette }: Look,
): readonly Mark[] {
  const head = rows[at]?.head === true
  return [
    {
      kind: 'rule',
      colour: head ? palette.ink : palette.line,
      thickness: thicknessOf(head ? ruleUnderHead : hairline),
      x,
      y: below,
      length: width,
    },
  ]
}

/** `from` is where the cell begins down the page. */
function cellMarks(
  { cell, x, width, top, bottom, strips, height }: LaidCell,
  from: number,
  inside: number,
  head: boolean,
): readonly Mark[] {
  // Heads stand on the rule below them.
  let y = from + (head ? inside - height - bottom : top)
  const text = strips.flatMap((strip) => {
    y += strip.gap
    const drawn = strip.draw(y)
    y += strip.height
    return drawn
  })
  const box = { x, y: from, width, height: inside }
  const field = cell.paragraphs.some((paragraph) => answerIn(paragraph) !== null)
  return [
    ...(cell.fill === undefined ? [] : [{ kind: 'fill' as const, colour: cell.fill, ...box }]),
    ...(field ? [{ kind: 'field' as const, ...box }] : []),
    ...text,
  ]
}

/** A row that is taller than a page goes on over pages, line by line. */
function linesOfRow(table: FlowTable, row: FlowRow, left: number, look: Look, { keep, gap }: Strip): readonly Strip[] {
  const cells = laidCells(table, row, left, look)
  const count = Math.max(0, ...cells.map(({ strips }) => strips.length))
  return Array.from({ length: count }, (_, at): Strip => {
    const strips = cells.flatMap(({ strips: own }) => own[at] ?? [])
    const height = Math.max(0, ...strips.map((strip) => strip.height + strip.gap))
    return {
      height,
      draw: (top) => [
        ...cells.flatMap(({ cell: { fill }, x, width }) =>
          fill === undefined ? [] : [{ kind: 'fill' as const, colour: fill, x, y: top, width, height }],
        ),
        ...strips.flatMap(({ draw }) => draw(top)),
      ],
      gap: at === 0 ? gap : 0,
      gapAtTop: 0,
      keep: at === count - 1 && keep,
    }
  })
}
