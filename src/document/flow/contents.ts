import type { Block } from '../block.ts'
import type { Flow, FlowContents } from './flow.ts'
import { oneLine, paragraph } from './text.ts'

/** The contents stand below what page one says, that is before the second heading of level 1. */
export function contentsPlace(blocks: readonly Block[]): number {
  const chapters = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []))
  const second = chapters[1] ?? blocks.length
  return blocks[second - 1]?.kind === 'page-break' ? second - 1 : second
}

const MOST_CONTENTS = 14

/** Headings of level 2 as well while they fit beside the summary. */
export function contents(blocks: readonly Block[]): readonly Flow[] {
  const all = blocks.flatMap((block, heading): FlowContents['entries'] => {
    if (block.kind !== 'heading' || block.level === 3 || block.text.trim() === '') return []
    return [{ level: block.level, text: oneLine(block.text), heading }]
  })
  const deepest = all.length <= MOST_CONTENTS ? 2 : 1
  const entries = all.filter(({ level }) => level <= deepest)
  return entries.length === 0 ? [] : [paragraph('TOCHeading', 'Contents'), { kind: 'contents', deepest, entries }]
}
