import { characters } from './characters.ts'
import { familyOf } from './family.ts'
import type { FaceData, FontData } from './font-data.ts'
import { symbolWidths } from './symbols.ts'

/** One face ready to measure with: everything in parts of an em. */
export interface Face {
  readonly ascent: number
  readonly descent: number
  readonly leading: number
  /** Advance of a code point. */
  readonly advance: (code: number) => number
  /** Letters drawn as one, by their first letter: longest first, each with what it saves. */
  readonly ligatures: ReadonlyMap<number, readonly Ligature[]>
}
export interface Ligature {
  readonly letters: string
  readonly saves: number
}

export interface FaceName {
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
}

const faces = new Map<string, Face>()

/** Reading a face’s widths takes longer than measuring a page, so each is read once. */
export function faceOf({ font, bold, italic }: FaceName): Face {
  const key = `${font}/${bold}/${italic}`
  const face = faces.get(key) ?? readFace(familyOf(font).data, bold, italic)
  faces.set(key, face)
  return face
}

const dataOf = (family: FontData, bold: boolean, italic: boolean): FaceData => {
  if (bold) return italic ? family.boldItalic : family.bold
  return italic ? family.italic : family.regular
}

function readFace(family: FontData, bold: boolean, italic: boolean): Face {
  const { em, ascent, descent, leading } = family
  const data = dataOf(family, bold, italic)
  const widths = new Map<number, number>()
  data.widths
    .trim()
    .split(/\s+/)
    .forEach((width, at) => {
      const code = characters[at]
      if (code !== undefined && width !== '0') widths.set(code, Number(width) / em)
    })
  const advance = (code: number): number => {
    const width = widths.get(code) ?? symbolWidths.get(code) ?? otherWidth(code)
    widths.set(code, width)
    return width
  }
  return { ascent: ascent / em, descent: descent / em, leading: leading / em, advance, ligatures: readLigatures(data, em, advance) }
}

function readLigatures({ ligatures }: FaceData, em: number, advance: Face['advance']): Face['ligatures'] {
  const longestFirst = Object.entries(ligatures).toSorted(([one], [other]) => other.length - one.length)
  const read = longestFirst.map(([letters, width]): Ligature => {
    const apart = [...letters].reduce((sum, letter) => sum + advance(letter.codePointAt(0) ?? 0), 0)
    return { letters, saves: apart - width / em }
  })
  return Map.groupBy(read, ({ letters }) => letters.codePointAt(0) ?? 0)
}

const NO_BREAK_SPACE = 0xa0
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]$/u
const EMOJI_OR_IDEOGRAPH =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60]$/u
const SPACE = 0.25
const AVERAGE = 0.56

/** What no known font has. */
function otherWidth(code: number): number {
  const character = String.fromCodePoint(code)
  if (code === NO_BREAK_SPACE || /^\p{Zs}$/u.test(character)) return SPACE
  if (NO_WIDTH.test(character)) return 0
  return EMOJI_OR_IDEOGRAPH.test(character) ? 1 : AVERAGE
}
