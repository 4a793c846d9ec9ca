import type { Block } from '../block.ts'
import type { FlowParagraph } from './flow.ts'
import { textParts, type More } from './text.ts'

const sequence: Partial<Record<Block['kind'], 'Table' | 'Figure'>> = { table: 'Table', timeline: 'Table', chart: 'Figure' }

/** The number of each block’s caption among those of its kind; 0 for a block without one. */
export function captionNumbers(blocks: readonly Block[]): readonly number[] {
  const counts = { Table: 0, Figure: 0 }
  return blocks.map(({ kind }) => {
    const name = sequence[kind]
    return name === undefined ? 0 : ++counts[name]
  })
}

/** “Table 3. What each system lacks”, counted by Word’s own field. */
export const caption = (name: 'Table' | 'Figure', number: number, text: string, start: More): FlowParagraph => ({
  kind: 'paragraph',
  style: 'Caption',
  parts: [{ kind: 'text', text: `${name} ` }, { kind: 'sequence', name, number }, ...textParts(`. ${text}`)],
  ...start,
})
