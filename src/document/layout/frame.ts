import type { FlowDocument, FlowParagraph } from '../flow/flow.ts'
import type { Mark } from './page.ts'
import type { Body } from './paginate.ts'
import type { Counts } from './part-text.ts'
import { stack } from './stack.ts'
import { heightOf, type Strip } from './strip.ts'

const stripsOf = ({ paper, look }: FlowDocument, paragraph: FlowParagraph, counts: Counts): readonly Strip[] =>
  stack([paragraph], { x: paper.side, width: paper.textWidth }, look, counts)

const UNCOUNTED: Counts = { page: 1, pages: 1 }

/** Where the text of each page stands: between its margins, or above a footer that is taller than its margin. The header is one line and never is. */
export function roomFor(flow: FlowDocument): Body {
  const { paper } = flow
  const below = paper.footer + heightOf(stripsOf(flow, flow.footer, UNCOUNTED))
  return { top: paper.top, bottom: paper.height - Math.max(paper.bottom, below) }
}

function stacked(strips: readonly Strip[], top: number): readonly Mark[] {
  let y = top
  return strips.flatMap(({ draw, height, gap }, at) => {
    const by = at === 0 ? y : y + gap
    y = by + height
    return draw(by)
  })
}

/** Header, on every page but the first, and footer. */
export function furniture(flow: FlowDocument, counts: Counts): readonly Mark[] {
  const { paper } = flow
  const foot = stripsOf(flow, flow.footer, counts)
  const head = counts.page === 1 ? [] : stacked(stripsOf(flow, flow.header, counts), paper.header)
  return [...head, ...stacked(foot, paper.height - paper.footer - heightOf(foot))]
}
