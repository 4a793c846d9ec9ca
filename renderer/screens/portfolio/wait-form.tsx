import { useId, useState } from 'react'
import { Refusal } from '../../../src/base/failure.ts'
import { DependencyId } from '../../../src/model/dependency.ts'
import { work, type Edit } from '../../../src/model/edit.ts'
import { SystemId } from '../../../src/model/system.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Select } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useEdit, usePortfolio, useWorkspace } from '../../state/hooks.ts'

interface Draft {
  readonly id: string
  readonly systemId: string
  readonly onId: string
  readonly reason: string
}

/** The draft as an edit; null until both systems are chosen. */
function editOf({ id, systemId, onId, reason }: Draft): Edit | null {
  if (systemId === '' || onId === '') return null
  const dependency = { id: DependencyId.parse(id), systemId: SystemId.parse(systemId), onId: SystemId.parse(onId), reason: reason.trim() }
  return { kind: 'add-dependency', given: { dependency } }
}

/** Why the workspace would refuse an edit; null when it would not. */
function refusalOf(workspace: Workspace, edit: Edit | null): string | null {
  if (edit === null) return null
  try {
    work(workspace, edit)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

interface FieldsProps {
  readonly draft: Draft
  readonly refused: string | null
  readonly onChange: (draft: Draft) => void
}

function Fields({ draft, refused, onChange }: FieldsProps) {
  const { standings, leaving } = usePortfolio()
  const named = standings
    .filter(({ system }) => !leaving.has(system.id))
    .map(({ system }) => ({ value: system.id as string, label: system.name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  const options = [{ value: '', label: 'Choose a system' }, ...named]
  return (
    <div className="form cols">
      <Field label="System that waits">
        <Select value={draft.systemId} options={options} onChange={(systemId) => onChange({ ...draft, systemId })} autoFocus />
      </Field>
      <Field label="Waits for" error={refused}>
        <Select value={draft.onId} options={options} onChange={(onId) => onChange({ ...draft, onId })} />
      </Field>
      <div className="full">
        <Field label="Why" hint="What the one needs that the other brings.">
          <input
            className="input"
            value={draft.reason}
            maxLength={4000}
            onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          />
        </Field>
      </div>
    </div>
  )
}

/** Lets one system wait for another, with the reason. A circle is refused as it is chosen. */
export function WaitForm({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const edit = useEdit()
  const formId = useId()
  const [draft, setDraft] = useState<Draft>(() => ({ id: crypto.randomUUID(), systemId: '', onId: '', reason: '' }))
  const wanted = editOf(draft)
  const refused = refusalOf(workspace, wanted)
  const fit = wanted !== null && refused === null && draft.reason.trim() !== ''
  const save = useOnce(async () => {
    if (fit && (await edit(wanted))) onClose()
  })
  return (
    <Dialog
      open
      title="Let a system wait"
      onClose={onClose}
      note="Its way up begins when the other is at its target"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={!fit}>
            Let it wait
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Fields draft={draft} refused={refused} onChange={setDraft} />
      </form>
    </Dialog>
  )
}
