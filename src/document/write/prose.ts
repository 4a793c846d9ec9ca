import { Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { cleanText } from '../clean-text.ts'

/** How a block’s first paragraph differs from its style, because of what stands before it. */
export interface Start {
  readonly pageBreakBefore?: true
  /** Room below a table, in twips. */
  readonly spaceBefore?: number
  /** What follows is a table that this paragraph introduces. */
  readonly keepNext?: true
}

/** Longer than any word of prose and most addresses. */
const LONG_WORD = /\S{41,}/gu
const PIECE = /\S{12}(?=\S)/gu

/** Clean text whose very long words may break anywhere: laying out an unbroken one takes time with the square of its length and more. */
export const wrappable = (text: string): string => cleanText(text).replaceAll(LONG_WORD, (word) => word.replaceAll(PIECE, '$&\u200B'))

/** Runs of one text; line ends become line breaks. */
export const runs = (text: string, style?: string): readonly TextRun[] =>
  wrappable(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...(style === undefined ? {} : { style }) }))

export const styled = (style: string, text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children: runs(text), ...more })

export function started({ pageBreakBefore, keepNext, spaceBefore }: Start): IParagraphOptions {
  // On a new page, Word leaves out the room above and others do not; none at all is the same in both.
  const before = pageBreakBefore === true ? 0 : spaceBefore
  return {
    ...(pageBreakBefore === true ? { pageBreakBefore } : {}),
    ...(keepNext === true ? { keepNext } : {}),
    ...(before === undefined ? {} : { spacing: { before } }),
  }
}
