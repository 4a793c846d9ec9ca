import { Document, Packer, type FileChild } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, DocumentModel } from '../block.ts'
import { cleanText } from '../clean-text.ts'
import { contents, cover, footer, header } from './frame.ts'
import { pageOf, type Page } from './page.ts'
import type { Start } from './prose.ts'
import { documentStyles, listNumbering } from './styles.ts'
import { writeBlock } from './write-block.ts'

const BELOW_TABLE = 200
const isTable = (block: Block | undefined): boolean => block !== undefined && ['table', 'figures', 'rating', 'bars'].includes(block.kind)

/** Blocks whose own style leaves no room above. */
const isClose = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'list'

function startOf(block: Block, before: Block | undefined, after: Block | undefined): Start {
  return {
    ...(before?.kind === 'page-break' ? { pageBreakBefore: true } : {}),
    ...(isTable(before) && isClose(block) ? { spaceBefore: BELOW_TABLE } : {}),
    ...(block.kind === 'paragraph' && block.tone !== 'quiet' && isTable(after) ? { keepNext: true } : {}),
  }
}

/** The contents stand below what page one says, that is before the second heading of level 1. */
function contentsPlace(blocks: readonly Block[]): number {
  const chapters = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []))
  const second = chapters[1] ?? blocks.length
  return blocks[second - 1]?.kind === 'page-break' ? second - 1 : second
}

function body(model: DocumentModel, page: Page): readonly FileChild[] {
  const place = model.contents ? contentsPlace(model.blocks) : -1
  const written = model.blocks.flatMap((block, at) => [
    ...(at === place ? contents(model) : []),
    ...writeBlock(block, at, page.textWidth, startOf(block, model.blocks[at - 1], model.blocks[at + 1])),
  ])
  return [...cover(model), ...written, ...(place === model.blocks.length ? contents(model) : [])]
}

const margins = { top: 1191, bottom: 1134, header: 560, footer: 560 } as const

/** The document as a .docx file. */
export function toDocx(model: DocumentModel): Promise<Uint8Array> {
  const page = pageOf(model.paper)
  const foot = footer(model, page.textWidth)
  const document = new Document({
    title: cleanText(model.title),
    subject: cleanText(model.subtitle),
    description: cleanText(model.audience),
    creator: 'Cadre',
    lastModifiedBy: 'Cadre',
    styles: documentStyles(model.language),
    numbering: listNumbering,
    // Guessing only where a character’s width is not known, so that no page number stays blank.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: page.width, height: page.height }, margin: { ...margins, left: page.side, right: page.side } },
        },
        headers: { default: header(model, page.textWidth) },
        footers: { default: foot, first: foot },
        children: body(model, page),
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}
