import { useState } from 'react'
import { Refusal } from '../../../src/base/failure.ts'
import type { Edit } from '../../../src/model/edit.ts'
import { PersonId, type Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Icon } from '../../components/icon.tsx'
import { useOpened } from '../../state/context.ts'
import { useSelection } from '../../state/hooks.ts'
import { draftOf, fieldsOf, wrongsIn, type PersonFields as Fields } from './person-draft.ts'
import { PersonFields } from './person-fields.tsx'
import { RemovePerson } from './remove-person.tsx'

const newcomer = (fields: Fields): Person => ({
  ...fields,
  id: PersonId.parse(crypto.randomUUID()),
  email: null,
  country: null,
  sourceId: null,
  competencies: {},
  owns: [],
  evidence: [],
})

/** Makes an edit; a refusal is kept to be shown in the dialog, which would cover a notice. */
export function useEditHere() {
  const { store } = useOpened()
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = async (wanted: Edit): Promise<boolean> => {
    try {
      await store.getState().edit(wanted)
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error.message)
      return false
    }
  }
  return { refusal, edit }
}

export function RefusalHere({ words }: { readonly words: string | null }) {
  return words === null ? null : (
    <div className="callout bad refusal-here" role="alert">
      <Icon name="stop" />
      <span>{words}</span>
    </div>
  )
}

/** Adds a person, or changes or removes the one given. */
export function PersonForm({ person, onClose }: { readonly person: Person | null; readonly onClose: () => void }) {
  const { refusal, edit } = useEditHere()
  const [, select] = useSelection()
  const [draft, setDraft] = useState(() => draftOf(person))
  const [removing, setRemoving] = useState(false)
  const fields = fieldsOf(draft)
  const save = async () => {
    if (fields === null) return
    const added = newcomer(fields)
    const done = await edit(
      person === null ? { kind: 'add-person', given: { person: added } } : { kind: 'change-person', given: { personId: person.id, patch: fields } },
    )
    if (!done) return
    if (person === null) select({ kind: 'person', id: added.id })
    onClose()
  }
  if (removing && person !== null) return <RemovePerson person={person} onKeep={() => setRemoving(false)} onClose={onClose} />
  return (
    <Dialog
      title={person === null ? 'Add person' : `Change ${person.name}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          {person === null ? null : (
            <Button icon="trash" onClick={() => setRemoving(true)}>
              Remove person
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={fields === null} onClick={() => void save()}>
            {person === null ? 'Add person' : 'Save changes'}
          </Button>
        </>
      }
    >
      <PersonFields draft={draft} wrongs={wrongsIn(draft)} of={person?.id ?? null} onChange={setDraft} />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
