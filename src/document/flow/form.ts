import type { Block, Field } from '../block.ts'
import { cleanText } from '../clean-text.ts'
import type { Palette } from '../look/look.ts'
import { columnWidths } from '../look/paper.ts'
import type { AnswerPart, Flow } from './flow.ts'
import { WRITING } from './measures.ts'
import { cellOf, headCell, roughHeight, ruledTable, type Row } from './table.ts'
import { oneLine, paragraph, titled, type More } from './text.ts'

export const FORM_INSET = 100
const SHARES = [0.3, 0.7] as const
const LINE = 260
const PADDING = 120
/** Forms up to this height stay on one page, in twips. */
export const MOST_WHOLE = 7500

const cleanField = (field: Field): Field => ({
  ...field,
  label: oneLine(field.label),
  value: cleanText(field.value),
  hint: oneLine(field.hint),
  control:
    field.control.kind === 'choice'
      ? {
          kind: 'choice',
          choices: field.control.choices.map(({ value, label }) => ({ value: cleanText(value), label: oneLine(label) })),
        }
      : field.control,
})

const heightOf = ({ control }: Field): number =>
  control.kind === 'long-text' ? Math.max(WRITING, control.lines * LINE + PADDING) : WRITING

/** A question beside the place for its answer, which stands alone in its cell. `label` is what is read there; the field’s own label names the control. */
export function fieldRow(field: Field, label: string, palette: Palette): Row {
  const answer: AnswerPart = { kind: 'answer', field: cleanField(field) }
  return {
    height: heightOf(field),
    cells: [
      cellOf(titled('TableText', label, '', { asks: answer })),
      cellOf({ kind: 'paragraph', style: 'Answer', parts: [answer] }, palette.well),
    ],
  }
}

/** A form right below a heading needs no title of its own; its alternative text says it. */
export function formFlow(
  block: Extract<Block, { kind: 'form' }>,
  palette: Palette,
  textWidth: number,
  start: More,
  untitled: boolean,
): readonly Flow[] {
  const rows = block.fields.map((field) => fieldRow(field, field.label, palette))
  const widths = columnWidths(SHARES, textWidth)
  return [
    ...(untitled ? [] : [paragraph('TableTitle', block.caption, start)]),
    ruledTable({
      caption: block.caption,
      head: [headCell('Question'), headCell('Answer')],
      rows,
      widths,
      inset: FORM_INSET,
      whole: roughHeight(rows, widths) <= MOST_WHOLE,
    }),
  ]
}
