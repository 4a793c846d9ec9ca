import { moneyWords } from '../../../src/base/money.ts'
import { driverWords } from '../../../src/planning/simulate/words.ts'
import { useSettings } from '../../state/hooks.ts'
import type { ShownSimulation } from '../../state/use-simulation.ts'

/** "£3.31m to £3.52m in 8 of 10 runs", under the cost of the quarters; nothing until it is known, or without pay. */
export function CostRange({ cost, simulation: { answer, stale } }: { readonly cost: number; readonly simulation: ShownSimulation }) {
  const { currency } = useSettings()
  if (answer?.cost == null) return null
  const { p10, p50, p90 } = answer.cost
  return (
    <p className={stale ? 'q2 sm cost-range stale' : 'q2 sm cost-range'} title={driverWords(answer.costDrivers) ?? undefined}>
      <b className="nw">
        {moneyWords(p10, currency)} to {moneyWords(p90, currency)}
      </b>{' '}
      in 8 of 10 runs, P50 {moneyWords(p50, currency)}
      {p90 < cost && !stale ? '; seats that stand empty cost nothing' : ''}
    </p>
  )
}
