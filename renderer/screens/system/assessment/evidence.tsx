import { useId } from 'react'
import type { Practice } from '../../../../src/framework/framework.ts'
import type { PracticeAnswer } from '../../../../src/model/system.ts'
import { useDraft } from '../../../components/use-draft.ts'
import { KeyCap, keyed } from './keys.tsx'
import { Proofs } from './proofs.tsx'
import type { ChangeAnswer } from './use-answers.ts'

const grades = [
  { grade: 'stated', label: 'Stated', key: 'S' },
  { grade: 'verified', label: 'Verified', key: 'V' },
] as const

interface EvidenceProps {
  readonly practice: Practice
  readonly answer: PracticeAnswer
  readonly readOnly: boolean
  /** Whether the interview’s keys work here, and so are shown. */
  readonly keys?: boolean
  readonly change: ChangeAnswer
}

function Grade({ practice, answer, readOnly, keys = false, change }: EvidenceProps) {
  const name = useId()
  return (
    <fieldset className="seg" disabled={readOnly}>
      <legend className="sr">Grade of evidence for {practice.name}</legend>
      {grades.map(({ grade, label, key }) => (
        <label key={grade}>
          <input
            type="radio"
            name={name}
            checked={answer.grade === grade}
            onChange={() => void change(practice, (now) => now && { ...now, grade })}
            {...keyed(key, keys)}
          />
          <span>
            {label}
            <KeyCap letter={key} shown={keys} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What shows a practice, written when the field is left; how sure that is; and the links and files behind it. */
export function Evidence(props: EvidenceProps) {
  const { practice, answer, readOnly, keys = false, change } = props
  const draft = useDraft(answer.evidence, (evidence) => change(practice, (now) => now && { ...now, evidence }))
  return (
    <>
      <div className="evidence">
        <input
          className="input"
          aria-label={`Evidence for ${practice.name}`}
          placeholder={practice.evidence}
          value={draft.text}
          maxLength={4000}
          readOnly={readOnly}
          onChange={(event) => draft.change(event.target.value)}
          onKeyDown={(event) => void (event.key === 'Enter' && draft.commit())}
          onBlur={draft.commit}
          {...keyed('E', keys)}
        />
        <Grade {...props} />
      </div>
      <Proofs practice={practice} proofs={answer.proofs} readOnly={readOnly} keys={keys} change={change} />
    </>
  )
}
