import type { Colour } from '../../model/brand.ts'
import type { Chart } from '../block.ts'
import type { FlowParagraph } from '../flow/flow.ts'
import type { StyleId } from '../look/look.ts'

/** Lengths in twips (twentieths of a point), from the page’s top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands on a page, back to front. */
export type Mark =
  /** One line of text in one style; `bold` where part of it stands out. `x` is where the text begins, `baseline` where it stands. */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style: StyleId
      readonly bold: boolean
      readonly colour: Colour
      readonly x: number
      readonly baseline: number
      readonly width: number
    }
  | ({ readonly kind: 'fill'; readonly colour: Colour } & Box)
  /** A straight line, level or upright; `x` and `y` are its top left corner, `thickness` is in twips. */
  | {
      readonly kind: 'rule'
      readonly colour: Colour
      readonly thickness: number
      readonly x: number
      readonly y: number
      readonly length: number
      readonly upright?: true
    }
  | ({ readonly kind: 'chart'; readonly chart: Chart; readonly says: string } & Box)
  | ({ readonly kind: 'logo' } & Box)
  /** A place to answer: a content control with its hint or value. */
  | ({ readonly kind: 'field' } & Box)

export interface LaidPage {
  readonly marks: readonly Mark[]
}

/** A whole document on its pages, and the page (from 1) of each heading, by the heading block’s place among the blocks. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly pages: readonly LaidPage[]
  readonly headingPages: ReadonlyMap<number, number>
  /** Paragraphs that begin a page because they stay with what follows, and that with more. See settled in settle.ts. */
  readonly turned: ReadonlySet<FlowParagraph>
  /** Fonts whose widths are not known and were guessed from a similar one, so that pages may break elsewhere in Word. */
  readonly guessedFonts: readonly string[]
}
