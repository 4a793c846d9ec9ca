import type { Block, DocumentModel, Field } from '../../src/document/block.ts'

const fieldTexts = ({ label, value, hint, control }: Field): readonly string[] => [
  label,
  hint,
  ...(control.kind === 'choice' ? control.choices.map((choice) => choice.label) : control.kind === 'check' ? [] : [value]),
]

/** All that a reader of a block can see. */
export function texts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'figures':
      return block.figures.flatMap(({ label, value, note }) => [label, value, note])
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)]
    case 'callout':
      return [block.title, block.text]
    case 'chart':
      return [block.caption, block.says, block.chart.unit, ...block.chart.categories, ...block.chart.series.map(({ name }) => name)]
    case 'timeline':
      return [
        block.caption,
        block.of,
        ...block.quarters,
        ...block.rows.flatMap(({ label, spans }) => [label, ...spans.map(({ words }) => words)]),
      ]
    case 'rating':
      return [block.title, ...block.anchors]
    case 'form':
      return [block.caption, ...block.fields.flatMap(fieldTexts)]
    case 'answer':
      return [block.label]
    case 'page-break':
      return []
    default:
      return block satisfies never
  }
}

export const allTexts = ({ title, subtitle, blocks }: Pick<DocumentModel, 'title' | 'subtitle' | 'blocks'>): readonly string[] => [
  title,
  subtitle,
  ...blocks.flatMap(texts),
]
