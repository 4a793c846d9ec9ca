import type { Choice, PilotChoice } from '../../../../src/model/choice.ts'

export type PilotCounts = { readonly [A in PilotChoice['answer']]: number } & { readonly decided: number }

/** How the organisation's own decisions on pilots divide so far. */
export function pilotCounts(choices: Iterable<Choice>): PilotCounts {
  const answers = [...choices].flatMap((one) => (one.kind === 'pilot' ? [one.answer] : []))
  const count = (answer: PilotChoice['answer']): number => answers.filter((one) => one === answer).length
  return { sunset: count('sunset'), refactor: count('refactor'), rebuild: count('rebuild'), decided: answers.length }
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
/** "30% to 40%", "40%" */
export const rangeWords = (low: number, high: number): string => (low === high ? percent(low) : `${percent(low)} to ${percent(high)}`)
/** "2 of 5, 40%"; a dash before the first decision. */
export const ownWords = (count: number, decided: number): string =>
  decided === 0 ? '–' : `${count} of ${decided}, ${percent(count / decided)}`
