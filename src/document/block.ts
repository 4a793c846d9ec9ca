/** A document as meaning, before any file format. The Word writer reads this and nothing else. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** One to five figures side by side: the number large, what it is above, what qualifies it below. */
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  /** A finding, warning or decision that must not be missed. */
  | { readonly kind: 'callout'; readonly tone: 'serious' | 'watch' | 'note'; readonly title: string; readonly text: string }
  /** Five anchors of one competency, and room to circle one and write what was seen. */
  | { readonly kind: 'rating'; readonly title: string; readonly anchors: readonly string[]; readonly bar: number | null }
  /** Ruled lines to write on. */
  | { readonly kind: 'answer'; readonly label: string; readonly lines: number }
  /** Horizontal bars from zero, labelled, `of` heading the labels; drawn as table cells so that they read and print everywhere. */
  | {
      readonly kind: 'bars'
      readonly caption: string
      readonly of: string
      readonly unit: string
      readonly bars: readonly { readonly label: string; readonly value: number; readonly words: string }[]
    }
  | { readonly kind: 'page-break' }

export interface Figure {
  readonly label: string
  readonly value: string
  readonly note: string
}
export interface Column {
  readonly title: string
  /** Share of the table's width, against the other columns' weights. */
  readonly weight: number
  readonly align?: 'left' | 'right' | 'centre'
  /** The first line of each cell names the row and is set in bold. */
  readonly lead?: boolean
}
export interface TableRow {
  readonly cells: readonly string[]
  /** A total or group row, set in bold. */
  readonly strong?: boolean
}

/** A whole document: what its cover, header, footer and properties say, then its blocks. */
export interface DocumentModel {
  readonly title: string
  readonly subtitle: string
  readonly organisation: string
  /** "22 November 2026" */
  readonly date: string
  /** Says who may read it, in the footer: "Internal" or "Confidential: about one person". */
  readonly audience: string
  /** Without folder and ending; safe on Windows, macOS and Linux. */
  readonly fileName: string
  readonly paper: 'a4' | 'letter'
  /** BCP 47, such as en-GB. */
  readonly language: string
  readonly contents: boolean
  readonly blocks: readonly Block[]
}
