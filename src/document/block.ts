import type { Brand } from '../model/brand.ts'

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
  /** A chart of numbers that Word draws and lets its reader edit. `says` states in a sentence or two what it shows: the alternative text. */
  | { readonly kind: 'chart'; readonly caption: string; readonly says: string; readonly chart: Chart }
  /** Work over time, quarter by quarter; written as a table whose shaded cells hold words. */
  | {
      readonly kind: 'timeline'
      readonly caption: string
      readonly of: string
      readonly quarters: readonly string[]
      readonly rows: readonly TimelineRow[]
    }
  /** The anchors of one competency, best first, then a drop-down for the rating and room for the evidence, `lines` tall. */
  | {
      readonly kind: 'rating'
      readonly title: string
      /** Names the answers when the sheet is read back: `score.<tag>` and `evidence.<tag>`. */
      readonly tag: string
      readonly anchors: readonly string[]
      /** The rating that the level asks for, marked in words and by a tint. */
      readonly bar: number | null
      readonly lines: number
    }
  /** Questions that are answered in Word, each in a content control, or by pen. */
  | { readonly kind: 'form'; readonly caption: string; readonly fields: readonly Field[] }
  /** Ruled lines to write on by pen; nothing is read back. */
  | { readonly kind: 'answer'; readonly label: string; readonly lines: number }
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

/** Values by category, one series beside, upon or over the other. */
export interface Chart {
  readonly type: 'columns' | 'bars' | 'lines' | 'radar'
  readonly stacked?: boolean
  /** Values are levels or ratings: their axis ends at 5, in whole steps. */
  readonly toFive?: true
  readonly categories: readonly string[]
  /** What the values count, such as "Full-time equivalents": the title of their axis. */
  readonly unit: string
  readonly series: readonly Series[]
}
export interface Series {
  readonly name: string
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[]
  /** In a chart of columns: drawn as a line over them. */
  readonly line?: true
  readonly ink: 'accent' | 'second' | 'quiet' | 'bad'
}
export interface TimelineRow {
  readonly label: string
  readonly spans: readonly TimelineSpan[]
}
/** Quarters by their place, first and last included. Spans of a row do not overlap. */
export interface TimelineSpan {
  readonly from: number
  readonly to: number
  /** Stands in its first quarter: a few words. */
  readonly words: string
  readonly tone: 'work' | 'done' | 'late'
}
/** One question and its answer. */
export interface Field {
  /** Stable name when the file is read back, such as "interviewer" or "evidence.failure-recovery". Unique in its document; letters, digits, dots and hyphens, at most 34, so that its bookmark is one that Word takes. */
  readonly tag: string
  readonly label: string
  readonly control:
    | { readonly kind: 'text' }
    | { readonly kind: 'long-text'; readonly lines: number }
    | { readonly kind: 'choice'; readonly choices: readonly { readonly value: string; readonly label: string }[] }
    | { readonly kind: 'check' }
    | { readonly kind: 'date' }
  /** Filled in already: text, a choice’s value, a PlainDate, or "yes" for a ticked box; empty when open. */
  readonly value: string
  /** Stands there until somebody answers: "Choose a rating". */
  readonly hint: string
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
  readonly brand: Brand
  /** Custom properties of the file, by name: what a filled form is known by when it comes back. Empty for what nobody fills in. */
  readonly marks: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
}
