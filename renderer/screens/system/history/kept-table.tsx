import { useState } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Track } from '../../../components/level.tsx'
import { RemoveDialog } from '../../../components/remove-dialog.tsx'
import { levelScore } from '../../../components/score-words.ts'
import { counted } from '../../../components/words.ts'
import { useReadOnly } from '../../../state/hooks.ts'
import { assessorName } from '../assessment/assessor.ts'

export interface Kept {
  readonly assessment: Assessment
  readonly standing: Standing
}

function Figures({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <td>
        <Track small today={standing.assessed ? standing.level : 0} target={null} plus={standing.plus} />
      </td>
      <td className="num">{levelScore(standing.score)}</td>
    </>
  )
}

interface KeptTableProps {
  readonly system: System
  readonly now: Standing
  readonly kept: readonly Kept[]
}

/** Today’s standing and each assessment kept, the newest first. */
export function KeptTable({ system, now, kept }: KeptTableProps) {
  const readOnly = useReadOnly() !== null
  const [removing, setRemoving] = useState<Assessment | null>(null)
  return (
    <>
      <table className="tbl">
        <caption className="sr">Assessments of {system.name}, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Assessor</th>
            <th scope="col">Level</th>
            <th scope="col" className="num">
              Score
            </th>
            <th scope="col">Note</th>
            {readOnly ? null : (
              <th scope="col">
                <span className="sr">Remove</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Today</th>
            <td className="q2">–</td>
            <Figures standing={now} />
            <td />
            {readOnly ? null : <td />}
          </tr>
          {kept.map(({ assessment, standing }) => (
            <tr key={assessment.id}>
              <th scope="row" className="nw">
                {dateWords(assessment.on)}
              </th>
              <td>{assessorName(assessment)}</td>
              <Figures standing={standing} />
              <td className="q2 hist-note">{assessment.note}</td>
              {readOnly ? null : (
                <td className="num">
                  <Button
                    kind="icon"
                    icon="trash"
                    size="sm"
                    aria-label={`Remove the assessment of ${dateWords(assessment.on)}`}
                    onClick={() => setRemoving(assessment)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {removing === null ? null : <RemoveKept assessment={removing} system={system} onClose={() => setRemoving(null)} />}
    </>
  )
}

interface RemoveKeptProps {
  readonly assessment: Assessment
  readonly system: System
  readonly onClose: () => void
}

/** Before an assessment that was kept, or a view that is open, is removed. */
export function RemoveKept({ assessment, system, onClose }: RemoveKeptProps) {
  const answers = counted(Object.keys(assessment.answers).length, 'answer', 'answers')
  const own = assessment.kind === 'own'
  return (
    <RemoveDialog
      name={own ? `the view of ${assessorName(assessment)}` : `the assessment of ${dateWords(assessment.on)}`}
      noun={own ? 'view' : 'assessment'}
      removal={{ kind: 'remove-assessment', given: { id: assessment.id } }}
      consequencesIn={() => [
        { what: own ? 'Answers in this view' : 'Answers kept', before: answers, after: 'Gone' },
        { what: `Level of ${system.name}`, before: 'As assessed', after: 'The same' },
      ]}
      onKeep={onClose}
      onRemoved={onClose}
    />
  )
}
