import type { Colour } from '../../model/brand.ts'

/** Every named style of a document. Built-in ids are Word’s own. Both the Word writer and the page layout read this one table. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Caption'
  | 'Header'
  | 'Footer'
  | 'TOCHeading'
  | 'TOC1'
  | 'TOC2'
  | 'CoverOrganisation'
  | 'CoverNote'
  | 'Lead'
  | 'Quiet'
  | 'BulletList'
  | 'NumberList'
  | 'CalloutSerious'
  | 'CalloutWatch'
  | 'CalloutNote'
  | 'TableHead'
  | 'TableHeadNumber'
  | 'TableHeadCentre'
  | 'TableText'
  | 'TableNumber'
  | 'TableCentre'
  | 'FigureNumber'
  | 'FigureNote'
  | 'TableTitle'
  | 'AnswerLabel'
  | 'AnswerLine'
  | 'Answer'

/** A paragraph style in full: nothing is inherited, so that its height can be worked out. Sizes in half points, lengths in twips. */
export interface TextStyle {
  /** As Word shows it in its gallery. */
  readonly name: string
  readonly font: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: Colour
  readonly before: number
  readonly after: number
  /** Least height of a line, or its exact height. */
  readonly line: number
  readonly exact?: true
  readonly align: 'left' | 'right' | 'centre'
  readonly left: number
  readonly right: number
  /** First line further left than the others: room for a bullet or number. */
  readonly hanging: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  /** Edges around the paragraph with their thickness in eighths of a point and their distance in points; the fill reaches as far. */
  readonly box?: { readonly top: Edge; readonly right: Edge; readonly bottom: Edge; readonly left: Edge; readonly fill: Colour }
  /** A line below, and between neighbours of the same style when asked. */
  readonly below?: Edge & { readonly between: boolean }
}
export interface Edge {
  readonly colour: Colour
  readonly thickness: number
  readonly space: number
}

export interface Palette {
  readonly ink: Colour
  readonly ink2: Colour
  readonly ink3: Colour
  readonly line: Colour
  readonly well: Colour
  readonly paper: Colour
  readonly accent: Colour
  /** The accent mixed with much white. */
  readonly accentTint: Colour
  readonly serious: { readonly line: Colour; readonly fill: Colour }
  readonly watch: { readonly line: Colour; readonly fill: Colour }
  readonly note: { readonly line: Colour; readonly fill: Colour }
}

/** How a document looks: Cadre’s own styles, with the brand’s accent and a firm’s own styles laid over them. */
export interface Look {
  readonly palette: Palette
  readonly styles: Readonly<Record<StyleId, TextStyle>>
  readonly headingFont: string
  readonly bodyFont: string
}
