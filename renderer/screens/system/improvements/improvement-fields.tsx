import { scoreMark } from '../../../../src/maturity/words.ts'
import type { System } from '../../../../src/model/system.ts'
import { Field, Segmented, Select } from '../../../components/form.tsx'
import { useFramework, useToday, useWorkspace } from '../../../state/hooks.ts'
import { scoresAbove, type ImprovementDraft } from './improvement-draft.ts'

interface FieldsProps {
  readonly system: System
  readonly draft: ImprovementDraft
  readonly onChange: (draft: ImprovementDraft) => void
}

/** What the practice asks at the score that is aimed at, and how far it is today. */
function Meaning({ system, draft }: Omit<FieldsProps, 'onChange'>) {
  const practice = useFramework().practices.find(({ id }) => id === draft.practiceId)
  if (practice === undefined) return null
  const today = system.answers[practice.id]
  const words = { 0.25: practice.quarter, 0.5: practice.half, 1: practice.whole }[draft.to]
  return (
    <p className="q2 sm full">
      {words === '' ? practice.whole : words}{' '}
      <span className="q">{today === undefined ? 'Not answered today.' : `${scoreMark(today.score)} today.`}</span>
    </p>
  )
}

/** How far, who, by when, and what to remember. */
export function ImprovementFields({ system, draft, onChange }: FieldsProps) {
  const { person } = useWorkspace()
  const today = useToday()
  const scores = scoresAbove(system, draft.practiceId).map((score) => ({ value: String(score), label: scoreMark(score), score }))
  return (
    <>
      <div className="field imp-how">
        <span className="lab">To reach</span>
        <Segmented
          label="To reach"
          options={scores}
          value={String(draft.to)}
          onChange={(text) => onChange({ ...draft, to: scores.find(({ value }) => value === text)?.score ?? draft.to })}
        />
      </div>
      <div />
      <Meaning system={system} draft={draft} />
      <Field label="Owner">
        <Select
          value={draft.ownerId}
          options={[{ value: '', label: 'Nobody' }, ...[...person.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
          onChange={(ownerId) => onChange({ ...draft, ownerId })}
        />
      </Field>
      <Field label="By" {...(draft.by !== '' && draft.by < today ? { hint: 'That day is past.' } : {})}>
        <input className="input" type="date" value={draft.by} onChange={(event) => onChange({ ...draft, by: event.target.value })} />
      </Field>
      <div className="full">
        <Field label="Note" hint="How it is done, what it needs.">
          <textarea
            className="input"
            rows={2}
            maxLength={4000}
            value={draft.note}
            onChange={(event) => onChange({ ...draft, note: event.target.value })}
          />
        </Field>
      </div>
    </>
  )
}
