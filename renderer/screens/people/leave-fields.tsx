import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import type { LeaveDraft } from './person-draft.ts'

interface LeaveFieldsProps {
  readonly leaves: readonly LeaveDraft[]
  readonly wrong: string | null
  readonly onChange: (leaves: readonly LeaveDraft[]) => void
}

/** As many as a person can have. */
const MOST = 50

/** Days away from work, a line for each leave: first day, last day. */
export function LeaveFields({ leaves, wrong, onChange }: LeaveFieldsProps) {
  const change = (at: number, patch: Partial<LeaveDraft>): void =>
    onChange(leaves.map((leave, index) => (index === at ? { ...leave, ...patch } : leave)))
  const day = (at: number, which: 'from' | 'to', label: string) => (
    <input
      className="input"
      type="date"
      value={leaves[at]?.[which] ?? ''}
      aria-label={`Leave ${at + 1}, ${label}`}
      onChange={(event) => change(at, { [which]: event.target.value })}
    />
  )
  return (
    <fieldset className="field full leave-fields">
      <legend className="lab">Leave</legend>
      {leaves.map(({ key }, at) => (
        <div key={key} className="leave-line">
          {day(at, 'from', 'first day')}
          <span className="q2">to</span>
          {day(at, 'to', 'last day')}
          <Button
            kind="icon"
            icon="trash"
            aria-label={`Remove leave ${at + 1}`}
            onClick={() => onChange(leaves.filter((_leave, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          size="sm"
          disabled={leaves.length >= MOST}
          onClick={() => onChange([...leaves, { key: crypto.randomUUID(), from: '', to: '' }])}
        >
          Add leave
        </Button>
      </div>
      {wrong === null ? (
        <p className="hint">Parental leave, a sabbatical: whole days away, both counted.</p>
      ) : (
        <p className="hint err" role="alert">
          <Icon name="stop" />
          <span>{wrong}</span>
        </p>
      )}
    </fieldset>
  )
}
