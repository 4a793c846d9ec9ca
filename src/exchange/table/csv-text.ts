/**
 * What a spreadsheet would take for a formula, after the list OWASP keeps: = + - @ and their full-width forms, also behind blanks, and
 * a tab or line break in front. Apostrophes count as blanks, so that writing and reading back are each other's inverse.
 */
const FORMULA = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\n\r])/

/** The cell with an apostrophe in front where a spreadsheet would otherwise run it. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell)

function quotedCell(cell: string | number): string {
  // A number runs nothing, not even with a minus in front.
  if (typeof cell === 'number') return String(cell)
  // A file with this character is no text to any reader.
  const safe = guarded(cell.replaceAll('\0', ''))
  return /[",;|\t\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A CSV text after RFC 4180: commas, CRLF, quoted where needed, and no cell that a spreadsheet would run. Numbers stay numbers. */
export const csvText = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [headings, ...rows].map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('')
