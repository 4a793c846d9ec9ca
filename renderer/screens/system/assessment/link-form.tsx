import { useState } from 'react'
import type { Practice } from '../../../../src/framework/framework.ts'
import type { Proof } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/form.tsx'
import { linkTyped } from './proof.ts'

interface LinkFormProps {
  readonly practice: Practice
  readonly onAdd: (proof: Proof) => Promise<boolean>
  readonly onClose: () => void
}

/** One link to what shows a practice: Enter adds it, Esc drops it. */
export function LinkForm({ practice, onAdd, onClose }: LinkFormProps) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const { proof, wrong } = linkTyped(text)
  return (
    <form
      className="proof-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (proof !== null) void onAdd(proof).then((done) => done && onClose())
      }}
    >
      <Field label={`Link that shows “${practice.name}”`} error={asked ? wrong : null}>
        <input
          className="input"
          type="url"
          autoFocus
          value={text}
          placeholder="https://"
          aria-invalid={asked && wrong !== null}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            onClose()
          }}
        />
      </Field>
      <Button type="submit" disabled={text.trim() === ''}>
        Add link
      </Button>
      <Button kind="quiet" onClick={onClose}>
        Cancel
      </Button>
    </form>
  )
}
