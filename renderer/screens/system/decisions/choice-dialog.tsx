import { useId, useState, type ReactNode } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import type { Choice } from '../../../../src/model/choice.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useReadOnly } from '../../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../../people/edit-here.tsx'
import { isSame } from './choice-words.ts'
import { EffectView } from './effect-view.tsx'
import { TakeBack } from './take-back.tsx'
import { useWholeEffect } from './use-whole-effect.ts'

interface ChoiceDialogProps {
  readonly title: string
  /** The decision as it stands; null when none is taken. */
  readonly taken: Choice | null
  /** The decision as the form has it; null while something is missing. */
  readonly choice: Choice | null
  /** What is missing. */
  readonly waiting: string
  readonly against: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

function Reason({
  against,
  reason,
  onChange,
}: {
  readonly against: boolean
  readonly reason: string
  readonly onChange: (text: string) => void
}) {
  const label = against ? 'Reason, since it goes against the advice' : 'Reason'
  return (
    <Field label={label} {...(against ? {} : { hint: 'For those who ask later.' })}>
      <textarea className="input" rows={3} maxLength={4000} value={reason} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

/** Takes a decision on a system, or changes or takes back the one taken, with what it does beside the form. */
export function ChoiceDialog({ title, taken, choice, waiting, against, onClose, children }: ChoiceDialogProps) {
  const readOnly = useReadOnly()
  const { refusal, edit } = useEditHere()
  const [typed, setTyped] = useState<string | null>(null)
  // The reason for one answer is none for another.
  const reason = typed ?? (taken !== null && choice !== null && taken.answer === choice.answer ? taken.reason : '')
  const [backing, setBacking] = useState(false)
  const formId = useId()
  const shown = useWholeEffect(choice === null ? null : { kind: 'take-choice', given: { choice: { ...choice, reason: '' } } })
  const isReady = choice !== null && readOnly === null && (!against || reason.trim() !== '')
  const take = useOnce(async () => {
    if (choice === null || !isReady) return
    if (await edit({ kind: 'take-choice', given: { choice: { ...choice, reason: reason.trim() } } })) onClose()
  })
  if (backing && taken !== null) return <TakeBack choice={taken} onKeep={() => setBacking(false)} onDone={onClose} />
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      wide
      note={readOnly ?? 'You can undo this'}
      actions={
        <>
          {taken === null ? null : (
            <Button icon="undo" disabled={readOnly !== null} onClick={() => setBacking(true)}>
              Take it back
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={!isReady}>
            {taken === null ? 'Take this decision' : 'Change the decision'}
          </Button>
        </>
      }
    >
      <div className="dec-split">
        <form
          id={formId}
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            take()
          }}
        >
          {children}
          <Reason against={against} reason={reason} onChange={setTyped} />
          <RefusalHere words={refusal} />
        </form>
        <section aria-label="What it does" aria-live="polite" className="dec-does">
          {taken !== null && choice !== null && isSame(taken, choice) ? (
            <p className="q2">This is what was decided on {dateWords(taken.on)}. Choose otherwise to see what that does.</p>
          ) : (
            <EffectView shown={shown} waiting={waiting} />
          )}
        </section>
      </div>
    </Dialog>
  )
}
