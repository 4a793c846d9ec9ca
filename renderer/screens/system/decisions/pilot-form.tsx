import { useState } from 'react'
import { PlainDate } from '../../../../src/base/date.ts'
import { ChoiceId, type PilotChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { Field, Segmented } from '../../../components/form.tsx'
import { useFramework, useToday } from '../../../state/hooks.ts'
import { ChoiceDialog } from './choice-dialog.tsx'
import { PilotFactor } from './pilot-factor.tsx'

interface PilotFormProps {
  readonly system: System
  readonly start: PilotChoice['answer']
  readonly taken: PilotChoice | null
  readonly onClose: () => void
}

/** The choice as the form has it; null while a sunset has no day. */
function choiceOf(shared: Pick<PilotChoice, 'id' | 'systemId' | 'on'>, answer: PilotChoice['answer'], by: string): PilotChoice | null {
  const day = PlainDate.safeParse(by)
  if (answer === 'sunset' && !day.success) return null
  return { ...shared, kind: 'pilot', answer, by: answer === 'sunset' && day.success ? day.data : null, reason: '' }
}

/** Sunset, refactor or rebuild one system. */
export function PilotForm({ system, start, taken, onClose }: PilotFormProps) {
  const { pilotAdvice } = useFramework()
  const today = useToday()
  const [id] = useState(() => taken?.id ?? ChoiceId.parse(crypto.randomUUID()))
  const [answer, setAnswer] = useState(start)
  const [by, setBy] = useState<string>(taken?.by ?? '')
  const advice = pilotAdvice.find((one) => one.answer === answer)
  return (
    <ChoiceDialog
      title={`What becomes of ${system.name}`}
      taken={taken}
      choice={choiceOf({ id, systemId: system.id, on: today }, answer, by)}
      waiting="What it does shows here once there is a day to stop."
      against={false}
      onClose={onClose}
    >
      <div className="field dec-answer">
        <span className="lab">Decision</span>
        <Segmented
          label="Decision"
          options={pilotAdvice.map((one) => ({ value: one.answer, label: one.name }))}
          value={answer}
          onChange={setAnswer}
        />
      </div>
      {advice === undefined ? null : (
        <p className="q2 two">
          <span>{advice.means}</span>
          <small>{advice.when}</small>
          <PilotFactor answer={answer} />
        </p>
      )}
      {answer === 'sunset' ? (
        <Field
          label="First day it no longer runs"
          {...(by !== '' && by <= today ? { hint: 'Not to come: it counts as stopped already.' } : {})}
        >
          <input className="input dec-day" type="date" value={by} onChange={(event) => setBy(event.target.value)} />
        </Field>
      ) : null}
    </ChoiceDialog>
  )
}
