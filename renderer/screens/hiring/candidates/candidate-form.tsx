import { useState } from 'react'
import { CandidateId, type Candidate } from '../../../../src/model/candidate.ts'
import type { Post } from '../../../../src/planning/plan.ts'
import { postWords } from '../../../../src/planning/words.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useEdit, useFramework, useToday } from '../../../state/hooks.ts'

interface CandidateFormProps {
  /** Null for a new one. */
  readonly candidate: Candidate | null
  readonly post: Post
  readonly seed: number
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
}

/** Adds a candidate for a post, or changes the name of one. */
export function CandidateForm({ candidate, post, seed, onClose, onSaved }: CandidateFormProps) {
  const edit = useEdit()
  const framework = useFramework()
  const today = useToday()
  const [name, setName] = useState(candidate?.name ?? '')
  const save = useOnce(async () => {
    const given = name.trim()
    if (given === '') return
    const id = candidate?.id ?? CandidateId.parse(crypto.randomUUID())
    const done =
      candidate === null
        ? await edit({ kind: 'add-candidate', given: { candidate: { id, name: given, ...post, seed, addedOn: today, decision: null } } })
        : await edit({ kind: 'change-candidate', given: { id, patch: { name: given } } })
    if (!done) return
    onClose()
    onSaved?.(id)
  })
  return (
    <Dialog
      title={candidate === null ? 'Add candidate' : `Rename ${candidate.name}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={name.trim() === ''} onClick={save}>
            {candidate === null ? 'Add candidate' : 'Save name'}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field
          label="Name"
          hint={
            candidate === null
              ? `For ${postWords(post, framework)}, with version ${seed} of the exercises. All scorecards of this candidate use that version.`
              : undefined
          }
        >
          <input className="input" value={name} maxLength={200} required autoFocus onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  )
}
