import { useId } from 'react'
import { Field } from '../../../components/form.tsx'
import { useWorkspace } from '../../../state/hooks.ts'

interface AssessorFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly name: string
  readonly focused?: boolean
  readonly onChange: (name: string) => void
}

/** A name: one of the workspace’s people, or anybody else’s. */
export function AssessorField({ label, hint, error = null, name, focused = false, onChange }: AssessorFieldProps) {
  const { person } = useWorkspace()
  const listId = useId()
  return (
    <>
      <Field label={label} {...(hint === undefined ? {} : { hint })} error={error}>
        <input
          className="input"
          list={listId}
          value={name}
          maxLength={200}
          autoFocus={focused}
          aria-invalid={error !== null}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <datalist id={listId}>
        {[...person.values()].map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </>
  )
}
