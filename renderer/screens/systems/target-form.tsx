import { dateWords, PlainDate } from '../../../src/base/date.ts'
import { quarterEnd, quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Target } from '../../../src/model/system.ts'
import { Level } from '../../../src/model/vocabulary.ts'
import { Field, Select, type Option } from '../../components/form.tsx'
import { useFramework, useToday } from '../../state/hooks.ts'

const AHEAD = 16

/** The ends of the coming quarters, and the target's own day when it is none of them. */
function dueOptions(today: PlainDate, by: PlainDate | null): readonly Option<string>[] {
  const first = quarterOf(today)
  const ends = Array.from({ length: AHEAD }, (_, at) => ({ value: quarterEnd(first + at) as string, label: quarterWords(first + at) }))
  const own = by === null || ends.some(({ value }) => value === by) ? [] : [{ value: by as string, label: dateWords(by) }]
  return [{ value: '', label: 'No date, not planned' }, ...own, ...ends]
}

interface TargetFormProps {
  readonly target: Target | null
  readonly disabled: boolean
  readonly onChange: (target: Target | null) => void
}

/** The level to reach and the quarter to reach it in. */
export function TargetForm({ target, disabled, onChange }: TargetFormProps) {
  const today = useToday()
  const { levels } = useFramework()
  const levelOptions = [
    { value: '', label: 'No target' },
    ...levels.map(({ level }) => ({ value: String(level), label: `Level ${level}` })),
  ]
  return (
    <>
      <Field label="Target level">
        <Select
          value={target === null ? '' : String(target.level)}
          options={levelOptions}
          disabled={disabled}
          onChange={(value) => onChange(value === '' ? null : { level: Level.parse(Number(value)), by: target?.by ?? null })}
        />
      </Field>
      <Field label="Target by">
        <Select
          value={target?.by ?? ''}
          options={dueOptions(today, target?.by ?? null)}
          disabled={disabled || target === null}
          onChange={(value) => target !== null && onChange({ ...target, by: value === '' ? null : PlainDate.parse(value) })}
        />
      </Field>
    </>
  )
}
