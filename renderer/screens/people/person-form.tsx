import { useState } from 'react'
import { PersonId, type Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useSelection } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from './edit-here.tsx'
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

/** Adds a person, or changes or removes the one given. */
export function PersonForm({ person, onClose }: { readonly person: Person | null; readonly onClose: () => void }) {
  const { refusal, edit } = useEditHere()
  const [, select] = useSelection()
  const [draft, setDraft] = useState(() => draftOf(person))
  const [removing, setRemoving] = useState(false)
  const fields = fieldsOf(draft)
  const save = useOnce(async () => {
    if (fields === null) return
    const added = newcomer(fields)
    const done = await edit(
      person === null
        ? { kind: 'add-person', given: { person: added } }
        : { kind: 'change-person', given: { personId: person.id, patch: fields } },
    )
    if (!done) return
    if (person === null) select({ kind: 'person', id: added.id })
    onClose()
  })
  return (
    <>
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
            <Button kind="primary" disabled={fields === null} onClick={save}>
              {person === null ? 'Add person' : 'Save changes'}
            </Button>
          </>
        }
      >
        <PersonFields draft={draft} wrongs={wrongsIn(draft)} of={person?.id ?? null} onChange={setDraft} />
        <RefusalHere words={refusal} />
      </Dialog>
      {removing && person !== null ? <RemovePerson person={person} onKeep={() => setRemoving(false)} onClose={onClose} /> : null}
    </>
  )
}
