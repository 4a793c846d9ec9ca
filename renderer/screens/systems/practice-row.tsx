import type { Practice } from '../../../src/framework/framework.ts'
import type { PracticeAnswer, System } from '../../../src/model/system.ts'
import { Segmented } from '../../components/form.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { useEdit, useToday } from '../../state/hooks.ts'

const scores = [
  { value: '', label: '–' },
  { value: '0', label: '0' },
  { value: '0.25', label: '¼' },
  { value: '0.5', label: '½' },
  { value: '1', label: '1' },
] as const
const grades = [
  { value: 'stated', label: 'Stated' },
  { value: 'verified', label: 'Verified' },
] as const

const scoreOf = { '0': 0, '0.25': 0.25, '0.5': 0.5, '1': 1 } as const
type ScoreText = (typeof scores)[number]['value']
const textOf = (answer: PracticeAnswer | undefined): ScoreText =>
  answer === undefined ? '' : ({ 0: '0', 0.25: '0.25', 0.5: '0.5', 1: '1' } as const)[answer.score]

interface EvidenceProps {
  readonly practice: Practice
  readonly answer: PracticeAnswer
  readonly disabled: boolean
  readonly onChange: (patch: Partial<PracticeAnswer>) => Promise<unknown>
}

/** What shows it, written when the field is left, and how sure that is. */
function Evidence({ practice, answer, disabled, onChange }: EvidenceProps) {
  const draft = useDraft(answer.evidence, (evidence) => onChange({ evidence }))
  return (
    <div className="practice-evidence">
      <input
        className="input"
        aria-label={`Evidence for ${practice.name}`}
        placeholder={practice.evidence}
        value={draft.text}
        maxLength={4000}
        disabled={disabled}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
      />
      <Segmented
        label={`Grade of evidence for ${practice.name}`}
        options={grades}
        value={answer.grade}
        onChange={(grade) => void onChange({ grade })}
      />
    </div>
  )
}

/** One practice of one system: how far it is in place, and what shows it. */
export function PracticeRow({
  system,
  practice,
  readOnly,
}: {
  readonly system: System
  readonly practice: Practice
  readonly readOnly: boolean
}) {
  const edit = useEdit()
  const today = useToday()
  const answer = system.answers[practice.id]
  const write = (next: PracticeAnswer | null): Promise<unknown> =>
    readOnly
      ? Promise.resolve()
      : edit({ kind: 'answer-practice', given: { systemId: system.id, practiceId: practice.id, answer: next, on: today } })
  const change = (patch: Partial<PracticeAnswer>) => (answer === undefined ? Promise.resolve() : write({ ...answer, ...patch, on: today }))
  const rescore = (text: ScoreText) =>
    text === ''
      ? write(null)
      : write({ score: scoreOf[text], evidence: answer?.evidence ?? '', grade: answer?.grade ?? 'stated', on: today })
  return (
    <li className="practice">
      <div className="practice-head">
        <div>
          <h4>
            {practice.name} <SourceTag source={practice.source} />
          </h4>
          <p>{practice.whole}</p>
        </div>
        <Segmented
          label={`${practice.name}: how far it is in place`}
          options={scores}
          value={textOf(answer)}
          onChange={(text) => void rescore(text)}
        />
      </div>
      {answer === undefined ? null : <Evidence practice={practice} answer={answer} disabled={readOnly} onChange={change} />}
    </li>
  )
}
