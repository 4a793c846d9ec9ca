import { useState } from 'react'
import type { Dimension } from '../../../src/framework/framework.ts'
import type { System } from '../../../src/model/system.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/form.tsx'
import { useEdit } from '../../state/hooks.ts'

/** Leaves a dimension out of a system's assessment with a reason, or takes it in again. */
export function Exclusion({ system, dimension }: { readonly system: System; readonly dimension: Dimension }) {
  const edit = useEdit()
  const [reason, setReason] = useState<string | null>(null)
  const others = system.excluded.filter((one) => one.dimension !== dimension.id)
  const current = system.excluded.find((one) => one.dimension === dimension.id)
  const write = (excluded: System['excluded']) =>
    edit({ kind: 'change-system', given: { systemId: system.id, patch: { excluded: [...excluded] } } })
  if (current !== undefined) {
    return (
      <div className="callout">
        <span />
        <div>
          <p>
            <b>Left out of the assessment.</b> {current.reason}
          </p>
          <Button size="sm" onClick={() => void write(others)}>
            Take it in again
          </Button>
        </div>
      </div>
    )
  }
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
        if (reason.trim() !== '')
          void write([...others, { dimension: dimension.id, reason: reason.trim() }]).then((done) => done && setReason(null))
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
