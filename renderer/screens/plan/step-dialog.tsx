import { useState } from 'react'
import type { Commitment, CommitmentState } from '../../../src/model/commitment.ts'
import { postWords } from '../../../src/planning/words.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { decisionWord } from '../../components/icon-for.ts'
import { useOnce } from '../../components/use-once.ts'
import { useFramework, useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { lastWho } from './who-decides.ts'
import { WhoFields } from './who-fields.tsx'

interface StepDialogProps {
  readonly one: Commitment
  readonly state: Exclude<CommitmentState, 'done'>
  readonly words: string
  readonly onClose: () => void
}

/** Brings a decision to its next state, with who says so. */
export function StepDialog({ one, state, words, onClose }: StepDialogProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const { refusal, edit } = useEditHere()
  const [who, setWho] = useState(() => ({ by: lastWho(workspace), note: '' }))
  const save = useOnce(async () => {
    const given = { id: one.id, state, by: who.by.trim(), on: today, note: who.note.trim() }
    if (await edit({ kind: 'approve-decision', given })) onClose()
  })
  return (
    <Dialog
      title={`${words}: ${decisionWord[one.kind].toLowerCase()}, ${postWords(one, framework)}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={who.by.trim() === ''} onClick={save}>
            {words}
          </Button>
        </>
      }
    >
      <div className="form">
        <WhoFields who={who} label="Who decides" onChange={setWho} />
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
