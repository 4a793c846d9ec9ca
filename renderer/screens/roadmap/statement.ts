import { countWords, upperFirst } from '../../../src/base/phrase.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import { effortWords } from '../../../src/maturity/words.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'

type Money = (amount: number) => string

const endOf = ({ first, quarters }: Roadmap): string => quarterWords(first + quarters - 1)

function reachedSentence(roadmap: Roadmap): string {
  const all = roadmap.lines.length
  const reached = roadmap.lines.filter(({ reachedOn }) => reachedOn !== null).length
  const end = `by the end of ${endOf(roadmap)}`
  if (all === 1)
    return reached === 1 ? `The one system below its aim reaches it ${end}.` : `The one system below its aim does not reach it ${end}.`
  if (reached === 0) return `None of the ${countWords(all)} systems below their aim reaches it ${end}.`
  if (reached === all) return `${all === 2 ? 'Both' : `All ${countWords(all)}`} systems below their aim reach it ${end}.`
  return `${upperFirst(countWords(reached))} of ${countWords(all)} systems below their aim ${reached === 1 ? 'reaches' : 'reach'} it ${end}.`
}

function firstSentence({ lines: [first, second] }: Roadmap, money: Money): string | null {
  if (first === undefined || second === undefined) return null
  const worth = first.valueAYear > 0 ? `${money(first.valueAYear)} a year for ${effortWords(first.effort)}` : effortWords(first.effort)
  return `${first.standing.system.name} comes first: ${worth} of work.`
}

/** How many systems get there, and which comes first. For a roadmap with systems on it. */
export const finding = (roadmap: Roadmap, money: Money): string =>
  [reachedSentence(roadmap), firstSentence(roadmap, money)].filter((one) => one !== null).join(' ')

/** Amounts that read the same are the same. */
function differenceWords({ waiting, waitingByValue }: Roadmap, money: Money): string {
  const more = waitingByValue - waiting
  if (more < 0.5) return 'the same'
  return `${money(waitingByValue)}, ${money(more)} more`
}

/** What waits in this order and in order of value alone: money a year × years, in words. */
export function comparison(roadmap: Roadmap, money: Money): string {
  const without = roadmap.lines.filter(({ valueAYear }) => valueAYear === 0).length
  const all = roadmap.lines.length
  if (without === all)
    return all === 1 ? 'It has no value a year yet.' : 'None of them has a value a year yet, so no order is worth more than another.'
  const waits = `On the way ${money(roadmap.waiting)} of value waits: what each system is worth a year × the years to its aim.`
  const other = all === 1 ? null : `In order of value alone it would be ${differenceWords(roadmap, money)}.`
  const cut = roadmap.lines.some(({ reachedOn, valueAYear }) => reachedOn === null && valueAYear > 0)
    ? `Those not reached count to the end of ${endOf(roadmap)}.`
    : null
  const none =
    without === 0
      ? null
      : `${upperFirst(countWords(without))} ${without === 1 ? 'has' : 'have'} no value a year, so nothing draws ${without === 1 ? 'it' : 'them'} forward.`
  return [waits, other, cut, none].filter((one) => one !== null).join(' ')
}
