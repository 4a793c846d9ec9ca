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

/** Runs of one text; line ends become line breaks. */
export const runs = (text: string, style?: string): readonly TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...(style === undefined ? {} : { style }) }))

export const styled = (style: string, text: string, more: IParagraphOptions = {}): Paragraph => new Paragraph({ style, children: runs(text), ...more })

export const started = (start: Start): IParagraphOptions => ({
  ...(start.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
  ...(start.keepNext === true ? { keepNext: true } : {}),
  ...(start.spaceBefore === undefined ? {} : { spacing: { before: start.spaceBefore } }),
})
