import { useEffect, useState } from 'react'
import { agreedAnswers, type ReconciledPractice, type Reconciliation } from '../../../../src/maturity/reconcile.ts'
import { AssessmentId, type Assessment } from '../../../../src/model/assessment.ts'
import type { Score } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { focusHead } from '../../../components/focus-head.ts'
import { Segmented } from '../../../components/form.tsx'
import { LevelBadge } from '../../../components/level.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { listed } from '../../../components/words.ts'
import { useEdit, useTell, useToday } from '../../../state/hooks.ts'
import { assessorName } from '../assessment/assessor.ts'
import { scoreChoices, scoreSign } from '../assessment/scores.ts'
import { agreedScore, toAgree } from './to-agree.ts'

const options = scoreChoices.map(({ score, sign }) => ({ value: String(score), label: sign }))

interface LineProps {
  readonly one: ReconciledPractice
  readonly views: readonly Assessment[]
  /** What the system has today. */
  readonly now: Score | undefined
  readonly agreed: Score | null
  readonly onChoose: (score: Score) => void
}

function Line({ one: { practice, answers, state }, views, now, agreed, onChoose }: LineProps) {
  return (
    <tr>
      <th scope="row">{practice.name}</th>
      <td>
        <LevelBadge level={practice.level} />
      </td>
      {views.map((view, at) => (
        <td key={view.id} className={state === 'differs' ? 'ctr asmt-sign' : 'ctr q2'} title={answers[at]?.evidence ?? ''}>
          {scoreSign(answers[at]?.score)}
        </td>
      ))}
      <td className="ctr q2">{scoreSign(now)}</td>
      <td className="num">
        <Segmented
          label={`Agreed on ${practice.name}`}
          options={options}
          value={agreed === null ? null : String(agreed)}
          onChange={(text) => {
            const found = scoreChoices.find(({ score }) => String(score) === text)
            if (found !== undefined) onChoose(found.score)
          }}
        />
      </td>
    </tr>
  )
}

interface TableProps {
  readonly found: Reconciliation
  readonly lines: readonly ReconciledPractice[]
  readonly chosen: ReadonlyMap<string, Score>
  readonly onChoose: (id: string, score: Score) => void
}

function Table({ found: { system, views }, lines, chosen, onChoose }: TableProps) {
  return (
    <table className="tbl hist-agree">
      <caption className="sr">What each assessor answered about {system.name}, differences first</caption>
      <thead>
        <tr>
          <th scope="col">Practice</th>
          <th scope="col">Level</th>
          {views.map((view) => (
            <th key={view.id} scope="col" className="ctr">
              {assessorName(view)}
            </th>
          ))}
          <th scope="col" className="ctr">
            Agreed today
          </th>
          <th scope="col" className="num">
            To agree
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((one) => (
          <Line
            key={one.practice.id}
            one={one}
            views={views}
            now={system.answers[one.practice.id]?.score}
            agreed={agreedScore(one, chosen)}
            onChoose={(score) => onChoose(one.practice.id, score)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Writes what was agreed as one step: the system’s answers, a kept assessment, and the views closed. */
function useAgree(found: Reconciliation, chosen: ReadonlyMap<string, Score>): () => void {
  const edit = useEdit()
  const tell = useTell()
  const today = useToday()
  const { system, views } = found
  return useOnce(async () => {
    const given = {
      id: AssessmentId.parse(crypto.randomUUID()),
      systemId: system.id,
      assessor: listed(views.map(assessorName)).slice(0, 200),
      assessorId: null,
      on: today,
      note: 'Agreed by several assessors',
      answers: { ...agreedAnswers(found, chosen) },
      excluded: [...system.excluded],
      closes: views.map(({ id }) => id),
    }
    if (await edit({ kind: 'agree-assessment', given })) tell('good', `Assessment of ${system.name} agreed and kept.`)
  })
}

/** The views beside each other: differences first, a score suggested for each, one step to agree. */
export function Reconcile({ found, readOnly }: { readonly found: Reconciliation; readonly readOnly: boolean }) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Score>>(new Map())
  const [all, setAll] = useState(false)
  const agree = useAgree(found, chosen)
  const lines = toAgree(found.practices)
  useEffect(() => focusHead, [])
  const apart = lines.filter(({ state }) => state !== 'same')
  const hidden = lines.length - apart.length
  return (
    <div className="hist-reconcile">
      <p className="q2">
        Where the assessors differ, the lower middle of their scores is suggested. Arrow keys change it; the evidence of whoever gave the
        score goes along.
      </p>
      <fieldset disabled={readOnly}>
        <legend className="sr">Agreed answers</legend>
        <Table
          found={found}
          lines={all ? lines : apart}
          chosen={chosen}
          onChoose={(id, score) => setChosen(new Map(chosen).set(id, score))}
        />
      </fieldset>
      <div className="row">
        {hidden === 0 ? null : (
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Hide' : 'Show'} {hidden} on which they agree
          </Button>
        )}
        <span className="sp" />
        {readOnly ? null : (
          <>
            <span className="q sm">You can undo this</span>
            <Button kind="primary" onClick={agree}>
              Agree
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
