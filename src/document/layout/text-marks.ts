import type { Colour } from '../../model/brand.ts'
import type { FlowParagraph } from '../flow/flow.ts'
import type { TextStyle } from '../look/look.ts'
import type { Line, Piece } from './line-marks.ts'
import { emOf, faceIn } from './measure.ts'
import type { Mark } from './page.ts'

export interface LineHeight {
  readonly height: number
  /** Of the line below the baseline. */
  readonly descent: number
}

/** Where Word and LibreOffice put the baseline of a line of exact height. */
const EXACT_ASCENT = 0.8

/** A line is as tall as its style says, or taller if its font or a picture is. A line of nothing but a picture has no room below it. */
export function lineHeight(style: TextStyle, { pieces }: Line): LineHeight {
  if (style.exact === true) return { height: style.line, descent: style.line * (1 - EXACT_ASCENT) }
  const face = faceIn(style, false)
  const em = emOf(style)
  const pictures = pieces.flatMap(({ object }) => (object === undefined ? [] : [object.height]))
  const textless = pictures.length > 0 && pictures.length === pieces.length
  const descent = textless ? 0 : face.descent * em
  const ascent = Math.max(textless ? 0 : (face.ascent + face.leading) * em, ...pictures)
  return { height: Math.max(style.line, ascent + descent), descent }
}

export interface Ink {
  readonly style: TextStyle
  readonly colour: Colour
}

/** The marks of one line whose pieces begin at `x` and stand on `baseline`. */
export const pieceMarks = (
  pieces: readonly Piece[],
  { style: id }: FlowParagraph,
  ink: Ink,
  x: number,
  baseline: number,
): readonly Mark[] =>
  pieces.map((piece): Mark => {
    const { object } = piece
    if (object === undefined) {
      const { text, width } = piece
      return { kind: 'text', text, style: id, bold: ink.style.bold || piece.bold, colour: ink.colour, x: x + piece.x, baseline, width }
    }
    const box = { x: x + piece.x, y: baseline - object.height, width: object.width, height: object.height }
    return object.kind === 'logo' ? { kind: 'logo', ...box } : { kind: 'chart', chart: object.chart, says: object.says, ...box }
  })
