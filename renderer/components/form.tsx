import { useId, type ComponentProps, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Label above, hint or error below; the control is its only child and gets the label by nesting. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly children: ReactNode
}) {
  return (
    <div className="field">
      <label>
        <span className="lab">{label}</span>
        {children}
      </label>
      {error === undefined || error === null ? (
        hint === undefined ? null : (
          <p className="hint">{hint}</p>
        )
      ) : (
        <p className="hint err" role="alert">
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

interface SelectProps<V extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
  /** Shown before the value, inside the control: "Sort". Also its name when no label stands around it. */
  readonly label?: string
}

/** The platform's own select in Cadre's clothes. */
export function Select<V extends string>({ value, options, onChange, label, ...rest }: SelectProps<V>) {
  return (
    <span className="select">
      {label === undefined ? null : <span className="select-l">{label}</span>}
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as V)}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...rest}
      >
        {/* one of the options' own values */}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="updown" />
    </span>
  )
}

interface SegmentedProps<V extends string> {
  readonly label: string
  readonly options: readonly Option<V>[]
  /** Null until one is chosen. */
  readonly value: V | null
  readonly onChange: (value: V) => void
}

/** A choice of a few, all in view; arrow keys move between them. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className="seg">
      <legend className="sr">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
