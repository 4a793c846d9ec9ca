import type { FlowDocument, FlowParagraph, FlowTable } from '../flow/flow.ts'
import { contentsParagraphs } from './contents.ts'
import { familyOf } from './fonts/family.ts'
import { furniture, roomFor } from './frame.ts'
import { merged } from './merge.ts'
import type { LaidPage, Layout, Mark } from './page.ts'
import { paginate, type Body, type Paginated } from './paginate.ts'
import { paragraphStrips } from './paragraph.ts'
import type { Strip } from './strip.ts'
import { tableStrips } from './table.ts'

/** Lays a document out on its pages as LibreOffice does, and Word nearly so. */
export function layOut(flow: FlowDocument): Layout {
  const laid: LaidBefore = []
  const first = paged(flow, () => MOST_LIKELY, laid)
  const { pages, headingPages, turned } = paged(flow, (heading) => first.headingPages.get(heading) ?? 1, laid)
  return {
    width: flow.paper.width,
    height: flow.paper.height,
    pages: pages.map((draw, at) => drawnWhenSeen(() => merged([...furniture(flow, { page: at + 1, pages: pages.length }), ...draw()]))),
    headingPages,
    turned,
    guessedFonts: guessedFonts(flow),
  }
}

/** A page whose marks are made when they are first asked for: a file needs none of them. */
function drawnWhenSeen(draw: () => readonly Mark[]): LaidPage {
  let drawn: readonly Mark[] | null = null
  return {
    get marks() {
      return (drawn ??= draw())
    },
  }
}

type Laid = FlowParagraph | FlowTable
/** What need not be laid out again when the page numbers in the contents change. */
type LaidBefore = { flow: Laid; strips: readonly Strip[] }[]

/** Stands for a page number before any is known: as wide as most. */
const MOST_LIKELY = 10

function paged(flow: FlowDocument, pageOf: (heading: number) => number, laid: LaidBefore): Paginated {
  const room = roomFor(flow)
  const flows = flow.body.flatMap((one): readonly Laid[] =>
    one.kind === 'contents' ? contentsParagraphs(one, flow.paper.textWidth, pageOf) : [one],
  )
  const strips = flows.flatMap((one, at) => {
    const known = laid[at]
    const own = known?.flow === one ? known.strips : stripsOf(one, flows[at - 1], flows[at + 1], flow, room)
    laid[at] = { flow: one, strips: own }
    return own
  })
  return paginate(strips, room)
}

function stripsOf(
  flow: Laid,
  flowBefore: Laid | undefined,
  flowAfter: Laid | undefined,
  { paper, look }: FlowDocument,
  room: Body,
): readonly Strip[] {
  const before = onlyParagraph(flowBefore)
  const roomBefore = before === undefined ? 0 : look.styles[before.style].after
  if (flow.kind === 'table') return tableStrips(flow, paper.side, look, roomBefore, room.bottom - room.top)
  const near = { before, after: onlyParagraph(flowAfter), roomBefore }
  return paragraphStrips(flow, { x: paper.side, width: paper.textWidth }, look, near, { page: 1, pages: 1 })
}

const onlyParagraph = (flow: Laid | undefined): FlowParagraph | undefined => (flow?.kind === 'paragraph' ? flow : undefined)

const guessedFonts = ({ look }: FlowDocument): readonly string[] =>
  [...new Set(Object.values(look.styles).map(({ font }) => font))].filter((font) => familyOf(font).guessed)
