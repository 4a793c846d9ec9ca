import type { FlowParagraph, FlowTable } from '../flow/flow.ts'
import type { Mark } from './page.ts'

/** The least that stays on one page: a line of a paragraph or a row of a table, across the page. Lengths in twips. */
export interface Strip {
  readonly height: number
  /** What it draws when its top stands that far down the page: only pages that are looked at are drawn. */
  readonly draw: (top: number) => readonly Mark[]
  /** Room between it and the strip before. */
  readonly gap: number
  /** Room above it at the top of a page. */
  readonly gapAtTop: number
  /** Room that it needs below itself where it ends a page: its lower line. */
  readonly below?: number
  /** Room that its style asks for below a paragraph’s last line. */
  readonly after?: number
  /** It stays on one page with the strip after it. */
  readonly keep: boolean
  readonly newPage?: true
  /** Whose first strip it is. */
  readonly begins?: FlowParagraph | FlowTable
  readonly heading?: number
  /** Stands above it again where it begins a page. */
  readonly head?: Strip
}

/** Height of strips one below the other. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, gap }, at) => sum + height + (at > 0 ? gap : 0), 0)
