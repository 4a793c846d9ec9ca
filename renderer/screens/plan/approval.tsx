import { useEffect, useRef, useState } from 'react'
import { dateWords, PlainDate } from '../../../src/base/date.ts'
import type { Commitment, CommitmentState } from '../../../src/model/commitment.ts'
import { isSeat } from '../../../src/model/planned.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { State } from '../../components/state-words.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { useEdit, useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { CompleteDialog } from './complete-dialog.tsx'
import { isHeld, stateTone, stateWord } from './decision-state.tsx'
import { StepDialog } from './step-dialog.tsx'

type Step = Exclude<CommitmentState, 'done'>

const nextSteps: { readonly [S in CommitmentState]: readonly { readonly state: Step; readonly words: string }[] } = {
  proposed: [
    { state: 'approved', words: 'Approve' },
    { state: 'declined', words: 'Decline' },
  ],
  approved: [
    { state: 'open', words: 'Open requisition' },
    { state: 'proposed', words: 'Take approval back' },
    { state: 'declined', words: 'Decline' },
  ],
  open: [{ state: 'declined', words: 'Decline' }],
  done: [],
  declined: [],
}

/** A move has no requisition to open. */
const stepsOf = (one: Commitment) => nextSteps[one.state].filter(({ state }) => state !== 'open' || isSeat(one))

function Trail({ one }: { readonly one: Commitment }) {
  if (one.trail.length === 0) return <p className="q sm">Nobody has decided on it yet.</p>
  // The same step can come twice on one day.
  const steps = one.trail.map((step, nth) => ({ ...step, key: String(nth) }))
  return (
    <ol className="trail">
      {steps.map(({ key, state, by, on, note }) => (
        <li key={key}>
          <span>
            <b>{stateWord[state]}</b> by {by}
          </span>
          <span className="q nw">{dateWords(on)}</span>
          {note === '' ? null : <p className="q2">{note}</p>}
        </li>
      ))}
    </ol>
  )
}

function Freeze({ one }: { readonly one: Commitment }) {
  const edit = useEdit()
  const today = useToday()
  const readOnly = useReadOnly() !== null
  const hold = (until: PlainDate | null) => edit({ kind: 'hold-decision', given: { id: one.id, until } })
  const draft = useDraft(one.heldUntil ?? '', (text) => {
    const day = PlainDate.safeParse(text)
    if (text !== '' && !day.success) return null
    return hold(day.success ? day.data : null)
  })
  return (
    <div className="row wrap freeze">
      <label className="row">
        <span className="q2">Frozen until</span>
        <input
          className="input"
          type="date"
          value={draft.text}
          min={today}
          disabled={readOnly}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
        />
      </label>
      {one.heldUntil === null ? null : (
        <Button size="sm" kind="quiet" disabled={readOnly} onClick={() => void hold(null)}>
          Lift freeze
        </Button>
      )}
    </div>
  )
}

/** How far a decision of the plan in use has got, who said so and when, and what can be done next. */
export function Approval({ one }: { readonly one: Commitment }) {
  const readOnly = useReadOnly() !== null
  const today = useToday()
  const { commitment } = useWorkspace()
  const [step, setStep] = useState<{ readonly state: Step; readonly words: string } | null>(null)
  const [completing, setCompleting] = useState(false)
  const ref = useRef<HTMLElement>(null)
  const asked = useRef(false)
  // The button that was pressed may be gone with its state; the focus stays with what can be done next.
  useEffect(() => {
    if (step !== null) asked.current = true
    if (step !== null || !asked.current) return
    asked.current = false
    if (ref.current?.contains(document.activeElement) !== true) ref.current?.querySelector('button')?.focus()
  }, [step])
  const held = isHeld(one.heldUntil, today)
  const done = isSeat(one) ? 'Fill seat' : 'Make the move'
  return (
    <section ref={ref} className="approval">
      <SectionHead
        as="h3"
        title="Approval"
        end={
          <State tone={held ? 'warn' : stateTone[one.state]}>
            {stateWord[one.state]}
            {held ? ', frozen' : ''}
          </State>
        }
      />
      <div className="row wrap">
        {stepsOf(one).map(({ state, words }) => (
          <Button key={state} size="sm" disabled={readOnly || (state === 'open' && held)} onClick={() => setStep({ state, words })}>
            {words}
          </Button>
        ))}
        <Button size="sm" disabled={readOnly} onClick={() => setCompleting(true)}>
          {done}
        </Button>
      </div>
      {one.state === 'open' ? null : <Freeze key={one.heldUntil ?? ''} one={one} />}
      <Trail one={one} />
      {held ? (
        <p className="callout warn sm">
          <Icon name="warn" />
          <span>Not to be opened or started before {dateWords(one.heldUntil)}.</span>
        </p>
      ) : null}
      {step === null || !commitment.has(one.id) ? null : <StepDialog one={one} {...step} onClose={() => setStep(null)} />}
      {completing ? <CompleteDialog one={one} title={done} onClose={() => setCompleting(false)} /> : null}
    </section>
  )
}
