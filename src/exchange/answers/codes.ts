import { perValue } from '../../base/per-value.ts'
import type { Dimension, Framework, Practice } from '../../framework/framework.ts'
import type { PracticeId } from '../../model/vocabulary.ts'
import { plain, sameKey } from '../people/reading.ts'

/** What the user says a code stands for. */
export type CodeUse = PracticeId | 'leave-out'
/** By `codeKey`. It holds for every row with that code, and before what Cadre recognises. */
export type CodeMapping = ReadonlyMap<string, CodeUse>

/** One code, whatever the size of its letters and the blanks around it. */
export const codeKey = (code: string): string => sameKey(code.replaceAll(/\s+/g, ' ').trim())

/** "EV-3-1", "Evaluation L3.1", "evaluation 3 1" as `plain` writes them. */
const PLACE = /^(\p{L}[\p{L} ]*?) ?(?:l|level )?([2-5]) (\d{1,2})$/u
/** A single letter would fit too many questionnaires of others. */
const LEAST_PREFIX = 2

/** The practice that a code of Cadre’s own names: by id, by the practice’s name, or by dimension, level and number; null for any other. */
export const practiceCoder = perValue(({ practices, dimensions }: Framework): ((code: string) => Practice | null) => {
  const named = new Map([
    ...practices.map((one) => [plain(one.name), one] as const),
    ...practices.map((one) => [plain(one.id), one] as const),
  ])
  const placed = new Map(
    practices.map((one) => [JSON.stringify([one.dimension, one.level, Number(/\d+$/.exec(one.id)?.[0] ?? 0)]), one] as const),
  )
  return (code) => {
    const text = plain(code)
    const found = named.get(text)
    if (found !== undefined) return found
    const [, words = '', level, number] = PLACE.exec(text) ?? []
    const dimension = dimensionCalled(words, dimensions)
    return placed.get(JSON.stringify([dimension?.id, Number(level), Number(number)])) ?? null
  }
})

/** By id, name or short name, or by a start of one that no other dimension has. */
function dimensionCalled(words: string, dimensions: readonly Dimension[]): Dimension | null {
  const names = dimensions.map((dimension) => ({ dimension, names: [dimension.id, dimension.name, dimension.short].map(plain) }))
  const whole = names.filter((one) => one.names.includes(words))
  const starts = words.length < LEAST_PREFIX ? [] : names.filter((one) => one.names.some((name) => name.startsWith(words)))
  const [found, ...more] = whole.length > 0 ? whole : starts
  return found !== undefined && more.length === 0 ? found.dimension : null
}
