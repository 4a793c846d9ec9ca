import { plain, quoted, read, unread, type Reading } from './reading.ts'

/** Text of at most so many characters. */
export const readText =
  (most: number) =>
  (text: string): Reading<string> =>
    text.length <= most ? read(text) : unread(`This has ${text.length} characters, and at most ${most} can be kept. Write it shorter.`)

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/

export const readEmail = (text: string): Reading<string> =>
  text.length <= 254 && EMAIL.test(text)
    ? read(text)
    : unread(`${quoted(text)} is not an email address. Write it like name@company.com, or leave it empty.`)

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'graduate', 'new graduate', 'new grad'])
const NO = new Set(['no', 'n', 'false', '0', 'none'])

export function readYes(text: string): Reading<boolean> {
  if (YES.has(plain(text))) return read(true)
  return NO.has(plain(text)) ? read(false) : unread(`${quoted(text)} is neither yes nor no. Write one of them.`, ['Yes', 'No'])
}
