import type { FlowParagraph } from '../flow/flow.ts'
import type { Look } from '../look/look.ts'
import { paragraphStrips, type Column } from './paragraph.ts'
import type { Counts } from './part-text.ts'
import type { Strip } from './strip.ts'

/** Paragraphs one below the other. Between two, the larger of their rooms counts. */
export function stack(paragraphs: readonly FlowParagraph[], column: Column, look: Look, counts: Counts): readonly Strip[] {
  return paragraphs.flatMap((paragraph, at) => {
    const before = paragraphs[at - 1]
    const roomBefore = before === undefined ? 0 : look.styles[before.style].after
    return paragraphStrips(paragraph, column, look, { before, after: paragraphs[at + 1], roomBefore }, counts)
  })
}
