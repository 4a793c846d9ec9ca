import { useState } from 'react'
import { isAhead } from '../../../src/model/commitment.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useOnce } from '../../components/use-once.ts'
import { counted } from '../../components/words.ts'
import { useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { DiffView } from './diff-view.tsx'
import { proposalOf } from './shown.ts'

/** Goes back to what Cadre proposes, after showing what changes. */
export function LeavePlan({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const today = useToday()
  const { refusal, edit } = useEditHere()
  const [{ before, after, under }] = useState(() => ({
    before: plan,
    after: proposalOf(workspace, today),
    under: [...workspace.commitment.values()].filter((one) => isAhead(one) && one.trail.length > 0).length,
  }))
  const leave = useOnce(async () => {
    if (await edit({ kind: 'leave-plan', given: {} })) onClose()
  })
  return (
    <Dialog
      title={`Leave ${plan.name ?? 'the plan in use'}`}
      open
      onClose={onClose}
      wide
      note="You can undo this"
      actions={
        <>
          <Button onClick={leave}>Leave the plan</Button>
          <Button kind="primary" autoFocus onClick={onClose}>
            Keep it in use
          </Button>
        </>
      }
    >
      <p className="q2 assumptions-lead">
        Cadre’s proposal takes its place.{' '}
        {under === 0
          ? 'No decision of the plan has been approved yet.'
          : `${counted(under, 'decision that was approved or opened goes', 'decisions that were approved or opened go')} with it; those done or declined stay on record.`}
      </p>
      <DiffView before={before} after={after} from="In use now" to="Cadre’s proposal" />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
