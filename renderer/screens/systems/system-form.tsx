import { useId, useState } from 'react'
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
  scope: '',
  teamId: null,
  ownerId: null,
  size: 'medium',
  valueAYear: null,
  costTarget: null,
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

function Words({ draft, change }: { readonly draft: Draft; readonly change: Change }) {
  const long = (key: 'summary' | 'scope', label: string, hint: string) => (
    <div className="full">
      <Field label={label} hint={hint}>
        <textarea
          className="input"
          rows={2}
          maxLength={4000}
          value={draft[key]}
          onChange={(event) => change({ [key]: event.target.value })}
        />
      </Field>
    </div>
  )
  return (
    <>
      {long('summary', 'What it does', 'One or two sentences, for the report.')}
      {long('scope', 'What the assessment covers', 'Which parts count, and which do not.')}
    </>
  )
}

/** Amounts as they are typed; each may be left empty. */
interface Amounts {
  readonly value: string
  readonly cost: string
}

const amountsOf = (system: System | null): Amounts => ({
  value: system?.valueAYear == null ? '' : String(system.valueAYear),
  cost: system?.costTarget == null ? '' : String(system.costTarget),
})

function costTyped(text: string): ReturnType<typeof moneyTyped> {
  const typed = moneyTyped(text)
  return typed.amount === 0 ? { amount: null, wrong: 'A target is more than 0. Leave it empty to have none.' } : typed
}

interface AmountFieldProps {
  readonly label: string
  readonly hint: string
  readonly text: string
  readonly wrong: string | null
  readonly onChange: (text: string) => void
}

function AmountField({ label, hint, text, wrong, onChange }: AmountFieldProps) {
  return (
    <Field label={label} hint={hint} error={wrong}>
      <input
        className="input"
        inputMode="decimal"
        value={text}
        aria-invalid={wrong !== null}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

interface FieldsProps {
  readonly draft: Draft
  readonly change: Change
  readonly amounts: Amounts
  readonly onAmounts: (amounts: Amounts) => void
}

function Fields({ draft, change, amounts, onAmounts }: FieldsProps) {
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
      <Words draft={draft} change={change} />
      <Belonging draft={draft} change={change} />
      <Field
        label="Size"
        hint={`Small asks for ${defaultValue(framework, 'size.small')} of the work of medium, large for ${defaultValue(framework, 'size.large')}.`}
      >
        <Select value={draft.size} options={sizes} onChange={(size) => change({ size })} />
      </Field>
      <AmountField
        label={`Value a year, ${currency}`}
        hint="What it earns or saves: 4200000, 420k or 4.2m."
        text={amounts.value}
        wrong={moneyTyped(amounts.value).wrong}
        onChange={(value) => onAmounts({ ...amounts, value })}
      />
      <TargetForm target={draft.target} disabled={false} onChange={(target) => change({ target })} />
      <AmountField
        label={`Cost target for one successful outcome, ${currency}`}
        hint="To stay at or under, such as 0.40."
        text={amounts.cost}
        wrong={costTyped(amounts.cost).wrong}
        onChange={(cost) => onAmounts({ ...amounts, cost })}
      />
    </div>
  )
}

/** Adds a system, or changes or removes the one given. */
export function SystemForm({ system, onClose }: { readonly system: System | null; readonly onClose: () => void }) {
  const edit = useEdit()
  const go = useGo()
  const [draft, setDraft] = useState<Draft>(() => system ?? blank())
  const [amounts, setAmounts] = useState(() => amountsOf(system))
  const [removing, setRemoving] = useState(false)
  const formId = useId()
  const value = moneyTyped(amounts.value)
  const cost = costTyped(amounts.cost)
  const { name, summary, scope, teamId, ownerId, size, target } = draft
  const fit = name.trim() !== '' && value.wrong === null && cost.wrong === null
  const save = useOnce(async () => {
    if (!fit) return
    const patch = { name, summary, scope, teamId, ownerId, size, target, valueAYear: value.amount, costTarget: cost.amount }
    const done =
      system === null
        ? await edit({ kind: 'add-system', given: { system: { ...draft, ...patch } } })
        : await edit({ kind: 'change-system', given: { systemId: system.id, patch } })
    if (!done) return
    onClose()
    if (system === null) go({ screen: 'systems', id: draft.id })
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
          <Button kind="primary" type="submit" form={formId} disabled={!fit}>
            {system === null ? 'Add system' : 'Save changes'}
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
        <Fields draft={draft} change={(patch) => setDraft({ ...draft, ...patch })} amounts={amounts} onAmounts={setAmounts} />
      </form>
    </Dialog>
  )
}
