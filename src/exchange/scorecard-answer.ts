import { PlainDate } from '../base/date.ts'
import { recommendationWords } from '../interview/scorecard-form.ts'
import { type Rating, recommendations } from '../model/scorecard.ts'
import { dateOrderOf, readDate } from './people/read-date.ts'
import { plain, quoted } from './people/reading.ts'

/** A value, and what is to be said about it. */
export interface Told<T> {
  readonly value: T
  readonly gap: string | null
}

const cited = (text: string): string => quoted(text.replaceAll(/\s+/g, ' '))

/** "4", "4. Leads the repair …", "4/5": the leading digit, where nothing makes it a part of another number. */
const LEADING = /^([1-5])(?:[.):]?$|[.):]\s|\s*\/\s*5$|\s+[–—-]\s+\p{L})/u

export function readRating(text: string, name: string): Told<Rating['rating']> {
  const digit = LEADING.exec(text.normalize('NFKC'))?.[1]
  if (digit === undefined) return { value: null, gap: `The rating of ${name} reads ${cited(text)}; choose 1 to 5.` }
  return { value: Number(digit) as Rating['rating'], gap: null } // the pattern allows 1 to 5
}

const labels = recommendations.map((value) => [value, plain(recommendationWords[value]), plain(value)] as const)

export function readRecommendation(text: string): Told<(typeof recommendations)[number] | null> {
  if (text === '') return { value: null, gap: 'No recommendation is chosen.' }
  const found = labels.find(([, ...names]) => names.includes(plain(text)))
  if (found !== undefined) return { value: found[0], gap: null }
  const choices = recommendations.map((value) => `“${recommendationWords[value]}”`)
  return { value: null, gap: `The recommendation reads ${cited(text)}; choose ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.` }
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
/** A bare number is a spreadsheet’s day elsewhere; nobody writes one on a sheet. */
const NUMBER = /^\d+$/

/** What is written counts, as that is what people see; the field’s calendar helps where the writing can be read in two ways or not at all. */
export function readHeldOn(text: string, fullDate: string | null): Told<PlainDate | null> {
  if (text === '') return { value: null, gap: 'The date of the interview is not filled in.' }
  const calendar = PlainDate.safeParse(fullDate?.slice(0, 10)).data ?? null
  const said = text.normalize('NFKC').replaceAll(/\s+/g, ' ').replace(WEEKDAY, '')
  const { order, certain } = dateOrderOf([said])
  const written = NUMBER.test(said) ? null : readDate(said, order)
  if (written?.ok === true && certain) return { value: written.value, gap: null }
  if (calendar !== null && saysSame(said, calendar)) return { value: calendar, gap: null }
  const trouble = written?.ok === true ? 'which can be read in two ways' : 'which is not a date'
  return { value: null, gap: `The date of the interview reads ${cited(text)}, ${trouble}; write it like 28 Feb 2027.` }
}

/** The numbers of a date written in any language or order are those of the calendar: text that was changed by hand leaves an old calendar behind. */
function saysSame(text: string, calendar: PlainDate): boolean {
  const numbers = new Set(Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits)))
  const [year = 0, month = 0, day = 0] = calendar.split('-').map(Number)
  return (numbers.has(year) || numbers.has(year % 100)) && numbers.has(day) && (numbers.has(month) || /\p{L}/u.test(text))
}
