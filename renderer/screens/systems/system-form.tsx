import { useState } from 'react'
import { defaultValue } from '../../../src/framework/standard.ts'
import { PersonId } from '../../../src/model/person.ts'
import { SystemId, type System } from '../../../src/model/system.ts'
import { TeamId } from '../../../src/model/team.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Select } from '../../components/form.tsx'
import { moneyTyped } from '../../components/typed.ts'
import { useOnce } from '../../components/use-once.ts'
import { useEdit, useFramework, useGo, useSettings, useWorkspace } from '../../state/hooks.ts'
import { RemoveSystem } from './remove-system.tsx'
import { TargetForm } from './target-form.tsx'

const blank = (): System => ({
  id: SystemId.parse(crypto.randomUUID()),
  name: '',
  summary: '',
  teamId: null,
  ownerId: null,
  size: 'medium',
  valueAYear: null,
  target: null,
  assessedOn: null,
  answers: {},
  excluded: [],
})

const sizes = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'large', label: 'Large' },
] as const

type Draft = System
type Change = (patch: Partial<Draft>) => void

function Belonging({ draft, change }: { readonly draft: Draft; readonly change: Change }) {
  const { team, person } = useWorkspace()
  return (
    <>
      <Field label="Team">
        <Select
          value={draft.teamId ?? ''}
          options={[{ value: '', label: 'None' }, ...[...team.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
          onChange={(id) => change({ teamId: id === '' ? null : TeamId.parse(id) })}
        />
      </Field>
      <Field label="Owner">
        <Select
          value={draft.ownerId ?? ''}
          options={[{ value: '', label: 'Nobody' }, ...[...person.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
          onChange={(id) => change({ ownerId: id === '' ? null : PersonId.parse(id) })}
        />
      </Field>
    </>
  )
}

interface FieldsProps {
  readonly draft: Draft
  readonly change: Change
  readonly money: string
  readonly setMoney: (text: string) => void
  readonly wrong: string | null
}

function Fields({ draft, change, money, setMoney, wrong }: FieldsProps) {
  const { currency } = useSettings()
  const framework = useFramework()
  return (
    <div className="form cols">
      <div className="full">
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
      </div>
      <div className="full">
        <Field label="What it does" hint="One or two sentences, for the report.">
          <textarea
            className="input"
            rows={2}
            maxLength={4000}
            value={draft.summary}
            onChange={(event) => change({ summary: event.target.value })}
          />
        </Field>
      </div>
      <Belonging draft={draft} change={change} />
      <Field
        label="Size"
        hint={`Small asks for ${defaultValue(framework, 'size.small')} of the work of medium, large for ${defaultValue(framework, 'size.large')}.`}
      >
        <Select value={draft.size} options={sizes} onChange={(size) => change({ size })} />
      </Field>
      <Field label={`Value a year, ${currency}`} hint="What it earns or saves: 4200000, 420k or 4.2m." error={wrong}>
        <input
          className="input"
          inputMode="decimal"
          value={money}
          aria-invalid={wrong !== null}
          onChange={(event) => setMoney(event.target.value)}
        />
      </Field>
      <TargetForm target={draft.target} disabled={false} onChange={(target) => change({ target })} />
    </div>
  )
}

/** Adds a system, or changes or removes the one given. */
export function SystemForm({ system, onClose }: { readonly system: System | null; readonly onClose: () => void }) {
  const edit = useEdit()
  const go = useGo()
  const [draft, setDraft] = useState<Draft>(() => system ?? blank())
  const [money, setMoney] = useState(system?.valueAYear == null ? '' : String(system.valueAYear))
  const [removing, setRemoving] = useState(false)
  const typed = moneyTyped(money)
  const { name, summary, teamId, ownerId, size, target } = draft
  const save = useOnce(async () => {
    if (typed.wrong !== null || name.trim() === '') return
    const patch = { name, summary, teamId, ownerId, size, target, valueAYear: typed.amount }
    const done =
      system === null
        ? await edit({ kind: 'add-system', given: { system: { ...draft, ...patch } } })
        : await edit({ kind: 'change-system', given: { systemId: system.id, patch } })
    if (!done) return
    onClose()
    go({ screen: 'systems', id: draft.id })
  })
  if (removing && system !== null) return <RemoveSystem system={system} onKeep={() => setRemoving(false)} onClose={onClose} />
  return (
    <Dialog
      title={system === null ? 'Add system' : `Change ${system.name}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          {system === null ? null : (
            <Button icon="trash" onClick={() => setRemoving(true)}>
              Remove system
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={name.trim() === '' || typed.wrong !== null} onClick={save}>
            {system === null ? 'Add system' : 'Save changes'}
          </Button>
        </>
      }
    >
      <Fields draft={draft} change={(patch) => setDraft({ ...draft, ...patch })} money={money} setMoney={setMoney} wrong={typed.wrong} />
    </Dialog>
  )
}
