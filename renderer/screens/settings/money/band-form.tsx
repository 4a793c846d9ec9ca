import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/form.tsx'
import { useEdit, useReadOnly, useSettings } from '../../../state/hooks.ts'
import type { BandRow } from './band-rows.ts'
import { bandKeys, bandTyped, type BandKey, type BandTexts, type WrongBand } from './band-typed.ts'

const words: Readonly<Record<BandKey, readonly [label: string, hint: string]>> = {
  low: ['Low', 'Empty: as the middle.'],
  middle: ['Middle', 'Seats are planned with it.'],
  high: ['High', 'Empty: as the middle.'],
  contractADay: ['Contractor a day', 'Empty: worked out from the cost of the seat.'],
}

const textOf = (amount: number | null | undefined): string => (amount == null ? '' : String(amount))
const textsOf = ({ own }: BandRow): BandTexts => ({
  low: textOf(own?.low),
  middle: textOf(own?.middle),
  high: textOf(own?.high),
  contractADay: textOf(own?.contractADay),
})

interface AmountProps {
  readonly of: BandKey
  readonly text: string
  readonly wrong: string | null
  readonly onChange: (text: string) => void
}

function Amount({ of, text, wrong, onChange }: AmountProps) {
  const { currency } = useSettings()
  const [label, hint] = words[of]
  return (
    <Field label={`${label}, ${currency}`} hint={hint} error={wrong}>
      <input
        className="input num"
        inputMode="decimal"
        autoFocus={of === 'low'}
        value={text}
        aria-invalid={wrong !== null}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

/** Sets the pay band of one post, or takes it away. */
export function BandForm({ row, onClose }: { readonly row: BandRow; readonly onClose: () => void }) {
  const { currency } = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const [texts, setTexts] = useState(() => textsOf(row))
  const [wrong, setWrong] = useState<WrongBand | null>(null)
  const save = async () => {
    const typed = bandTyped(row, texts)
    if ('wrong' in typed) return setWrong(typed)
    if (await edit({ kind: 'set-band', given: { band: typed.band } })) onClose()
  }
  const remove = async () => {
    if (await edit({ kind: 'remove-band', given: { id: row.id } })) onClose()
  }
  return (
    <Dialog
      open
      title={`Pay band, ${row.roleName} L${row.level}`}
      onClose={onClose}
      note={`Base pay a year, full time, ${currency}`}
      actions={
        <>
          {row.own === null ? null : (
            <Button kind="quiet" disabled={readOnly} onClick={() => void remove()}>
              Remove band
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={readOnly} onClick={() => void save()}>
            Set band
          </Button>
        </>
      }
    >
      <form
        className="form cols"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {bandKeys.map((key) => (
          <Amount
            key={key}
            of={key}
            text={texts[key]}
            wrong={wrong?.at === key ? wrong.wrong : null}
            onChange={(text) => {
              setTexts({ ...texts, [key]: text })
              setWrong(null)
            }}
          />
        ))}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
