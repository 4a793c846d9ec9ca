import { moneyWords } from '../../../src/base/money.ts'
import { Button } from '../../components/button.tsx'
import { usePayShown, useSettings } from '../../state/hooks.ts'
import type { SearchState } from '../../state/search-store.ts'
import { gapWords, onTimeWords } from './solved-words.ts'

type UnderWay = NonNullable<SearchState['underWay']>

/** "5 of 6 targets on time, 1.3 quarters late in all, decisions cost £1.12m" */
function useBestWords({ progress }: UnderWay): string | null {
  const { currency } = useSettings()
  const isPayShown = usePayShown()
  if (progress?.best == null) return null
  const { lateness, cost } = progress.best
  const late = lateness < 0.005 ? null : `${lateness.toFixed(2)} quarters late, weighed by value`
  const dear = cost === null || !isPayShown ? null : `decisions cost ${moneyWords(cost, currency)}`
  return [onTimeWords(progress.best), late, dear].filter(Boolean).join(', ')
}

/** A search under way: how long, the best so far, and how much better it could be at most. Stopping keeps the best. */
export function SearchLine({ underWay, onStop }: { readonly underWay: UnderWay; readonly onStop: () => void }) {
  const best = useBestWords(underWay)
  const { progress, stopping } = underWay
  return (
    <div className="scenario-search" role="status">
      <progress aria-label="Time of the search" max={progress?.of ?? 1} value={progress?.seconds ?? 0} />
      <p>
        <b className="nw">
          {stopping ? 'Stopping' : 'Looking for a better plan'}
          {progress === null ? '' : `, ${Math.floor(progress.seconds)} s of up to ${Math.round(progress.of)} s`}
        </b>
        <span className="q2">
          {best === null ? 'Setting the question up.' : `Best so far: ${best}.`}
          {progress?.best == null ? '' : ` ${gapWords(progress.best)}.`}
        </span>
      </p>
      <Button size="sm" disabled={stopping} onClick={onStop}>
        Stop and keep the best
      </Button>
    </div>
  )
}
