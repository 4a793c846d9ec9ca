import type { TextStyle } from '../look/look.ts'
import { faceOf, type Face } from './fonts/face.ts'

/** Letters of one face and size, next to each other. */
export interface Span {
  readonly text: string
  readonly bold: boolean
}

const plain = new WeakMap<TextStyle, Face>()
const strong = new WeakMap<TextStyle, Face>()

/** Asked for every span, so each style’s faces are looked up once. */
export function faceIn(style: TextStyle, bold: boolean): Face {
  const faces = bold ? strong : plain
  const known = faces.get(style)
  if (known !== undefined) return known
  const face = faceOf({ font: style.font, bold: style.bold || bold, italic: style.italic })
  faces.set(style, face)
  return face
}

/** Twips to an em: sizes are in half points. */
export const emOf = ({ size }: TextStyle): number => size * 10

/**
 * Where each UTF-16 unit of the spans begins, in twips from their beginning, and where the last ends. Fonts are not kerned (Word and
 * LibreOffice do not unless a style asks), but LibreOffice draws ligatures; one is as wide as drawn, its letters sharing the width.
 */
export function edgesOf(spans: readonly Span[], style: TextStyle): Float64Array {
  const edges = new Float64Array(spans.reduce((sum, { text }) => sum + text.length, 0) + 1)
  const em = emOf(style)
  let at = 0
  let x = 0
  for (const { text, bold } of spans) {
    const face = faceIn(style, bold)
    for (let unit = 0; unit < text.length;) {
      const code = text.codePointAt(unit) ?? 0
      const ligature = ligatureAt(face, code, text, unit)
      const length = ligature?.letters.length ?? (code > 0xffff ? 2 : 1)
      for (let part = 0; part < length; part++) {
        edges[at++] = x
        const whole = ligature === undefined ? part === 0 : true
        if (whole) x += em * (face.advance(text.codePointAt(unit + part) ?? 0) - (ligature?.saves ?? 0) / length)
      }
      unit += length
    }
  }
  edges[at] = x
  return edges
}

const ligatureAt = (face: Face, code: number, text: string, at: number) =>
  face.ligatures.get(code)?.find(({ letters }) => text.startsWith(letters, at))

/** In twips. */
export const widthOf = (text: string, style: TextStyle, bold = false): number => edgesOf([{ text, bold }], style)[text.length] ?? 0
