import { answerText, type AnswerText } from '../flow/answer-text.ts'
import type { FlowParagraph, Part } from '../flow/flow.ts'
import type { Span } from './measure.ts'

/** Stands for a picture or chart in a line of text. */
export const OBJECT = '\uFFFC'

/** Numbers that fields say. */
export interface Counts {
  readonly page: number
  readonly pages: number
}

export function answerIn({ parts }: FlowParagraph): AnswerText | null {
  const part = parts.find(({ kind }) => kind === 'answer')
  return part?.kind === 'answer' ? answerText(part.field) : null
}

function textOf(part: Part, { page, pages }: Counts): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'break':
      return '\n'
    case 'tab':
      return '\t'
    case 'sequence':
      return String(part.number)
    case 'page':
      return String(page)
    case 'pages':
      return String(pages)
    case 'answer':
      return answerText(part.field).text
    case 'chart':
    case 'logo':
      return OBJECT
    default:
      return part satisfies never
  }
}

/** The paragraph’s text as spans of one weight. */
export const spansOf = ({ parts }: FlowParagraph, counts: Counts): readonly Span[] =>
  parts.map((part) => ({ text: textOf(part, counts), bold: part.kind === 'text' && part.strong === true }))
