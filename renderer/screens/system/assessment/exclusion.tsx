import { useState } from 'react'
import type { Dimension } from '../../../../src/framework/framework.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/form.tsx'
import { useReadOnly } from '../../../state/hooks.ts'
import { useExclusions } from './use-exclusions.ts'

interface ExclusionProps {
  readonly system: System
  readonly dimension: Dimension
}

function LeftOut({ system, dimension, reason }: ExclusionProps & { readonly reason: string }) {
  const readOnly = useReadOnly() !== null
  const { takeIn } = useExclusions(system)
  return (
    <div className="callout">
      <span />
      <div>
        <p>
          <b>Left out of the assessment.</b> {reason}
        </p>
        {readOnly ? null : (
          <Button size="sm" onClick={() => void takeIn(dimension.id)}>
            Take it in again
          </Button>
        )}
      </div>
    </div>
  )
}

/** Leaves a dimension out of a system’s assessment with a reason, or takes it in again. */
export function Exclusion({ system, dimension }: ExclusionProps) {
  const readOnly = useReadOnly() !== null
  const { leaveOut } = useExclusions(system)
  const [reason, setReason] = useState<string | null>(null)
  const current = system.excluded.find((one) => one.dimension === dimension.id)
  if (current !== undefined) return <LeftOut system={system} dimension={dimension} reason={current.reason} />
  if (readOnly) return null
  if (reason === null) {
    return (
      <Button size="sm" kind="quiet" onClick={() => setReason('')}>
        Does not apply to this system
      </Button>
    )
  }
  return (
    <form
      className="exclusion"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void leaveOut(dimension.id, reason).then((done) => done && setReason(null))
      }}
    >
      <Field label={`Why ${dimension.name.toLowerCase()} does not apply`}>
        <input className="input" value={reason} autoFocus maxLength={4000} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button type="submit" disabled={reason.trim() === ''}>
        Leave it out
      </Button>
      <Button kind="quiet" onClick={() => setReason(null)}>
        Cancel
      </Button>
    </form>
  )
}
