import { dateWords, MONTHS, type PlainDate } from '../base/date.ts'
import { countWords, listWords } from '../base/phrase.ts'
import { quarterWords, type Quarter } from '../base/quarter.ts'
import type { Default } from '../framework/framework.ts'
import type { Source } from '../model/vocabulary.ts'
import { tenths } from './shown.ts'

/** "24 November 2026" */
export const longDate = (date: PlainDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(0, 4))}`

/** "three hires", "one hire", "no hires" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? 'no' : countWords(count)} ${count === 1 ? one : many}`

/** "Ana, Ben, Chen and four more"; never “one more”, which is no shorter than its name. */
export const listedUpTo = (most: number, items: readonly string[]): string =>
  items.length <= most + 1 ? listWords(items) : `${items.slice(0, most).join(', ')} and ${countWords(items.length - most)} more`

/** Full-time equivalents with one decimal, rounded as charts round them: "1.5" */
export const fteWords = (fte: number): string => tenths(fte).toFixed(1)

export const percentWords = (share: number): string => `${Math.round(share * 100)}%`

/** "Q1 2027 to Q4 2028" */
export const quarterSpan = (quarters: readonly { readonly quarter: Quarter }[]): string => {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? quarterWords(first.quarter) : `${quarterWords(first.quarter)} to ${quarterWords(last.quarter)}`
}

/** Where a statement comes from, so that a reader can weigh it. */
export function sourceWords(source: Source): string {
  switch (source.kind) {
    case 'article':
      return `Article: ${source.note}`
    case 'research':
      return `Research, grade ${source.grade}: ${source.note}`
    case 'cadre':
      return `Cadre’s own: ${source.note}`
    default:
      return source satisfies never
  }
}

/** "3 to 5 months", "about 4 months" */
export function monthsWords([from, to]: readonly [number, number]): string {
  const [low, high] = [Math.round(from), Math.round(to)]
  return low === high ? `about ${low === 1 ? 'one month' : `${low} months`}` : `${low} to ${high} months`
}

export const whenWords = (date: PlainDate | null): string => (date === null ? 'No date' : dateWords(date))

/** One sentence with its full stop; text that already ends one stays as it is. */
export const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** "4 h 30 min" */
export function timeWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** A default as it reads: “15%”, “× 1.3”, “76 days”. */
export function valueWords({ value, unit }: Default): string {
  if (unit === 'share') return percentWords(value)
  if (unit === 'times') return `× ${value}`
  return unit === '0 to 1' ? String(value) : `${value} ${unit}`
}
