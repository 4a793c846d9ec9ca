import type { Block } from '../block.ts'
import type { More } from './text.ts'

/** Below a table, or lines to write on. */
const BELOW_TABLE = 200
export const endsInTable = (block: Block | undefined): boolean =>
  block !== undefined && ['table', 'figures', 'rating', 'timeline', 'form'].includes(block.kind)

/** What a paragraph before it introduces, so that it stays with it. */
const isShown = (block: Block | undefined): boolean => endsInTable(block) || block?.kind === 'chart'

/** Blocks whose own style leaves no room above. */
const isClose = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'answer'

const AFTER_LIST = 140

/** Room above a paragraph or list whose own style leaves none. */
function roomAbove(block: Block, before: Block | undefined): More {
  if (!isClose(block)) return {}
  if (endsInTable(before) || (before?.kind === 'answer' && block.kind !== 'answer')) return { before: BELOW_TABLE }
  return before?.kind === 'list' && block.kind === 'paragraph' ? { before: AFTER_LIST } : {}
}

/** A paragraph stays with what it introduces, and the first below a heading with the second, so that no heading ends a page nearly alone. */
const introduces = (block: Block, before: Block | undefined, after: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  ((block.tone !== 'quiet' && isShown(after)) || (before?.kind === 'heading' && (after?.kind === 'paragraph' || after?.kind === 'list')))

/** How a block’s first paragraph differs from its style, because of what stands before and after it. */
export const startOf = (block: Block, before: Block | undefined, after: Block | undefined): More => ({
  // On a new page, Word leaves out the room above and others do not; none at all is the same in both.
  ...(before?.kind === 'page-break' ? { pageBreakBefore: true, before: 0 } : {}),
  ...roomAbove(block, before),
  ...(introduces(block, before, after) ? { keepNext: true } : {}),
})
