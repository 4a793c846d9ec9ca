import type { FlowParagraph, Part } from '../flow/flow.ts'
import type { TextStyle } from '../look/look.ts'
import { fillLines, type LineRange } from './lines.ts'
import { edgesOf, widthOf, type Span } from './measure.ts'
import { OBJECT } from './part-text.ts'

/** A stretch of one weight on a line, from the line’s own left edge. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly x: number
  readonly width: number
  readonly object?: Extract<Part, { kind: 'chart' | 'logo' }>
}
export interface Line {
  readonly pieces: readonly Piece[]
  /** Without the spaces at its end. */
  readonly width: number
}

type Picture = Extract<Part, { kind: 'chart' | 'logo' }>

/** A paragraph’s lines; `room` is how wide each may be. */
export function linesOf(
  paragraph: FlowParagraph,
  spans: readonly Span[],
  style: TextStyle,
  room: (line: number) => number,
): readonly Line[] {
  const tabAt = paragraph.tab === undefined ? -1 : spans.findIndex(({ text }) => text === '\t')
  if (tabAt < 0) return plainLines(paragraph, spans, style, room)
  const lines = plainLines(paragraph, spans.slice(0, tabAt), style, room)
  const tail = spans
    .slice(tabAt + 1)
    .map(({ text }) => text)
    .join('')
  return withTail(lines, tail, style, paragraph.tab ?? { at: 0, dots: false })
}

function plainLines(paragraph: FlowParagraph, spans: readonly Span[], style: TextStyle, room: (line: number) => number): readonly Line[] {
  const text = spans.map((span) => span.text).join('')
  const pictures = paragraph.parts.filter((part): part is Picture => part.kind === 'chart' || part.kind === 'logo')
  const edges = withPictures(edgesOf(spans, style), text, pictures)
  return fillLines(text, edges, room).map((range) => {
    const start = edges[range.from] ?? 0
    return { pieces: piecesOf(range, spans, edges, pictures), width: (edges[range.shownTo] ?? 0) - start }
  })
}

/** Pictures stand in the text with their own width in place of a character’s. */
function withPictures(edges: Float64Array, text: string, pictures: readonly Picture[]): Float64Array {
  if (pictures.length === 0) return edges
  let more = 0
  let seen = 0
  return edges.map((edge, at) => {
    if (at > 0 && text[at - 1] === OBJECT) more += (pictures[seen++]?.width ?? 0) - (edge - (edges[at - 1] ?? 0))
    return edge + more
  })
}

function piecesOf(
  { from, shownTo }: LineRange,
  spans: readonly Span[],
  edges: Float64Array,
  pictures: readonly Picture[],
): readonly Piece[] {
  const pieces: Piece[] = []
  const start = edges[from] ?? 0
  let end = 0
  let seen = 0
  for (const { text, bold } of spans) {
    const begin = end
    end += text.length
    const picture = text === OBJECT ? pictures[seen++] : undefined
    const [first, last] = [Math.max(begin, from), Math.min(end, shownTo)]
    if (first >= last) continue
    const x = (edges[first] ?? 0) - start
    const width = (edges[last] ?? 0) - (edges[first] ?? 0)
    const shown = text.slice(first - begin, last - begin).replaceAll('\u200B', '')
    const before = pieces.at(-1)
    if (picture !== undefined) pieces.push({ text: '', bold, x, width, object: picture })
    else if (before !== undefined && before.object === undefined && before.bold === bold)
      pieces.splice(-1, 1, { ...before, text: before.text + shown, width: before.width + width })
    else if (shown !== '') pieces.push({ text: shown, bold, x, width })
  }
  return pieces
}

const LEAST_TAB = 40

/** A right tab: the tail ends at the tab stop, on the last line or, if there is no room, on one more. */
function withTail(
  lines: readonly Line[],
  tail: string,
  style: TextStyle,
  { at, dots }: { readonly at: number; readonly dots: boolean },
): readonly Line[] {
  const width = widthOf(tail, style)
  const x = at - width
  const piece: Piece = { text: tail, bold: false, x, width }
  const last = lines.at(-1)
  if (last === undefined || last.width + LEAST_TAB > x) return [...lines, { pieces: [piece], width: at }]
  const leader = dots ? leaderPieces(last.width, x, style) : []
  return [...lines.slice(0, -1), { pieces: [...last.pieces, ...leader, ...(tail === '' ? [] : [piece])], width: at }]
}

/** Dots end just before the tail, so that they stand in columns. */
function leaderPieces(from: number, to: number, style: TextStyle): readonly Piece[] {
  const dot = widthOf('.', style)
  const count = Math.floor((to - from - dot) / dot)
  return count <= 0 ? [] : [{ text: '.'.repeat(count), bold: false, x: to - count * dot, width: count * dot }]
}
