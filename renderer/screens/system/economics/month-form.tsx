import { useId, useState, type ReactNode } from 'react'
import { unitMoneyWords } from '../../../../src/base/money.ts'
import { monthWords } from '../../../../src/base/month.ts'
import { economics } from '../../../../src/maturity/economics.ts'
import { AccountId, type Account } from '../../../../src/model/account.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useFramework, useReadOnly, useSettings, useToday, useWorkspace } from '../../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../../people/edit-here.tsx'
import { draftOf, monthsOf, readMonth, type MonthDraft, type Wrong } from './month-draft.ts'
import { countOf } from './words.ts'

interface FieldsProps {
  readonly draft: MonthDraft
  readonly wrong: Wrong
  /** Fields left empty are wrong only once the month was to be saved. */
  readonly strict: boolean
  readonly onChange: (patch: Partial<MonthDraft>) => void
}

function Fields({ draft, wrong, strict, onChange }: FieldsProps) {
  const { currency } = useSettings()
  const field = (name: keyof MonthDraft, label: string, given: { readonly hint?: ReactNode; readonly first?: boolean } = {}) => {
    const error = (strict || draft[name].trim() !== '' ? wrong[name] : undefined) ?? null
    return (
      <Field label={label} error={error} {...(given.hint === undefined ? {} : { hint: given.hint })}>
        <input
          className={name === 'month' ? 'input' : 'input num'}
          type={name === 'month' ? 'month' : 'text'}
          inputMode={name === 'month' ? 'text' : 'decimal'}
          autoFocus={given.first ?? false}
          value={draft[name]}
          aria-invalid={error !== null}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      </Field>
    )
  }
  return (
    <div className="form cols">
      <div className="full eco-month-field">{field('month', 'Month')}</div>
      {field('inference', `Inference, ${currency}`, { hint: 'Models and search, paid by use: 12400 or 12k.', first: true })}
      {field('infrastructure', `Infrastructure, ${currency}`, { hint: 'Hosting, storage and licences.' })}
      {field('correctionHours', 'Hours of human correction', { hint: 'Spent putting results right.' })}
      {field('hourlyRate', `Cost of an hour, ${currency}`, { hint: 'With all that a person costs.' })}
      <div className="full eco-counts">
        {field('tried', 'Outcomes tried')}
        {field('succeeded', 'Of these succeeded')}
        {field('corrected', 'Of these corrected by people')}
      </div>
    </div>
  )
}

/** What the month comes to, as soon as it is whole. */
function Outcome({ system, account }: { readonly system: System; readonly account: Account | null }) {
  const { currency } = useSettings()
  const framework = useFramework()
  if (account === null) return <p className="eco-result q2">The cost per outcome shows here once the month is whole.</p>
  const month = economics(system, [account], framework, null).months[0]
  if (month === undefined || month.perOutcome === null) return <p className="eco-result q2">No outcome succeeded, so none has a cost.</p>
  return (
    <p className="eco-result">
      <b>{unitMoneyWords(month.perOutcome, currency)}</b> for each of {countOf(account.succeeded)} successful outcomes
    </p>
  )
}

interface MonthFormProps {
  readonly system: System
  /** Null: a new month. */
  readonly account: Account | null
  readonly onClose: () => void
}

/** Records a month of one system, or changes or removes the one given. */
export function MonthForm({ system, account, onClose }: MonthFormProps) {
  const workspace = useWorkspace()
  const today = useToday()
  const readOnly = useReadOnly()
  const { refusal, edit } = useEditHere()
  const formId = useId()
  const recorded = monthsOf(workspace.account, system.id)
  const [id] = useState(() => account?.id ?? AccountId.parse(crypto.randomUUID()))
  const [draft, setDraft] = useState(() => draftOf(account, recorded, today))
  const [strict, setStrict] = useState(false)
  const others = recorded.filter((one) => one.id !== id)
  const read = readMonth(draft, { id, systemId: system.id }, others, today)
  const save = useOnce(async () => {
    setStrict(true)
    if (read.account !== null && (await edit({ kind: 'record-account', given: { account: read.account } }))) onClose()
  })
  const remove = useOnce(async () => {
    if (await edit({ kind: 'remove-account', given: { id } })) onClose()
  })
  return (
    <Dialog
      title={account === null ? `Record a month of ${system.name}` : `${monthWords(account.month)}, ${system.name}`}
      open
      onClose={onClose}
      note={readOnly ?? 'You can undo this'}
      actions={
        <>
          {account === null ? null : (
            <Button icon="trash" disabled={readOnly !== null} onClick={remove}>
              Remove month
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={readOnly !== null}>
            {account === null ? 'Record month' : 'Save changes'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="eco-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Fields draft={draft} wrong={read.wrong} strict={strict} onChange={(patch) => setDraft({ ...draft, ...patch })} />
        <Outcome system={system} account={read.account} />
      </form>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
