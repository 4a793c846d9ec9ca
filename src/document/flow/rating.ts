import { evidenceTag, fieldHints, scoreTag } from '../../interview/scorecard-form.ts'
import type { Block, Field } from '../block.ts'
import type { Palette } from '../look/look.ts'
import { columnWidths } from '../look/paper.ts'
import type { Flow } from './flow.ts'
import { fieldRow, FORM_INSET, MOST_WHOLE } from './form.ts'
import { cellOf, headCell, roughHeight, ruledTable, type Row } from './table.ts'
import { oneLine, paragraph, titled, type More } from './text.ts'

type RatingBlock = Extract<Block, { kind: 'rating' }>

const SHARES = [0.15, 0.85] as const

function anchorRow(anchor: string, rating: number, atBar: boolean, palette: Palette): Row {
  if (!atBar) return { cells: [cellOf(paragraph('TableText', String(rating))), cellOf(paragraph('TableText', anchor))] }
  return {
    cells: [cellOf(titled('TableText', `${rating}, the bar`, '')), cellOf(paragraph('TableText', anchor), palette.accentTint)],
  }
}

const MOST_IN_CHOICE = 60

/** "4. Finds the failing step from the trace …": the digit is the value. */
function choiceWords(rating: number, anchor: string): string {
  const words = oneLine(anchor).replaceAll('\u200B', '')
  if (words.length <= MOST_IN_CHOICE) return `${rating}. ${words}`
  return `${rating}. ${words
    .slice(0, MOST_IN_CHOICE + 1)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()} …`
}

const scoreField = ({ title, tag, anchors }: RatingBlock): Field => ({
  tag: scoreTag(tag),
  label: `Rating: ${title}`,
  control: {
    kind: 'choice',
    choices: anchors.map((anchor, at) => ({ value: String(at + 1), label: choiceWords(at + 1, anchor) })).toReversed(),
  },
  value: '',
  hint: fieldHints.score,
})

const evidenceField = ({ title, tag, lines }: RatingBlock): Field => ({
  tag: evidenceTag(tag),
  label: `Evidence: ${title}`,
  control: { kind: 'long-text', lines },
  value: '',
  hint: fieldHints.evidence,
})

/** The anchors, best first, the rating a hire needs marked in words and by a tint; then, in the same table, the rating given and what was seen for it. */
export function ratingFlow(block: RatingBlock, palette: Palette, textWidth: number, start: More): readonly Flow[] {
  const { title, anchors, bar } = block
  const rows = [
    ...anchors.map((anchor, at) => anchorRow(anchor, at + 1, at + 1 === bar, palette)).toReversed(),
    fieldRow(scoreField(block), 'Your rating', palette),
    fieldRow(evidenceField(block), 'Evidence', palette),
  ]
  const widths = columnWidths(SHARES, textWidth)
  return [
    paragraph('TableTitle', title, start),
    ruledTable({
      caption: `${title}: what each rating means, and yours`,
      head: [headCell('Rating'), headCell('What the candidate did')],
      rows,
      widths,
      inset: FORM_INSET,
      whole: roughHeight(rows, widths) <= MOST_WHOLE,
    }),
  ]
}
