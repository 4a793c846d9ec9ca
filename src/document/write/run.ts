import type { Part } from '../flow/flow.ts'
import { answer } from './answer.ts'
import type { Pen } from './pen.ts'
import { element, escaped, value } from './xml.ts'

/** A run of text in a character style or in that of its paragraph. */
export const run = (text: string, style?: string): string =>
  element(
    'w:r',
    {},
    style === undefined ? '' : element('w:rPr', {}, value('w:rStyle', style)),
    element('w:t', { 'xml:space': 'preserve' }, escaped(text)),
  )

export const lineBreak = '<w:r><w:br/></w:r>'
export const tab = '<w:r><w:tab/></w:r>'

/** A field with what it says until Word works it out again. */
export const field = (instruction: string, says: string): string => element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, run(says))

export function writePart(part: Part, pen: Pen): string {
  switch (part.kind) {
    case 'text':
      return run(part.text, part.strong === true ? 'Strong' : undefined)
    case 'break':
      return lineBreak
    case 'tab':
      return tab
    case 'sequence':
      return field(`SEQ ${part.name} \\* ARABIC`, String(part.number))
    case 'page':
      return field('PAGE', '1')
    case 'pages':
      return field('NUMPAGES', String(pen.pageCount))
    case 'answer':
      return answer(part.field, pen.answers.get(part) ?? 0, pen.language)
    case 'chart':
    case 'logo':
      return element('w:r', {}, pen.drawings.get(part) ?? '')
    default:
      return part satisfies never
  }
}
