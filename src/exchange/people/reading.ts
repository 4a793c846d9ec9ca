/** A cell's text understood, or what is wrong with it and how to mend that. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly choices?: readonly string[] }

export const read = <T>(value: T): Reading<T> => ({ ok: true, value })
export const unread = (message: string, choices: readonly string[] = []): Reading<never> =>
  choices.length === 0 ? { ok: false, message } : { ok: false, message, choices }

/** A cell on one line, without the apostrophe that spreadsheets and Cadre put before text that looks like a formula. */
export const cleaned = (cell: string): string =>
  cell
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@＝])/, '')

/** The same for "Line Manager", "line-manager" and "LINE_MANAGER": words in small letters without accents, one space between. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** Ids, addresses and names are the same whatever the size of their letters. Accents and vowel signs tell people apart. */
export const sameKey = (text: string): string => text.normalize('NFC').toLowerCase()

/** "“L3/4”", cut where it is long. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`

/** "rows 3, 9 and 12", "row 3" */
export function rowsWords(rows: readonly number[]): string {
  const [last, ...before] = rows.toReversed()
  if (before.length === 0) return `row ${last}`
  return `rows ${before.toReversed().join(', ')} and ${last}`
}
