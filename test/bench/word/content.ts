import type { Block, DocumentModel } from '../../../src/document/block.ts'

/** A document's content without looks, for programs that make Word files from something simpler. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly caption: string }

export const piecesOf = (model: DocumentModel): readonly Piece[] => [
  { kind: 'heading', level: 1, text: model.title },
  { kind: 'paragraph', text: model.subtitle },
  ...model.blocks.flatMap(pieces),
]

function pieces(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text }]
    case 'list':
      return [{ kind: 'bullets', items: block.items }]
    case 'callout':
      return [{ kind: 'paragraph', text: `${block.title} ${block.text}` }]
    case 'table':
      return [
        table(
          block.caption,
          block.columns.map(({ title }) => title),
          block.rows.map(({ cells }) => cells),
        ),
      ]
    case 'figures':
      return [
        table(
          '',
          block.figures.map(({ label }) => label),
          [block.figures.map(({ value, note }) => `${value} ${note}`)],
        ),
      ]
    case 'rating':
      return [
        table(
          block.title,
          ['Rating', 'What the candidate did'],
          block.anchors.map((anchor, at) => [String(at + 1), anchor]),
        ),
        table(
          '',
          ['Question', 'Answer'],
          [
            ['Rating', 'Choose a rating'],
            ['Evidence', 'What was said and done'],
          ],
        ),
      ]
    case 'form':
      return [
        table(
          block.caption,
          ['Question', 'Answer'],
          block.fields.map(({ label, value, hint }) => [label, value === '' ? hint : value]),
        ),
      ]
    case 'timeline':
      return [
        table(
          block.caption,
          [block.of, ...block.quarters],
          block.rows.map(({ label, spans }) => [
            label,
            ...block.quarters.map((_, at) => spans.find(({ from, to }) => from <= at && at <= to)?.words ?? ''),
          ]),
        ),
      ]
    case 'chart':
      return [{ kind: 'chart', caption: block.caption }]
    case 'answer':
      return [{ kind: 'paragraph', text: block.label }]
    case 'page-break':
      return []
    default:
      return block satisfies never
  }
}

const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Piece => ({
  kind: 'table',
  caption,
  head,
  rows,
})
