import { dateWords } from '../../src/base/date.ts'
import type { Outcome } from '../../src/planning/plan.ts'
import { outcomeWords } from '../../src/planning/words.ts'
import { outcomeTone } from './outcome-tone.ts'
import { State } from './state-words.tsx'

/** How a system comes out; with `dated` the forecast day where it is on time. */
export function OutcomeState({ outcome, dated = false }: { readonly outcome: Outcome; readonly dated?: boolean }) {
  const words = dated && outcome.state === 'on-time' && outcome.forecast !== null ? dateWords(outcome.forecast) : outcomeWords(outcome)
  return <State tone={outcomeTone[outcome.state]}>{words}</State>
}
