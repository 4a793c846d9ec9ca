import { useState } from 'react'
import { dateWords, PlainDate } from '../../../../src/base/date.ts'
import type { Freeze } from '../../../../src/model/limits.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/form.tsx'
import { useReadOnly } from '../../../state/hooks.ts'

interface FreezesProps {
  readonly freezes: readonly Freeze[]
  readonly onWrite: (freezes: readonly Freeze[]) => Promise<string | null>
}

function Known({ freezes, onRemove }: { readonly freezes: readonly Freeze[]; readonly onRemove: (freeze: Freeze) => void }) {
  const readOnly = useReadOnly() !== null
  if (freezes.length === 0) return <p className="q sm">None. Within a freeze no requisition or contract opens.</p>
  return (
    <ul>
      {freezes.map((freeze) => {
        const words = `${dateWords(freeze.from)} to ${dateWords(freeze.to)}`
        return (
          <li key={words} className="row">
            <span>{words}</span>
            <Button
              kind="icon"
              size="sm"
              icon="close"
              disabled={readOnly}
              aria-label={`Remove the freeze from ${words}`}
              onClick={() => onRemove(freeze)}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** Days within which no requisition opens: those there are, and room for another. */
export function Freezes({ freezes, onWrite }: FreezesProps) {
  const readOnly = useReadOnly() !== null
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const add = async () => {
    const [first, last] = [PlainDate.safeParse(from), PlainDate.safeParse(to)]
    if (!first.success || !last.success) return setWrong('A hiring freeze needs its first and its last day.')
    if (freezes.some((one) => one.from === first.data && one.to === last.data)) return setWrong('This freeze is there already.')
    const refused = await onWrite([...freezes, { from: first.data, to: last.data }].toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    setWrong(refused)
    if (refused === null) {
      setFrom('')
      setTo('')
    }
  }
  const day = (label: string, value: string, change: (text: string) => void) => (
    <Field label={label} error={label === 'To' ? wrong : null}>
      <input
        className="input"
        type="date"
        value={value}
        disabled={readOnly}
        aria-invalid={wrong !== null}
        onChange={(event) => {
          setWrong(null)
          change(event.target.value)
        }}
      />
    </Field>
  )
  return (
    <div className="su-freezes" role="group" aria-label="Hiring freezes">
      <h4>Hiring freezes</h4>
      <Known freezes={freezes} onRemove={(gone) => void onWrite(freezes.filter((one) => one !== gone)).then(setWrong)} />
      <div className="su-freeze">
        {day('From', from, setFrom)}
        {day('To', to, setTo)}
        <Button icon="plus" disabled={readOnly} onClick={() => void add()}>
          Add freeze
        </Button>
      </div>
    </div>
  )
}
