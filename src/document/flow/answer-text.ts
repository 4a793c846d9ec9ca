import { PlainDate } from '../../base/date.ts'
import type { Field } from '../block.ts'
import { longDate } from '../words.ts'

export interface AnswerText {
  readonly text: string
  /** Nobody has answered: the text is the hint. */
  readonly open: boolean
}

/** What a field’s content control shows: its value as it is read, a box, or the hint. */
export function answerText(field: Field): AnswerText {
  const { control, value, hint } = field
  if (control.kind === 'check') return { text: value === 'yes' ? '☒' : '☐', open: false }
  return value === '' ? { text: hint === '' ? 'Answer here' : hint, open: true } : { text: asRead(field), open: false }
}

function asRead({ control, value }: Field): string {
  if (control.kind === 'choice') return control.choices.find((one) => one.value === value)?.label ?? value
  const day = control.kind === 'date' ? PlainDate.safeParse(value) : null
  return day?.success === true ? longDate(day.data) : value
}
