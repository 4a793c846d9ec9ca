import { PlainDate } from '../../base/date.ts'
import type { Field } from '../block.ts'
import type { FlowParagraph, Part } from '../flow/flow.ts'
import { longDate } from '../words.ts'
import type { Span } from './measure.ts'

/** Stands for a picture or chart in a line of text. */
export const OBJECT = '\uFFFC'

/** Numbers that fields say. */
export interface Counts {
  readonly page: number
  readonly pages: number
}

export interface Answer {
  readonly field: Field
  readonly text: string
  /** Nobody has answered: the text is the hint. */
  readonly open: boolean
}

export function answerIn({ parts }: FlowParagraph): Answer | null {
  const part = parts.find(({ kind }) => kind === 'answer')
  return part?.kind === 'answer' ? answerOf(part.field) : null
}

/** What the content control shows. */
function answerOf(field: Field): Answer {
  const { control, value, hint } = field
  if (control.kind === 'check') return { field, text: value === 'yes' ? '☒' : '☐', open: false }
  if (value === '') return { field, text: hint === '' ? 'Answer here' : hint, open: true }
  return { field, text: asRead(field), open: false }
}

function asRead({ control, value }: Field): string {
  if (control.kind === 'choice') return control.choices.find((one) => one.value === value)?.label ?? value
  const day = control.kind === 'date' ? PlainDate.safeParse(value) : null
  return day?.success === true ? longDate(day.data) : value
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
      return answerOf(part.field).text
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
