import type { System } from '../../../src/model/system.ts'
import { Button } from '../../components/button.tsx'
import { useFramework } from '../../state/hooks.ts'
import { useExclusions } from '../system/assessment/use-exclusions.ts'

/** Dimensions that do not count for the system, each with its reason. */
export function LeftOut({ system, canTakeIn }: { readonly system: System; readonly canTakeIn: boolean }) {
  const { dimensions } = useFramework()
  const { takeIn } = useExclusions(system)
  if (system.excluded.length === 0) return null
  return (
    <section className="ask-left-out">
      <h3>Left out</h3>
      <ul>
        {system.excluded.map(({ dimension, reason }) => (
          <li key={dimension} className="row">
            <span>
              <b>{dimensions.find(({ id }) => id === dimension)?.name}</b>: <span className="q2">{reason}</span>
            </span>
            <span className="sp" />
            {canTakeIn ? (
              <Button size="sm" onClick={() => void takeIn(dimension)}>
                Take it in again
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
