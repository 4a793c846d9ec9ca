import { fileTrouble } from '../../base/failure.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** What the file is, where its first bytes tell that it is no text. */
function otherKind(bytes: Uint8Array): string | null {
  const workbook = 'it is a spreadsheet workbook; open it there, save it as CSV, and choose that file'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return workbook
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'it is a PDF; ask for the list as CSV'
  return null
}

function text(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: what older spreadsheet programs write in Western Europe and America.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The file's text without a byte order mark. Throws a Refusal when it is empty or no text. */
export function decoded(name: string, bytes: Uint8Array): string {
  const other = otherKind(bytes)
  if (other !== null) throw fileTrouble('unreadable', name, other)
  const found = text(bytes)
  if (found.trim() === '') throw fileTrouble('unreadable', name, 'it is empty')
  if (found.includes('\0')) throw fileTrouble('unreadable', name, 'it is not a text; save the list as CSV (UTF-8), and choose that file')
  return found
}
