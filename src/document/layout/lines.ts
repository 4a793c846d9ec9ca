import { breaksOf } from './breaks.ts'

/** Part of a text that stands on one line: units from, up to, and where its last visible one ends. */
export interface LineRange {
  readonly from: number
  readonly to: number
  readonly shownTo: number
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\u200B' || text[at] === '\n'

function shownEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text, end - 1)) end--
  return end
}

/** Breaks one stretch of text without line breaks; `edges` and `breaks` are those of the whole. */
export function fillLines(text: string, edges: Float64Array, widthOf: (line: number) => number): readonly LineRange[] {
  const breaks = breaksOf(text)
  const lines: LineRange[] = []
  let from = 0
  for (;;) {
    const to = lineEnd(text, edges, breaks, from, widthOf(lines.length))
    lines.push({ from, to, shownTo: shownEnd(text, from, to) })
    if (to >= text.length) break
    from = to
  }
  // A text that ends in a line break has an empty line after it.
  if (text.endsWith('\n')) lines.push({ from: text.length, to: text.length, shownTo: text.length })
  return lines
}

/** The end of the longest line that fits; at least one character, if nothing fits. */
function lineEnd(text: string, edges: Float64Array, breaks: Uint8Array, from: number, width: number): number {
  const limit = (edges[from] ?? 0) + width
  let fits = from
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return at + 1
    if (at > from && breaks[at] === 1) fits = at
    if (!isSpace(text, at) && (edges[at + 1] ?? 0) > limit) return fits > from ? fits : anywhere(text, edges, from, limit)
  }
  return text.length
}

/** A word that is wider than its line is parted between characters, never within one. */
function anywhere(text: string, edges: Float64Array, from: number, limit: number): number {
  let at = from
  while (at < text.length && (edges[at + 1] ?? 0) <= limit) at++
  while (at > from && goesOn(text, at)) at--
  if (at > from) return at
  at = from + 1
  while (at < text.length && goesOn(text, at)) at++
  return at
}

/** Whether a unit belongs to the character before it. */
const goesOn = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF\p{M}\u200D]/u.test(text.slice(at, at + 1)) || text[at - 1] === '\u200D'
