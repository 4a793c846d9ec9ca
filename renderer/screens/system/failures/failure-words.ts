import { dateWords } from '../../../../src/base/date.ts'
import { countWords, listWords, upperFirst } from '../../../../src/base/phrase.ts'
import type { FailureAnswer, SafeguardPart } from '../../../../src/maturity/failures.ts'
import type { Tone } from '../../../components/state-words.tsx'

export const partWords: Readonly<Record<SafeguardPart, string>> = {
  detected: 'detected by',
  limited: 'limited by',
  recovered: 'recovered by',
  rehearsed: 'rehearsed on',
  owned: 'owner',
}

const EVERY_PART = Object.keys(partWords).length

/** How an answer to a failure mode stands. `asked`: whether the system must have one. */
export function stateOf({ open, stale, safeguard }: FailureAnswer, asked: boolean): { readonly tone: Tone; readonly words: string } {
  if (open.length === 0) return { tone: 'good', words: 'Met' }
  const wanting = asked ? 'warn' : 'mute'
  if (open.length === EVERY_PART && !stale) return { tone: asked ? 'bad' : 'mute', words: 'Open: no answer yet' }
  const on = safeguard?.rehearsedOn ?? null
  const old = stale && on !== null ? `last rehearsed ${dateWords(on)}, out of date` : null
  const missing = open.filter((part) => part !== 'rehearsed' || old === null).map((part) => partWords[part])
  if (missing.length === 0) return { tone: wanting, words: upperFirst(old ?? '') }
  return { tone: wanting, words: `Open: ${listWords(missing)}${old === null ? '' : `; ${old}`}` }
}

/** "Two of five failure modes are met; the rehearsal of one is out of date" */
export function statement(answers: readonly FailureAnswer[]): string {
  const all = answers.length
  const met = answers.filter(({ open }) => open.length === 0).length
  const stale = answers.filter((one) => one.stale).length
  const first =
    met === all
      ? `All ${countWords(all)} failure modes are met`
      : met === 0
        ? `None of ${countWords(all)} failure modes is met`
        : `${upperFirst(countWords(met))} of ${countWords(all)} failure modes ${met === 1 ? 'is' : 'are'} met`
  if (stale === 0) return first
  return `${first}; the ${stale === 1 ? 'rehearsal of one is' : `rehearsals of ${countWords(stale)} are`} out of date`
}
