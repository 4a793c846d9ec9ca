import type { PersonId } from '../../../src/model/person.ts'
import { Field, Select } from '../../components/form.tsx'
import { useFramework, useSettings, useWorkspace } from '../../state/hooks.ts'
import { LeaveFields } from './leave-fields.tsx'
import { ManagerField } from './manager-field.tsx'
import { inRole, levelsOf, type PersonDraft, type Wrongs } from './person-draft.ts'

interface PartProps {
  readonly draft: PersonDraft
  readonly wrongs: Wrongs
  readonly onChange: (draft: PersonDraft) => void
}

function Post({ draft, onChange }: Omit<PartProps, 'wrongs'>) {
  const framework = useFramework()
  const levels = levelsOf(draft.role, framework)
  const roleOptions = [{ value: '', label: 'Other work' }, ...framework.roles.map(({ id, name }) => ({ value: id as string, label: name }))]
  const levelOptions = [
    { value: '', label: levels.length === 0 ? 'No levels' : 'Not agreed yet' },
    ...levels.map((level) => ({ value: String(level), label: `Level ${level}` })),
  ]
  return (
    <>
      <Field label="Role">
        <Select value={draft.role} options={roleOptions} onChange={(role) => onChange(inRole(draft, role, framework))} />
      </Field>
      <Field label="Level">
        <Select
          value={draft.level}
          options={levelOptions}
          disabled={levels.length === 0}
          onChange={(level) => onChange({ ...draft, level })}
        />
      </Field>
    </>
  )
}

interface DayProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly error: string | null
  readonly onChange: (value: string) => void
}

function Day({ label, hint, value, error, onChange }: DayProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      <input className="input" type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

function Work({ draft, wrongs, onChange }: PartProps) {
  const { currency, payHidden } = useSettings()
  return (
    <>
      <Field label="Share of a full week, %" error={wrongs.allocation}>
        <input
          className="input"
          inputMode="decimal"
          value={draft.allocation}
          aria-invalid={wrongs.allocation !== null}
          onChange={(event) => onChange({ ...draft, allocation: event.target.value })}
        />
      </Field>
      {payHidden ? null : (
        <Field label={`Base pay a year, ${currency}`} hint="Empty: worked out from role level." error={wrongs.pay}>
          <input
            className="input"
            inputMode="decimal"
            value={draft.pay}
            aria-invalid={wrongs.pay !== null}
            onChange={(event) => onChange({ ...draft, pay: event.target.value })}
          />
        </Field>
      )}
      <Day
        label="Start date"
        hint="Empty: in seat for long, so at full capacity."
        value={draft.startDate}
        error={wrongs.startDate}
        onChange={(startDate) => onChange({ ...draft, startDate })}
      />
      <Day
        label="Last day"
        hint="Empty: none known. After it, the plan no longer counts them."
        value={draft.endDate}
        error={wrongs.endDate}
        onChange={(endDate) => onChange({ ...draft, endDate })}
      />
      <label className="check person-graduate">
        <input type="checkbox" checked={draft.graduate} onChange={(event) => onChange({ ...draft, graduate: event.target.checked })} />
        <span>Straight from university</span>
      </label>
      <LeaveFields leaves={draft.leaves} wrong={wrongs.leaves} onChange={(leaves) => onChange({ ...draft, leaves })} />
    </>
  )
}

export function PersonFields({ draft, wrongs, of, onChange }: PartProps & { readonly of: PersonId | null }) {
  const { team } = useWorkspace()
  const teams = [{ value: '', label: 'No team' }, ...[...team.values()].map(({ id, name }) => ({ value: id as string, label: name }))]
  return (
    <div className="form cols">
      <Field label="Name">
        <input
          className="input"
          value={draft.name}
          maxLength={200}
          required
          autoFocus
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
      </Field>
      <Field label="Job title">
        <input
          className="input"
          value={draft.title}
          maxLength={4000}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </Field>
      <Post draft={draft} onChange={onChange} />
      <Field label="Team">
        <Select value={draft.team} options={teams} onChange={(id) => onChange({ ...draft, team: id })} />
      </Field>
      <ManagerField
        of={of}
        managerId={draft.managerId}
        error={wrongs.manager}
        onChange={(managerId, managerWrong) => onChange({ ...draft, managerId, managerWrong })}
      />
      <Work draft={draft} wrongs={wrongs} onChange={onChange} />
    </div>
  )
}
