import { useId, useState } from 'react'
import type { Dimension } from '../../../src/framework/framework.ts'
import type { System } from '../../../src/model/system.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useExclusions } from '../system/assessment/use-exclusions.ts'

interface LeaveOutProps {
  readonly system: System
  readonly dimension: Dimension
  readonly onClose: () => void
}

/** Why a dimension does not count for a system. */
export function LeaveOut({ system, dimension, onClose }: LeaveOutProps) {
  const { leaveOut } = useExclusions(system)
  const [reason, setReason] = useState('')
  const formId = useId()
  const save = useOnce(async () => {
    if (reason.trim() !== '' && (await leaveOut(dimension.id, reason))) onClose()
  })
  return (
    <Dialog
      open
      title={`Leave out ${dimension.name.toLowerCase()}`}
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={reason.trim() === ''}>
            Leave it out
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="q2">
          It then does not count for the level of {system.name}, and its practices are not asked. Answers already given are kept.
        </p>
        <Field label={`Why ${dimension.name.toLowerCase()} does not apply`}>
          <input className="input" autoFocus maxLength={4000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  )
}
