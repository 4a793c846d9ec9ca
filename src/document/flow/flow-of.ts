import type { Block, DocumentModel } from '../block.ts'
import { lookOf } from '../look/look-of.ts'
import type { Palette } from '../look/look.ts'
import { paperOf } from '../look/paper.ts'
import { captionNumbers } from './captions.ts'
import { chartFlow } from './chart.ts'
import { contents, contentsPlace } from './contents.ts'
import { cover, footer, header } from './cover.ts'
import { figuresTable } from './figures.ts'
import type { Flow, FlowDocument, FlowParagraph } from './flow.ts'
import { formFlow } from './form.ts'
import { ratingFlow } from './rating.ts'
import { startOf, endsInTable } from './start.ts'
import { dataTable } from './table.ts'
import { oneLine, paragraph, titled, type More } from './text.ts'
import { timelineFlow } from './timeline.ts'

/** Every paragraph and table of a document, with its styles, widths and keep rules. */
export function flowOf(model: DocumentModel): FlowDocument {
  const look = lookOf(model.brand)
  const paper = paperOf(model.paper)
  return {
    look,
    paper,
    brand: model.brand,
    header: header(model, paper.textWidth),
    footer: footer(model, paper.textWidth),
    body: body(model, look.palette, paper.textWidth),
  }
}

interface Place {
  readonly at: number
  readonly number: number
  readonly start: More
  readonly palette: Palette
  readonly width: number
  /** The block before it, page break or not. */
  readonly before: Block | undefined
}

function body(model: DocumentModel, palette: Palette, width: number): readonly Flow[] {
  const { blocks } = model
  const place = model.contents ? contentsPlace(blocks) : -1
  const numbers = captionNumbers(blocks)
  const flows = blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    const start = startOf(block, before, blocks[at + 1])
    return [...(at === place ? contents(blocks) : []), ...blockFlow(block, { at, number: numbers[at] ?? 0, start, palette, width, before })]
  })
  const all = [...cover(model), ...flows, ...(place === blocks.length ? contents(blocks) : [])]
  // Word takes no table at the very end.
  return all.at(-1)?.kind === 'table' ? [...all, paragraph('Quiet', `End of ${model.title}.`, { before: 200 })] : all
}

const headingStyle = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const
const paragraphStyle = { lead: 'Lead', quiet: 'Quiet' } as const
const calloutStyle = { serious: 'CalloutSerious', watch: 'CalloutWatch', note: 'CalloutNote' } as const

/** `at` numbers the document’s lists, so that each starts again at 1. */
const listFlow = ({ ordered, items }: Extract<Block, { kind: 'list' }>, { at: list, start }: Place): readonly FlowParagraph[] =>
  items.map((item, at) =>
    paragraph(ordered ? 'NumberList' : 'BulletList', item, {
      item: { list, mark: ordered ? `${at + 1}.` : '•' },
      ...(at === 0 ? start : {}),
    }),
  )

const answerFlow = ({ label, lines }: Extract<Block, { kind: 'answer' }>, { start }: Place): readonly FlowParagraph[] => [
  paragraph('AnswerLabel', label, start),
  ...Array.from({ length: lines }, (_, at) => paragraph('AnswerLine', '', at < lines - 1 ? { keepNext: true } : {})),
]

/** A table has no paragraph of its own to begin a page with, or to keep it apart from a table before it. */
const figuresFlow = (block: Extract<Block, { kind: 'figures' }>, { before, start, width }: Place): readonly Flow[] => [
  ...(before?.kind === 'page-break' || endsInTable(before) ? [paragraph('TableTitle', 'Key figures', start)] : []),
  figuresTable(block, width),
]

function blockFlow(block: Block, place: Place): readonly Flow[] {
  const { at, number, start, palette, width } = place
  switch (block.kind) {
    case 'heading':
      return [paragraph(headingStyle[block.level], oneLine(block.text), { heading: at, ...start })]
    case 'paragraph':
      return [paragraph(block.tone === undefined ? 'Normal' : paragraphStyle[block.tone], block.text, start)]
    case 'list':
      return listFlow(block, place)
    case 'figures':
      return figuresFlow(block, place)
    case 'table':
      return dataTable(block, number, width, start)
    case 'callout':
      // Neighbours of the same tone would flow into one box: Word joins like borders and indents, LibreOffice like fills.
      return [titled(calloutStyle[block.tone], block.title, block.text, { ...(at % 2 === 1 ? { apart: true } : {}), ...start })]
    case 'chart':
      return chartFlow(block, number, width, start)
    case 'timeline':
      return timelineFlow(block, number, width, palette, start)
    case 'rating':
      return ratingFlow(block, palette, width, start)
    case 'form':
      return formFlow(block, palette, width, start, place.before?.kind === 'heading')
    case 'answer':
      return answerFlow(block, place)
    case 'page-break':
      return []
    default:
      return block satisfies never
  }
}
