import { useState } from 'react'
import { useDraft } from '../../../components/use-draft.ts'
import { useReadOnly } from '../../../state/hooks.ts'

interface WrittenFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** What is wrong with a text, before it is written; null when nothing is. */
  readonly wrong: (text: string) => string | null
  /** Why it was not kept; null once it is. */
  readonly onWrite: (text: string) => Promise<string | null>
}

/** A number that is written when the field is left or Enter is pressed; what stands against it is said under it. */
export function WrittenField({ label, value, placeholder, wrong, onWrite }: WrittenFieldProps) {
  const readOnly = useReadOnly() !== null
  const [refused, setRefused] = useState<string | null>(null)
  const draft = useDraft(value, (text) => (wrong(text) === null ? onWrite(text).then(setRefused) : null))
  const error = draft.text === value ? refused : (wrong(draft.text) ?? refused)
  return (
    <span className="su-field">
      <input
        className="input num"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={error !== null}
        placeholder={placeholder}
        value={draft.text}
        disabled={readOnly}
        onChange={(event) => {
          setRefused(null)
          draft.change(event.target.value)
        }}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
      {error === null ? null : (
        <span className="hint err" role="alert">
          {error}
        </span>
      )}
    </span>
  )
}
