import type { Score } from '../../model/system.ts'
import { quoted, read, unread, type Reading } from '../people/reading.ts'

const ALLOWED = 'Write 0, 0.25, 0.5 or 1 (also ¼, ½, 25 % or 50 %), or leave the row out.'
const NUMBER = /^(\d{1,3}(?:[.,]\d{1,6})?|[.,]\d{1,6})\s*(%)?$/
const FRACTIONS: ReadonlyMap<string, Score> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['1/4', 0.25],
  ['1/2', 0.5],
])
const WORDS: ReadonlyMap<string, Score> = new Map([
  ['no', 0],
  ['yes', 1],
])

const isScore = (number: number): number is Score => number === 0 || number === 0.25 || number === 0.5 || number === 1

function readNumber(text: string): Reading<Score> | null {
  const match = NUMBER.exec(text)
  if (match === null) return null
  const [, digits = '', percent] = match
  const number = Number(digits.replace(',', '.')) / (percent === undefined ? 1 : 100)
  return isScore(number) ? read(number) : unread(`${text} is not on the scale. ${ALLOWED}`)
}

/**
 * Reads the scores of one column. No score is ever rounded. “Yes” and “no” count as 1 and 0 only where the column has no other word:
 * beside “partly” or “for some” nobody can tell what they mean.
 */
export function scoreReader(texts: Iterable<string>): (text: string) => Reading<Score> {
  const readings = new Map<string, Reading<Score>>()
  const words: string[] = []
  for (const text of texts) {
    if (text === '' || readings.has(text)) continue
    const fraction = FRACTIONS.get(text)
    const reading = fraction === undefined ? readNumber(text) : read(fraction)
    if (reading === null) words.push(text)
    else readings.set(text, reading)
  }
  const other = words.find((word) => !WORDS.has(word.toLowerCase()))
  for (const word of words) readings.set(word, readWord(word, other))
  return (text) => readings.get(text) ?? unread(`This row has no score. ${ALLOWED}`)
}

function readWord(word: string, other: string | undefined): Reading<Score> {
  const score = WORDS.get(word.toLowerCase())
  if (score === undefined) return unread(`${quoted(word)} is not on the scale. ${ALLOWED}`)
  return other === undefined
    ? read(score)
    : unread(`${quoted(word)} stands beside ${quoted(other)}, so it may not mean ${score}. ${ALLOWED}`)
}
