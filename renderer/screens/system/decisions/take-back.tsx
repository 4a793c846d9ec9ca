import type { Choice } from '../../../../src/model/choice.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useReadOnly } from '../../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../../people/edit-here.tsx'
import { EffectView } from './effect-view.tsx'
import { useWholeEffect } from './use-whole-effect.ts'

interface TakeBackProps {
  readonly choice: Choice
  readonly onKeep: () => void
  readonly onDone: () => void
}

const backWords = {
  component: 'The component counts as advised again.',
  pilot: 'The system is kept as it is.',
  workload: 'The workload leaves the list.',
} as const

/** What changes without a decision, before it is taken back. */
export function TakeBack({ choice, onKeep, onDone }: TakeBackProps) {
  const readOnly = useReadOnly()
  const { refusal, edit } = useEditHere()
  const back = { kind: 'take-back-choice', given: { id: choice.id } } as const
  const shown = useWholeEffect(back)
  const take = useOnce(async () => {
    if (await edit(back)) onDone()
  })
  return (
    <Dialog
      title="Take the decision back?"
      open
      onClose={onKeep}
      note={readOnly ?? 'You can undo this'}
      actions={
        <>
          <Button disabled={readOnly !== null} onClick={take}>
            Take it back
          </Button>
          <Button kind="primary" autoFocus onClick={onKeep}>
            Keep the decision
          </Button>
        </>
      }
    >
      <div className="dec-does">
        <p className="q2">{backWords[choice.kind]}</p>
        <EffectView shown={shown} waiting="" />
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
