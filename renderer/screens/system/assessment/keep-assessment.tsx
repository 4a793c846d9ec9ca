import { useId, useState } from 'react'
import { AssessmentId } from '../../../../src/model/assessment.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useEdit, useTell, useToday, useWorkspace } from '../../../state/hooks.ts'
import { AssessorField } from './assessor-field.tsx'
import { assessorTyped } from './assessor.ts'

/** Keeps today’s answers to compare with later, with who assessed and a note. */
export function KeepAssessment({ system, onClose }: { readonly system: System; readonly onClose: () => void }) {
  const edit = useEdit()
  const tell = useTell()
  const today = useToday()
  const { person } = useWorkspace()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const formId = useId()
  const keep = useOnce(async () => {
    const id = AssessmentId.parse(crypto.randomUUID())
    const given = { id, systemId: system.id, ...assessorTyped(name, person.values()), on: today, note: note.trim() }
    if (!(await edit({ kind: 'keep-assessment', given }))) return
    tell('good', `Assessment of ${system.name} kept.`)
    onClose()
  })
  return (
    <Dialog
      open
      title="Keep this assessment"
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId}>
            Keep it
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <p className="q2">Today’s answers of {system.name} are kept under today’s date, to compare with later.</p>
        <AssessorField
          label="Assessor"
          hint="A person of the workspace, or any other name. It may stay empty."
          focused
          name={name}
          onChange={setName}
        />
        <Field label="Note">
          <input className="input" maxLength={4000} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  )
}
