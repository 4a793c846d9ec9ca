import { useState } from 'react'
import { PlainDate } from '../../../../src/base/date.ts'
import type { Candidate, HiringDecision } from '../../../../src/model/candidate.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field, Segmented } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useEdit, useToday } from '../../../state/hooks.ts'

const outcomes = [
  { value: 'hire', label: 'Hire' },
  { value: 'no-hire', label: 'Do not hire' },
] as const

/** Nothing is chosen before somebody chooses it. */
type Draft = Omit<HiringDecision, 'outcome'> & { readonly outcome: HiringDecision['outcome'] | null }

interface DecideDialogProps {
  readonly candidate: Candidate
  /** "2 of 5 scorecards recorded" */
  readonly sheets: string
  readonly onClose: () => void
}

function Fields({ draft, change }: { readonly draft: Draft; readonly change: (patch: Partial<Draft>) => void }) {
  return (
    <div className="form cols">
      <div className="field full">
        <span className="lab">Decision</span>
        <span>
          <Segmented label="Decision" options={outcomes} value={draft.outcome} onChange={(outcome) => change({ outcome })} />
        </span>
      </div>
      <div className="full">
        <Field label="Reasons" hint="What was seen, against what the level asks for. The decision report quotes them.">
          <textarea
            className="input"
            rows={4}
            maxLength={4000}
            value={draft.reasons}
            onChange={(event) => change({ reasons: event.target.value })}
          />
        </Field>
      </div>
      <Field label="Decided by">
        <input className="input" value={draft.by} maxLength={200} onChange={(event) => change({ by: event.target.value })} />
      </Field>
      <Field label="On">
        <input
          className="input"
          type="date"
          value={draft.on}
          onChange={(event) => {
            const on = PlainDate.safeParse(event.target.value)
            if (on.success) change({ on: on.data })
          }}
        />
      </Field>
    </div>
  )
}

/** Records what was decided about a candidate, changes it, or takes it back. */
export function DecideDialog({ candidate, sheets, onClose }: DecideDialogProps) {
  const edit = useEdit()
  const today = useToday()
  const [draft, setDraft] = useState<Draft>(() => candidate.decision ?? { outcome: null, reasons: '', by: '', on: today })
  const write = async (decision: HiringDecision | null) => {
    if (await edit({ kind: 'decide-candidate', given: { id: candidate.id, decision } })) onClose()
  }
  const { outcome, reasons, by, on } = draft
  const save = useOnce(async () => {
    if (outcome !== null) await write({ outcome, reasons: reasons.trim(), by: by.trim(), on })
  })
  const takeBack = useOnce(() => write(null))
  return (
    <Dialog
      title={`Decide on ${candidate.name}`}
      open
      onClose={onClose}
      note={sheets}
      actions={
        <>
          {candidate.decision === null ? null : <Button onClick={takeBack}>Take back</Button>}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={outcome === null} onClick={save}>
            {outcome === null ? 'Record decision' : outcome === 'hire' ? 'Record “hire”' : 'Record “do not hire”'}
          </Button>
        </>
      }
    >
      <Fields draft={draft} change={(patch) => setDraft({ ...draft, ...patch })} />
    </Dialog>
  )
}
