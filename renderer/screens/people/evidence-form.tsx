import { useState } from 'react'
import { PlainDate } from '../../../src/base/date.ts'
import type { Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Segmented } from '../../components/form.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useToday } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from './edit-here.tsx'
import type { GateLine } from './gate-line.ts'

const states = [
  { value: 'missing', label: 'Missing' },
  { value: 'partly', label: 'Partly met' },
  { value: 'met', label: 'Met' },
] as const

interface EvidenceFormProps {
  readonly person: Person
  readonly line: GateLine
  readonly onClose: () => void
}

/** What a person has shown towards one gate: how far, what, and when. */
export function EvidenceForm({ person, line: { gate, state: before, evidence }, onClose }: EvidenceFormProps) {
  const today = useToday()
  const { refusal, edit } = useEditHere()
  const [state, setState] = useState<(typeof states)[number]['value']>(before === 'missing' ? 'met' : before)
  const [note, setNote] = useState(evidence?.note ?? '')
  const [on, setOn] = useState<string>(evidence === null ? today : (evidence.on ?? ''))
  const save = async () => {
    const day = PlainDate.safeParse(on)
    const shown = state === 'missing' ? null : { gate: gate.id, state, note: note.trim(), on: day.success ? day.data : null }
    if (await edit({ kind: 'record-evidence', given: { personId: person.id, gate: gate.id, evidence: shown } })) onClose()
  }
  return (
    <Dialog
      title={gate.name}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" onClick={() => void save()}>
            Record evidence
          </Button>
        </>
      }
    >
      <p className="q2 evidence-shows">
        {gate.shows}. <SourceTag source={gate.source} />
      </p>
      <div className="form">
        <div className="field evidence-how">
          <span className="lab">How far</span>
          <Segmented label="How far" options={states} value={state} onChange={setState} />
        </div>
        {state === 'missing' ? null : (
          <>
            <Field label="What shows it" hint="Work that others can look at: a release, an incident, a number.">
              <textarea className="input" rows={3} maxLength={4000} value={note} onChange={(event) => setNote(event.target.value)} />
            </Field>
            <Field label="Date">
              <input className="input evidence-date" type="date" value={on} onChange={(event) => setOn(event.target.value)} />
            </Field>
          </>
        )}
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
