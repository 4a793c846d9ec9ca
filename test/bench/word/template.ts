import type { Block, DocumentModel } from '../../../src/document/block.ts'
import type { Piece } from './content.ts'

const MOST_COLUMNS = 16
const widths = Array.from({ length: MOST_COLUMNS }, (_, at) => at + 1)

/** A template for docxtemplater: one loop over the pieces, with a table for each number of columns. Written by Cadre, filled by docxtemplater. */
export function templateModel(model: DocumentModel): DocumentModel {
  const inside = (tag: string, blocks: readonly Block[]): readonly Block[] => [say(`{#${tag}}`), ...blocks, say(`{/${tag}}`)]
  const chart = model.blocks.find(({ kind }) => kind === 'chart')
  return {
    ...model,
    contents: false,
    blocks: [
      say('{#pieces}'),
      ...([1, 2, 3] as const).flatMap((level) => inside(`heading${level}`, [{ kind: 'heading', level, text: '{text}' }])),
      ...inside('paragraph', [say('{text}')]),
      ...inside('bullets', [...inside('items', [{ kind: 'list', ordered: false, items: ['{.}'] }])]),
      ...(chart === undefined ? [] : inside('chart', [chart])),
      ...widths.flatMap((width) => inside(`table${width}`, [tableOf(width)])),
      say('{/pieces}'),
    ],
  }
}

const say = (text: string): Block => ({ kind: 'paragraph', text })

function tableOf(width: number): Block {
  const cell = (at: number): string => `${at === 0 ? '{#rows}' : ''}{c${at}}${at === width - 1 ? '{/rows}' : ''}`
  return {
    kind: 'table',
    caption: '{caption}',
    columns: Array.from({ length: width }, (_, at) => ({ title: `{h${at}}`, weight: 1 })),
    rows: [{ cells: Array.from({ length: width }, (_, at) => cell(at)) }],
  }
}

const numbered = (letter: string, texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`${letter}${at}`, text]))

/** What fills the template. */
export const fillingOf = (pieces: readonly Piece[]): object => ({ pieces: pieces.map(filling) })

function filling(piece: Piece): object {
  switch (piece.kind) {
    case 'heading':
      return { [`heading${piece.level}`]: { text: piece.text } }
    case 'table':
      return {
        [`table${piece.head.length}`]: {
          caption: piece.caption,
          ...numbered('h', piece.head),
          rows: piece.rows.map((row) => numbered('c', row)),
        },
      }
    case 'bullets':
    case 'paragraph':
    case 'chart':
      return { [piece.kind]: piece }
    default:
      return piece satisfies never
  }
}
