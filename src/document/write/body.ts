import type { Flow, FlowParagraph } from '../flow/flow.ts'
import { writeContents, writeParagraph } from './paragraph.ts'
import type { Pen } from './pen.ts'
import { FOOTER, HEADER } from './relationships.ts'
import { writeTable } from './table.ts'
import { element } from './xml.ts'

/** What the part word/document.xml holds. */
export const bodyXml = (pen: Pen): string => element('w:body', {}, ...pen.flow.body.map((flow, at) => write(flow, at, pen)), pageSetUp(pen))

const isTitleOfContents = (flow: Flow | undefined, after: Flow | undefined): flow is FlowParagraph =>
  flow?.kind === 'paragraph' && after?.kind === 'contents'

function write(flow: Flow, at: number, pen: Pen): string {
  const { body } = pen.flow
  switch (flow.kind) {
    case 'paragraph':
      // The title of the contents stands inside them, or LibreOffice leaves it behind on another page.
      return isTitleOfContents(flow, body[at + 1]) ? '' : writeParagraph(flow, pen)
    case 'table':
      return writeTable(flow, pen)
    case 'contents': {
      const before = body[at - 1]
      return writeContents(flow, isTitleOfContents(before, flow) ? writeParagraph(before, pen) : '', pen)
    }
    default:
      return flow satisfies never
  }
}

/** Size, margins, and a first page without header. */
function pageSetUp({ flow: { paper } }: Pen): string {
  const footer = (type: string): string => element('w:footerReference', { 'w:type': type, 'r:id': FOOTER })
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': HEADER }),
    footer('default'),
    footer('first'),
    element('w:pgSz', { 'w:w': paper.width, 'w:h': paper.height }),
    element('w:pgMar', {
      'w:top': paper.top,
      'w:right': paper.side,
      'w:bottom': paper.bottom,
      'w:left': paper.side,
      'w:header': paper.header,
      'w:footer': paper.footer,
      'w:gutter': 0,
    }),
    '<w:titlePg/>',
  )
}
