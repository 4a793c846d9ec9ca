import { HeadingLevel, Paragraph, ShadingType, TextRun, type Table } from 'docx'
import type { Block } from '../block.ts'
import { barsTable, figuresTable, ratingTable } from './figures.ts'
import { palette } from './palette.ts'
import { runs, started, styled, wrappable, type Start } from './prose.ts'
import { CALLOUT } from './styles.ts'
import { dataTable } from './table.ts'

const headingLevel = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const paragraphStyle = { lead: 'Lead', quiet: 'Quiet' } as const
const calloutStyle = { serious: 'CalloutSerious', watch: 'CalloutWatch', note: 'CalloutNote' } as const

/** Neighbours of the same tone would flow into one box: Word joins like borders and indents, LibreOffice like fills. So every other one differs by a hair. */
function callout({ tone, title, text }: Extract<Block, { kind: 'callout' }>, at: number, start: Start): Paragraph {
  const body = text === '' ? [] : [new TextRun({ text: '', break: 1 }), ...runs(text)]
  return new Paragraph({
    style: calloutStyle[tone],
    children: [...runs(title, 'CalloutTitle'), ...body],
    ...(at % 2 === 1 ? { indent: { ...CALLOUT, right: CALLOUT.right + 2 }, shading: nearFill(tone) } : {}),
    ...started(start),
  })
}

/** The tone’s fill with one part in 255 less blue: no eye sees it. */
function nearFill(tone: Extract<Block, { kind: 'callout' }>['tone']): {
  readonly type: typeof ShadingType.CLEAR
  readonly color: string
  readonly fill: string
} {
  const fill = (Number.parseInt(palette[tone].fill, 16) - 1).toString(16).toUpperCase().padStart(6, '0')
  return { type: ShadingType.CLEAR, color: 'auto', fill }
}

/** `list` numbers the document’s lists, so that each starts again at 1. */
function list({ ordered, items }: Extract<Block, { kind: 'list' }>, instance: number, start: Start): readonly Paragraph[] {
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level: 0, instance, custom: true }
  return items.map((item, at) => styled(ordered ? 'NumberList' : 'BulletList', item, { numbering, ...(at === 0 ? started(start) : {}) }))
}

const answer = ({ label, lines }: Extract<Block, { kind: 'answer' }>, start: Start): readonly Paragraph[] => [
  styled('AnswerLabel', label, started(start)),
  ...Array.from({ length: lines }, (_, at) => new Paragraph({ style: 'AnswerLine', keepNext: at < lines - 1 })),
]

/** One block as Word has it. `at` is its place in the document. */
export function writeBlock(block: Block, at: number, textWidth: number, start: Start): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevel[block.level],
          children: [new TextRun(wrappable(block.text).replaceAll('\n', ' '))],
          ...started(start),
        }),
      ]
    case 'paragraph':
      return [styled(block.tone === undefined ? 'Normal' : paragraphStyle[block.tone], block.text, started(start))]
    case 'list':
      return list(block, at, start)
    case 'figures':
      return [figuresTable(block, textWidth)]
    case 'table':
      return dataTable(block, textWidth, start)
    case 'callout':
      return [callout(block, at, start)]
    case 'rating':
      return ratingTable(block, textWidth, start)
    case 'answer':
      return answer(block, start)
    case 'bars':
      return barsTable(block, textWidth, start)
    case 'page-break':
      return []
    default:
      return block satisfies never
  }
}
