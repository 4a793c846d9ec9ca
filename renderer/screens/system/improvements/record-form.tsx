import { useState } from 'react'
import { PlainDate } from '../../../../src/base/date.ts'
import { lowerFirst } from '../../../../src/base/phrase.ts'
import type { Practice } from '../../../../src/framework/framework.ts'
import { improved, type ProjectedImprovement } from '../../../../src/maturity/projection.ts'
import { standing as standingOf, type Standing } from '../../../../src/maturity/standing.ts'
import { scoreMark } from '../../../../src/maturity/words.ts'
import type { PracticeAnswer } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { ChangeTable } from '../../../components/change-table.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Field, Segmented } from '../../../components/form.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useFramework, useToday } from '../../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../../people/edit-here.tsx'
import { standingChange } from './consequences.ts'

const grades = [
  { value: 'stated', label: 'Stated' },
  { value: 'verified', label: 'Verified' },
] as const

interface ShownProps {
  readonly practice: Practice | null
  readonly evidence: string
  readonly grade: PracticeAnswer['grade']
  readonly onEvidence: (evidence: string) => void
  readonly onGrade: (grade: PracticeAnswer['grade']) => void
}

/** What shows that it is done, and how sure that is. */
function Shown({ practice, evidence, grade, onEvidence, onGrade }: ShownProps) {
  return (
    <>
      <div className="full">
        <Field label="What shows it" {...(practice === null ? {} : { hint: `Counts as evidence: ${lowerFirst(practice.evidence)}.` })}>
          <textarea className="input" rows={3} maxLength={4000} value={evidence} onChange={(event) => onEvidence(event.target.value)} />
        </Field>
      </div>
      <div className="field imp-how">
        <span className="lab">Evidence</span>
        <Segmented label="Grade of evidence" options={grades} value={grade} onChange={onGrade} />
        <p className="hint">Verified: somebody else has looked at it.</p>
      </div>
    </>
  )
}

interface RecordProps {
  readonly standing: Standing
  readonly step: ProjectedImprovement
  readonly onClose: () => void
}

/** Records an improvement as done: the practice stands at its score from then on, with what shows it. */
export function RecordForm({ standing, step: { improvement, practice }, onClose }: RecordProps) {
  const framework = useFramework()
  const today = useToday()
  const { refusal, edit } = useEditHere()
  const { system } = standing
  const known: PracticeAnswer | undefined = system.answers[improvement.practiceId]
  const [evidence, setEvidence] = useState(known?.evidence ?? '')
  const [grade, setGrade] = useState<PracticeAnswer['grade']>('stated')
  const [on, setOn] = useState<string>(today)
  const day = PlainDate.safeParse(on)
  const late = day.success && day.data > today ? 'It is done on a day that has been.' : null
  const save = useOnce(async () => {
    if (!day.success) return
    const answer = { evidence: evidence.trim(), grade, proofs: known?.proofs ?? [] }
    if (await edit({ kind: 'finish-improvement', given: { id: improvement.id, on: day.data, answer } })) onClose()
  })
  return (
    <Dialog
      title={`Done: ${practice?.name ?? 'a practice of another version'}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={!day.success || late !== null} onClick={save}>
            Record at {scoreMark(improvement.to)}
          </Button>
        </>
      }
    >
      <div className="form cols">
        <Shown practice={practice} evidence={evidence} grade={grade} onEvidence={setEvidence} onGrade={setGrade} />
        <Field label="Done on" error={late}>
          <input
            className="input"
            type="date"
            value={on}
            max={today}
            aria-invalid={late !== null}
            onChange={(event) => setOn(event.target.value)}
          />
        </Field>
      </div>
      <ChangeTable
        caption="What recording it changes"
        lines={standingChange(standing, standingOf(improved(system, [improvement]), framework))}
      />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
