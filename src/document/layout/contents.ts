import type { FlowContents, FlowParagraph } from '../flow/flow.ts'

/** Entries as paragraphs, each with its page number at the right edge after a row of dots. */
export const contentsParagraphs = (
  { entries }: FlowContents,
  width: number,
  pageOf: (heading: number) => number,
): readonly FlowParagraph[] =>
  entries.map(({ level, text, heading }, at) => ({
    kind: 'paragraph',
    style: level === 1 ? 'TOC1' : 'TOC2',
    parts: [{ kind: 'text', text }, { kind: 'tab' }, { kind: 'text', text: String(pageOf(heading)) }],
    keepNext: at < entries.length - 1,
    tab: { at: width, dots: true },
  }))
