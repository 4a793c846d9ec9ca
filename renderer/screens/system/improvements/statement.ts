import { dateWords, type PlainDate } from '../../../../src/base/date.ts'
import { countWords, listWords, upperFirst } from '../../../../src/base/phrase.ts'
import type { Projection } from '../../../../src/maturity/projection.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import { levelWords } from '../../../../src/maturity/words.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'

const improvementCount = (count: number): string => (count === 1 ? 'one improvement' : `${countWords(count)} improvements`)

/** The last day of all; null when one of them has none. */
function lastDay(all: readonly Improvement[]): PlainDate | null {
  const days = all.flatMap(({ by }) => by ?? [])
  return days.length < all.length ? null : (days.toSorted().at(-1) ?? null)
}

const todayWords = ({ assessed, ...standing }: Standing): string => (assessed ? `${levelWords(standing)} today` : 'Not assessed today')

/** "3 today, 4 with five improvements done by 30 Sep 2027" */
export function statement({ now, then, steps }: Projection): string {
  const all = steps.map(({ improvement }) => improvement)
  const day = lastDay(all)
  const stays = now.assessed && levelWords(now) === levelWords(then)
  const leads = `${stays ? 'still ' : ''}${levelWords(then)}`
  return `${todayWords(now)}, ${leads} with ${improvementCount(all.length)} done${day === null ? '' : ` by ${dateWords(day)}`}`
}

export const isPast = ({ by }: Improvement, today: PlainDate): boolean => by !== null && by < today

/** What keeps open improvements from being counted on, in a sentence: no owner, no day, or a day gone by. Null when nothing does. */
export function warning(open: readonly Improvement[], today: PlainDate): string | null {
  const told = (count: number, one: string, many: string): readonly (readonly [number, string])[] =>
    count === 0 ? [] : [[count, count === 1 ? one : many]]
  const parts = [
    ...told(open.filter(({ ownerId }) => ownerId === null).length, 'has no owner', 'have no owner'),
    ...told(open.filter(({ by }) => by === null).length, 'has no day', 'have no day'),
    ...told(open.filter((one) => isPast(one, today)).length, 'is past its day', 'are past their day'),
  ]
  if (parts.length === 0) return null
  const words = parts.map(([count, what], at) => `${at === 0 ? improvementCount(count) : countWords(count)} ${what}`)
  return `${upperFirst(listWords(words))}: what nobody has agreed to do by a day is rarely done.`
}
