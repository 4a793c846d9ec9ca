import { useState } from 'react'
import { moneyUnit, moneyWords } from '../../../../src/base/money.ts'
import type { WorkloadAdvice } from '../../../../src/framework/framework.ts'
import { ChoiceId, type WorkloadChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { Field, Segmented } from '../../../components/form.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useSettings, useToday } from '../../../state/hooks.ts'
import { ChoiceDialog } from './choice-dialog.tsx'
import { adviceFor, modelWords, workloadCosts } from './choice-words.ts'
import { readWorkload, workloadDraft, type WorkloadDraft, type WorkloadReading } from './workload-draft.ts'

const urgencies = [
  { value: 'real-time', label: 'Somebody waits' },
  { value: 'asynchronous', label: 'Nobody waits' },
] as const
const stakes = [
  { value: 'everyday', label: 'Everyday' },
  { value: 'high', label: 'High' },
] as const
const models = [
  { value: 'fast', label: 'Fast' },
  { value: 'reasoning', label: 'Reasoning' },
] as const

interface FieldsProps {
  readonly draft: WorkloadDraft
  readonly wrong: WorkloadReading['wrong']
  readonly onChange: (patch: Partial<WorkloadDraft>) => void
}

function Needs({ draft, onChange }: Omit<FieldsProps, 'wrong'>) {
  return (
    <>
      <Field label="Workload">
        <input
          className="input"
          value={draft.name}
          maxLength={200}
          autoFocus
          placeholder="Reading a claim"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <div className="dec-needs">
        <div className="field dec-answer">
          <span className="lab">Urgency</span>
          <Segmented label="Urgency" options={urgencies} value={draft.urgency} onChange={(urgency) => onChange({ urgency })} />
        </div>
        <div className="field dec-answer">
          <span className="lab">Harm of a wrong answer</span>
          <Segmented label="Harm of a wrong answer" options={stakes} value={draft.stakes} onChange={(one) => onChange({ stakes: one })} />
        </div>
      </div>
    </>
  )
}

function Numbers({ draft, wrong, onChange }: FieldsProps) {
  const { currency } = useSettings()
  const unit = moneyUnit(currency).trim()
  const field = (name: 'runs' | 'fast' | 'reasoning', label: string) => (
    <Field label={label} error={wrong[name]}>
      <input
        className="input num"
        inputMode="decimal"
        value={draft[name]}
        aria-invalid={wrong[name] !== null}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <div className="dec-numbers">
      {field('runs', 'Runs a month')}
      {field('fast', `Fast, ${unit} a run`)}
      {field('reasoning', `Reasoning, ${unit} a run`)}
    </div>
  )
}

function Advice({ advice }: { readonly advice: WorkloadAdvice | undefined }) {
  if (advice === undefined) return null
  return (
    <p className="q2">
      Advice: {modelWords[advice.answer]}. {advice.because} <SourceTag source={advice.source} />
    </p>
  )
}

/** What a year costs either way, once runs and both prices are known. */
function BothWays({ choice }: { readonly choice: WorkloadChoice | null }) {
  const { currency } = useSettings()
  const { fast, reasoning } = choice === null ? { fast: null, reasoning: null } : workloadCosts(choice)
  if (fast === null || reasoning === null) return null
  return (
    <p className="hint">
      A year costs {moneyWords(fast, currency)} with a fast model, {moneyWords(reasoning, currency)} with a reasoning one.
    </p>
  )
}

interface WorkloadFormProps {
  readonly system: System
  readonly taken: WorkloadChoice | null
  readonly onClose: () => void
}

/** The kind of model for one workload of a system. */
export function WorkloadForm({ system, taken, onClose }: WorkloadFormProps) {
  const framework = useFramework()
  const today = useToday()
  const [id] = useState(() => taken?.id ?? ChoiceId.parse(crypto.randomUUID()))
  const [draft, setDraft] = useState(() => workloadDraft(taken))
  const change = (patch: Partial<WorkloadDraft>) => setDraft({ ...draft, ...patch })
  const advice = adviceFor(framework, draft)
  const advised = advice?.answer ?? 'fast'
  const { choice, wrong } = readWorkload(draft, { id, systemId: system.id, on: today }, advised)
  return (
    <ChoiceDialog
      title={taken === null ? `Workload of ${system.name}` : `${taken.name}, ${system.name}`}
      taken={taken}
      choice={choice}
      waiting="What it does shows here once the workload has a name and its numbers are right."
      against={(draft.answer ?? advised) !== advised}
      onClose={onClose}
    >
      <Needs draft={draft} onChange={change} />
      <Numbers draft={draft} wrong={wrong} onChange={change} />
      <div className="field dec-answer">
        <span className="lab">Decision</span>
        <Segmented label="Decision" options={models} value={draft.answer ?? advised} onChange={(answer) => change({ answer })} />
        <BothWays choice={choice} />
      </div>
      <Advice advice={advice} />
    </ChoiceDialog>
  )
}
