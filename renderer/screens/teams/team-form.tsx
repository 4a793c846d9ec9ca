import { useState } from 'react'
import { PersonId } from '../../../src/model/person.ts'
import { TeamId, type Team } from '../../../src/model/team.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Select } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useEdit, useWorkspace } from '../../state/hooks.ts'
import { RemoveTeam } from './remove-team.tsx'

const blank = (): Team => ({ id: TeamId.parse(crypto.randomUUID()), name: '', purpose: '', leadId: null })

function Fields({ draft, change }: { readonly draft: Team; readonly change: (patch: Partial<Team>) => void }) {
  const { person } = useWorkspace()
  const people = [...person.values()].toSorted(
    (a, b) => Number(b.teamId === draft.id) - Number(a.teamId === draft.id) || a.name.localeCompare(b.name),
  )
  return (
    <div className="form">
      <Field label="Name">
        <input
          className="input"
          value={draft.name}
          maxLength={200}
          required
          autoFocus
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label="What it is for" hint="One or two sentences, for the charter.">
        <textarea
          className="input"
          rows={2}
          maxLength={4000}
          value={draft.purpose}
          onChange={(event) => change({ purpose: event.target.value })}
        />
      </Field>
      <Field label="Lead">
        <Select
          value={draft.leadId ?? ''}
          options={[{ value: '', label: 'Nobody' }, ...people.map((one) => ({ value: one.id as string, label: one.name }))]}
          onChange={(id) => change({ leadId: id === '' ? null : PersonId.parse(id) })}
        />
      </Field>
    </div>
  )
}

/** Adds a team, or changes or removes the one given. */
export function TeamForm({ team, onClose }: { readonly team: Team | null; readonly onClose: () => void }) {
  const edit = useEdit()
  const [draft, setDraft] = useState<Team>(() => team ?? blank())
  const [removing, setRemoving] = useState(false)
  const { name, purpose, leadId } = draft
  const save = useOnce(async () => {
    if (name.trim() === '') return
    const patch = { name: name.trim(), purpose, leadId }
    const done =
      team === null
        ? await edit({ kind: 'add-team', given: { team: { ...draft, ...patch } } })
        : await edit({ kind: 'change-team', given: { teamId: team.id, patch } })
    if (done) onClose()
  })
  if (removing && team !== null) return <RemoveTeam team={team} onKeep={() => setRemoving(false)} onClose={onClose} />
  return (
    <Dialog
      title={team === null ? 'Add team' : `Change ${team.name}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          {team === null ? null : (
            <Button icon="trash" onClick={() => setRemoving(true)}>
              Remove team
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={name.trim() === ''} onClick={save}>
            {team === null ? 'Add team' : 'Save changes'}
          </Button>
        </>
      }
    >
      <Fields draft={draft} change={(patch) => setDraft({ ...draft, ...patch })} />
    </Dialog>
  )
}
