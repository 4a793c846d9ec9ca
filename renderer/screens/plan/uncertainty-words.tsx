import { driverWords } from '../../../src/planning/simulate/words.ts'
import type { ShownSimulation } from '../../state/use-simulation.ts'
import { mainDrivers } from './chances.ts'

/** How many runs, and what makes the days uncertain; or why there are none. */
export function UncertaintyWords({ simulation: { answer, stale, refused } }: { readonly simulation: ShownSimulation }) {
  if (refused !== null) return <p className="q sm">Without a range: {refused}</p>
  if (answer === null) return null
  if (stale) return <p className="q sm">Before the last change; being simulated anew.</p>
  const days = driverWords(mainDrivers(answer.systems))
  return (
    <p className="q sm">
      {answer.runs.toLocaleString('en-GB')} runs.{days === null ? '' : ` ${days}`}
    </p>
  )
}
