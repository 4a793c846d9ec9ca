import type { ReactNode } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import { Field } from '../../components/form.tsx'
import { moneyTyped } from '../../components/typed.ts'
import { useDraft } from '../../components/use-draft.ts'
import { useReadOnly, useSettings } from '../../state/hooks.ts'

interface TextProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly wrong: (text: string) => string | null
  readonly onWrite: (text: string) => Promise<unknown>
}

/** A line of text that is written when the field is left or Enter is pressed. */
export function TextField({ label, hint, value, wrong, onWrite }: TextProps) {
  const readOnly = useReadOnly() !== null
  const draft = useDraft(value, (text) => (wrong(text) === null ? onWrite(text) : null))
  const error = draft.text === value ? null : wrong(draft.text)
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      <input
        className="input"
        value={draft.text}
        disabled={readOnly}
        aria-invalid={error !== null}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
    </Field>
  )
}

/** An amount of money in the workspace's currency; empty is null. */
export function MoneyField({
  label,
  hint,
  value,
  onWrite,
}: {
  readonly label: string
  readonly hint: string
  readonly value: number | null
  readonly onWrite: (amount: number | null) => Promise<unknown>
}) {
  const { currency } = useSettings()
  return (
    <TextField
      label={`${label}, ${currency}`}
      hint={value === null ? hint : `${moneyWords(value, currency)}. ${hint}`}
      value={value === null ? '' : String(value)}
      wrong={(text) => moneyTyped(text).wrong}
      onWrite={(text) => onWrite(moneyTyped(text).amount)}
    />
  )
}
