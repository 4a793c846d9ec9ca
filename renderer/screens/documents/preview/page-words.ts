import type { Mark } from '../../../../src/document/layout/page.ts'
import type { Laid } from './laid.ts'

/** "Page 3 of 14: Ratings": its number and the first heading that begins on it. */
export function pageLabel({ model, layout }: Laid, page: number): string {
  const first = [...layout.headingPages].find(([, at]) => at === page)
  const block = first === undefined ? undefined : model.blocks[first[0]]
  const title = block?.kind === 'heading' ? `: ${block.text}` : page === 1 ? ': cover' : ''
  return `Page ${page} of ${layout.pages.length}${title}`
}

/** Everything that a page says, line by line from top to bottom, for whoever cannot see it. */
export function pageText({ layout }: Laid, page: number): readonly string[] {
  const lines: string[] = []
  let last: number | null = null
  for (const mark of layout.pages[page - 1]?.marks ?? []) {
    const words = wordsOf(mark)
    if (words === null) continue
    const sameLine = mark.kind === 'text' && last === mark.baseline
    if (sameLine) lines.push(`${lines.pop() ?? ''} ${words}`)
    else lines.push(words)
    last = mark.kind === 'text' ? mark.baseline : null
  }
  return lines
}

function wordsOf(mark: Mark): string | null {
  if (mark.kind === 'text') return mark.text.trim() === '' ? null : mark.text.trim()
  return mark.kind === 'chart' ? mark.says : null
}

/** Where a key moves from a page in a grid with so many to a row; null for another key. */
export function pageAfter(key: string, page: number, count: number, row: number): number | null {
  const moves: { readonly [key: string]: number } = {
    ArrowRight: page + 1,
    ArrowLeft: page - 1,
    ArrowDown: page + row,
    ArrowUp: page - row,
    Home: 1,
    End: count,
  }
  const to = moves[key]
  return to === undefined || to < 1 || to > count ? null : to
}
