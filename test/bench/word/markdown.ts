import type { Piece } from './content.ts'

/** The pieces as pandoc's Markdown; a chart is a picture. */
export const markdownOf = (pieces: readonly Piece[], picture: string): string => pieces.map((piece) => text(piece, picture)).join('\n\n')

const plain = (words: string): string => words.replaceAll('\n', ' ').replaceAll(/[\\`*_{}[\]<>#|$~^@'"]/g, String.raw`\$&`)
const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

function text(piece: Piece, picture: string): string {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${plain(piece.text)}`
    case 'paragraph':
      return plain(piece.text)
    case 'bullets':
      return piece.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'table':
      return [
        `Table: ${plain(piece.caption)}`,
        '',
        row(piece.head),
        `|${piece.head.map(() => '---').join('|')}|`,
        ...piece.rows.map(row),
      ].join('\n')
    case 'chart':
      return `![${plain(piece.caption)}](${picture})`
    default:
      return piece satisfies never
  }
}
