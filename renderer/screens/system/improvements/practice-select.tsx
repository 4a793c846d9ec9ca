import { PracticeId } from '../../../../src/model/vocabulary.ts'
import { Field } from '../../../components/form.tsx'
import { Icon } from '../../../components/icon.tsx'
import type { PracticeGroup } from './choices.ts'

interface PracticeSelectProps {
  readonly best: PracticeGroup
  readonly groups: readonly PracticeGroup[]
  readonly value: PracticeId
  readonly onChange: (practice: PracticeId) => void
}

/** What brings most next, then every practice that is not whole, by dimension. */
export function PracticeSelect({ best, groups, value, onChange }: PracticeSelectProps) {
  const first = new Set(best.practices.map(({ id }) => id))
  const rest = groups.map(({ label, practices }) => ({ label, practices: practices.filter(({ id }) => !first.has(id)) }))
  return (
    <Field label="Practice">
      <span className="select">
        <select value={value} onChange={(event) => onChange(PracticeId.parse(event.target.value))}>
          {[best, ...rest]
            .filter(({ practices }) => practices.length > 0)
            .map(({ label, practices }) => (
              <optgroup key={label} label={label}>
                {practices.map(({ id, name, level }) => (
                  <option key={id} value={id}>
                    {name}, level {level}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
        <Icon name="updown" />
      </span>
    </Field>
  )
}
