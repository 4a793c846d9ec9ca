import { useState } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import { recommendationWords } from '../../../../src/interview/scorecard-form.ts'
import type { Scorecard } from '../../../../src/model/scorecard.ts'
import { Button } from '../../../components/button.tsx'
import { MakeDocument } from '../../../components/make-document.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { Pane } from '../../../components/pane.tsx'
import { useReadOnly } from '../../../state/hooks.ts'
import { CardDialog } from '../scorecard/card-dialog.tsx'
import { CandidateForm } from './candidate-form.tsx'
import type { CandidateLine, StageLine } from './candidate-lines.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { DecisionState } from './decision-state.tsx'
import { RemoveCandidate } from './remove-candidate.tsx'

type Opened = { readonly kind: 'rename' | 'decide' | 'remove' } | { readonly kind: 'card'; readonly card: Scorecard } | null

function StageSheets({ line: { stage, cards }, onOpen }: { readonly line: StageLine; readonly onOpen: (card: Scorecard) => void }) {
  return (
    <li>
      <span className="q">{stage.number}</span>
      <div>
        <b>{stage.title}</b>
        {cards.length === 0 ? <p className="q sm">No scorecard recorded</p> : null}
        {cards.map((card) => (
          <p key={card.id}>
            <button type="button" className="ul" onClick={() => onOpen(card)}>
              {card.interviewer === '' ? 'Nobody named' : card.interviewer}
            </button>
            <span className="q2">
              {card.recommendation === null ? ', no recommendation' : `, ${recommendationWords[card.recommendation].toLowerCase()}`}
            </span>
          </p>
        ))}
      </div>
    </li>
  )
}

/** One candidate: the decision, the sheets of every stage, the documents about them. */
export function CandidatePane({ line, onClose }: { readonly line: CandidateLine; readonly onClose: () => void }) {
  const readOnly = useReadOnly() !== null
  const [opened, open] = useState<Opened>(null)
  const close = () => open(null)
  const { candidate, stages, recorded } = line
  const sheets = `${recorded} of ${stages.length} scorecards recorded`
  const { role, level, seed } = candidate
  return (
    <Pane title={candidate.name} onClose={onClose}>
      <p className="q2 sm">
        Added {dateWords(candidate.addedOn)}, version {seed} of the exercises
      </p>
      <div className="candidate-facts">
        <DecisionState decision={candidate.decision} />
        {candidate.decision === null || candidate.decision.reasons === '' ? null : <p className="q2">{candidate.decision.reasons}</p>}
      </div>
      <div className="row wrap">
        <Button size="sm" disabled={readOnly} onClick={() => open({ kind: 'decide' })}>
          {candidate.decision === null ? 'Decide' : 'Change decision'}
        </Button>
        <Button size="sm" icon="pencil" disabled={readOnly} onClick={() => open({ kind: 'rename' })}>
          Rename
        </Button>
        <Button size="sm" icon="trash" disabled={readOnly} onClick={() => open({ kind: 'remove' })}>
          Remove
        </Button>
      </div>
      <hr className="rule" />
      <SectionHead title="Scorecards" sub={sheets} as="h3" />
      <ol className="stage-sheets">
        {stages.map((one) => (
          <StageSheets key={one.stage.number} line={one} onOpen={(card) => open({ kind: 'card', card })} />
        ))}
      </ol>
      <div className="row wrap candidate-docs">
        <MakeDocument kind="normal" request={{ kind: 'interview-kit', role, level, seed, candidateId: candidate.id }}>
          Make kit
        </MakeDocument>
        <MakeDocument kind="normal" request={{ kind: 'decision-report', candidateId: candidate.id }}>
          Make decision report
        </MakeDocument>
      </div>
      {opened?.kind === 'rename' ? <CandidateForm candidate={candidate} post={{ role, level }} seed={seed} onClose={close} /> : null}
      {opened?.kind === 'decide' ? <DecideDialog candidate={candidate} sheets={sheets} onClose={close} /> : null}
      {opened?.kind === 'remove' ? <RemoveCandidate candidate={candidate} onKeep={close} onRemoved={onClose} /> : null}
      {opened?.kind === 'card' ? <CardDialog card={opened.card} onClose={close} /> : null}
    </Pane>
  )
}
