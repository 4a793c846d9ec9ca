import type { FlowParagraph } from '../flow/flow.ts'
import type { Look, TextStyle } from '../look/look.ts'
import { edgeMarks, joinsOf, roomAbove, roomBelow, type Joins } from './edges.ts'
import { linesOf, type Line } from './line-marks.ts'
import { widthOf } from './measure.ts'
import type { Mark } from './page.ts'
import { answerIn, spansOf, type Counts } from './part-text.ts'
import type { Strip } from './strip.ts'
import { lineHeight, pieceMarks, type Ink } from './text-marks.ts'

/** Where text may stand across the page. */
export interface Column {
  readonly x: number
  readonly width: number
}
export interface Neighbours {
  readonly before?: FlowParagraph | undefined
  readonly after?: FlowParagraph | undefined
  /** Room that the flow before asks for below itself. */
  readonly roomBefore: number
}

interface Setting {
  readonly paragraph: FlowParagraph
  readonly style: TextStyle
  readonly joins: Joins
  readonly column: Column
  readonly look: Look
  readonly ink: Ink
}

/** A paragraph line by line. */
export function paragraphStrips(paragraph: FlowParagraph, column: Column, look: Look, near: Neighbours, counts: Counts): readonly Strip[] {
  const style = look.styles[paragraph.style]
  const joins = joinsOf(near.before, paragraph, near.after, look)
  const colour = answerIn(paragraph)?.open === true ? look.palette.ink3 : style.colour
  const setting: Setting = { paragraph, style, joins, column, look, ink: { style, colour } }
  const lines = linesOf(paragraph, spansOf(paragraph, counts), style, (line) =>
    Math.max(0, column.width - style.left - style.right + outdent(setting, line)),
  )
  const before = paragraph.before ?? style.before
  const keepNext = paragraph.keepNext ?? style.keepNext
  // LibreOffice parts no paragraph that stays with the next.
  const whole = style.keepLines || keepNext || lines.length < 4
  return lines.map((line, at): Strip => {
    const last = at === lines.length - 1
    // At least two lines of a paragraph stand together.
    const keep = last ? keepNext : whole || at === 0 || at === lines.length - 2
    const after = last ? style.after : 0
    if (at > 0) return { ...lineStrip(line, at, last, setting), gap: 0, gapAtTop: 0, keep, after }
    const own = { gap: Math.max(near.roomBefore, before), gapAtTop: paragraph.pageBreakBefore === true ? before : 0, keep }
    return {
      ...lineStrip(line, 0, last, setting, joins.above ? own.gap : 0),
      ...own,
      after,
      begins: paragraph,
      ...(paragraph.pageBreakBefore === true ? { newPage: true } : {}),
      ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
    }
  })
}

/** How much further left the first line begins; an item’s text begins with the other lines, unless its mark is too wide. */
function outdent({ paragraph, style, look }: Pick<Setting, 'paragraph' | 'style' | 'look'>, line: number): number {
  if (line > 0) return 0
  if (paragraph.item === undefined) return style.hanging
  const mark = markWidth(paragraph.item.mark, paragraph, look)
  return mark <= style.hanging ? 0 : style.hanging - nextTab(style.left - style.hanging + mark) + style.left - style.hanging
}
const TAB = 720
const nextTab = (x: number): number => Math.ceil(x / TAB) * TAB
const markWidth = (mark: string, { style }: FlowParagraph, { styles }: Look): number => widthOf(mark, styles[style], style === 'NumberList')

/** `gapAbove` is filled too where two boxes are one. */
function lineStrip(line: Line, at: number, last: boolean, setting: Setting, gapAbove = 0): Pick<Strip, 'height' | 'draw'> {
  const { paragraph, style, joins, column, ink } = setting
  const above = at === 0 ? roomAbove(style, joins) : 0
  const below = last ? roomBelow(style, joins) : 0
  const { height, descent } = lineHeight(style, line)
  const stands = above + height - descent
  const across = { x: column.x + style.left, width: column.width - style.left - style.right }
  return {
    height: above + height + below,
    draw: (top) => [
      ...edgeMarks(style, joins, { ...across, top: top - gapAbove, height: above + height + below + gapAbove, first: at === 0, last }),
      ...(at === 0 ? itemMark(setting, top + stands) : []),
      ...pieceMarks(line.pieces, paragraph, ink, lineStart(line, at, setting), top + stands),
    ],
  }
}

function lineStart({ width }: Line, at: number, setting: Setting): number {
  const { style, column } = setting
  const left = column.x + style.left - outdent(setting, at)
  const free = column.x + column.width - style.right - left - width
  return left + (style.align === 'right' ? free : style.align === 'centre' ? free / 2 : 0)
}

function itemMark({ paragraph, style, column, look }: Setting, baseline: number): readonly Mark[] {
  if (paragraph.item === undefined) return []
  const { mark } = paragraph.item
  const x = column.x + style.left - style.hanging
  const bold = style.bold || paragraph.style === 'NumberList'
  const width = markWidth(mark, paragraph, look)
  return [{ kind: 'text', text: mark, style: paragraph.style, bold, colour: look.palette.accent, x, baseline, width }]
}
