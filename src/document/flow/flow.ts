import type { Brand, Colour } from '../../model/brand.ts'
import type { Chart, Field } from '../block.ts'
import type { Look, StyleId } from '../look/look.ts'
import type { Paper } from '../look/paper.ts'

/**
 * A document between meaning and format: paragraphs and tables with every style, width and keep rule decided. The Word writer and
 * the page layout both read it, so that what is previewed, counted in the contents and written is one and the same. Lengths in twips.
 */
export interface FlowDocument {
  readonly look: Look
  readonly paper: Paper
  readonly brand: Brand
  /** On every page but the first. */
  readonly header: FlowParagraph
  readonly footer: FlowParagraph
  readonly body: readonly Flow[]
}

export type Flow = FlowParagraph | FlowTable | FlowContents

export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly style: StyleId
  readonly parts: readonly Part[]
  /** Bullet or number in the hanging indent; numbers start again with each list. */
  readonly item?: { readonly list: number; readonly mark: string }
  /** In place of the style’s own. */
  readonly before?: number
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  /** The heading block’s place among the model’s blocks: what the contents point at. */
  readonly heading?: number
  /** Neighbours of one style would flow into one box: every other one differs by a hair (two twips, one part in 255 of its fill). */
  readonly apart?: boolean
  /** Right-aligned tab stop with a leader or without. */
  readonly tab?: { readonly at: number; readonly dots: boolean }
  /** It is the question to this answer, which stands in the next cell of the row. */
  readonly asks?: AnswerPart
}

export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  /** Number of a caption, counted by Word’s own field; `number` is what it says. */
  | { readonly kind: 'sequence'; readonly name: 'Table' | 'Figure'; readonly number: number }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' }
  | AnswerPart
  /** `title` is its caption, `says` its alternative text. */
  | {
      readonly kind: 'chart'
      readonly chart: Chart
      readonly title: string
      readonly says: string
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'logo'; readonly width: number; readonly height: number }

/** An answer in a content control. It stands alone in its cell. */
export interface AnswerPart {
  readonly kind: 'answer'
  readonly field: Field
}

export interface FlowTable {
  readonly kind: 'table'
  /** Alternative text: its caption. */
  readonly caption: string
  readonly widths: readonly number[]
  /** Room left and right of the text in cells that may be filled; 0 in tables without. See cellMargins in measures.ts. */
  readonly inset: number
  /** Columns followed by more room than others. */
  readonly roomy?: readonly number[]
  /** The first row is always the head, repeated on every page. */
  readonly rows: readonly FlowRow[]
}
export interface FlowRow {
  readonly head: boolean
  readonly keepNext: boolean
  /** Least height. */
  readonly height?: number
  readonly cells: readonly FlowCell[]
}
export interface FlowCell {
  readonly paragraphs: readonly FlowParagraph[]
  readonly fill?: Colour
}

/** Contents with a page number for each entry. */
export interface FlowContents {
  readonly kind: 'contents'
  readonly deepest: 1 | 2
  readonly entries: readonly { readonly level: 1 | 2; readonly text: string; readonly heading: number }[]
}
