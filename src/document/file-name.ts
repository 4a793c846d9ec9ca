import { cleanText } from './clean-text.ts'

/** UTF-16 units, as Windows counts a name. */
const MOST = 120
/** In UTF-8: Linux allows 255 with the ending and a number. */
const MOST_BYTES = 200
/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
/** Separators, wildcards, controls, and what turns the reading direction round so that an ending could be disguised. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFD]/gu

/** A file name without folder and ending that Windows, macOS and Linux all take. Never empty. */
export function safeFileName(text: string): string {
  const plain = cleanText(text).replaceAll(UNSAFE, ' ').replaceAll(/\s+/gu, ' ')
  const short = trimmed(cut(trimmed(plain), MOST, MOST_BYTES))
  return short === '' ? 'Document' : short.replace(RESERVED, '$1 document')
}

/** A name as part of a file name, with room left for the other parts. */
export const shortened = (name: string, units = 44, bytes = 75): string =>
  name.trim() === '' ? '' : trimmed(cut(safeFileName(name), Math.min(units, 44), Math.min(bytes, 75)))

/** Names joined to a file name: the first and the last but one are cut as far as needed, so that what stands between and the day stay. */
export function fileNameOf(organisation: string, kind: string, about: string, day: string): string {
  const fixed = safeFileName(kind).length + day.length + 3
  const share = Math.floor((MOST - fixed) / 2)
  const bytes = Math.floor((MOST_BYTES - fixed) / 2)
  return safeFileName(
    [shortened(organisation, share, bytes), kind, shortened(about, share, bytes), day].filter((part) => part !== '').join(' '),
  )
}

const trimmed = (text: string): string => text.replaceAll(/^[. ]+|[. ]+$/g, '')

/** The start of a text within a number of UTF-16 units and of UTF-8 bytes (Linux allows 255), whole characters only. */
function cut(text: string, units: number, bytes: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += utf8Length(segment)
    if (kept.length + segment.length > units || used > bytes) return kept
    kept += segment
  }
  return kept
}

const utf8Length = (text: string): number => [...text].reduce((sum, character) => sum + bytesOf(character.codePointAt(0) ?? 0), 0)

function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
