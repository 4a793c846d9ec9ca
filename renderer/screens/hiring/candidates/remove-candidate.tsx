import type { Candidate } from '../../../../src/model/candidate.ts'
import { forNames, RemoveDialog } from '../../../components/remove-dialog.tsx'
import { counted } from '../../../components/words.ts'
import { cardsOf } from './candidate-lines.ts'

interface RemoveCandidateProps {
  readonly candidate: Candidate
  readonly onKeep: () => void
  readonly onRemoved: () => void
}

export function RemoveCandidate({ candidate, onKeep, onRemoved }: RemoveCandidateProps) {
  return (
    <RemoveDialog
      name={candidate.name}
      noun="candidate"
      removal={{ kind: 'remove-candidate', given: { id: candidate.id } }}
      consequencesIn={(workspace) => {
        const cards = cardsOf(workspace, candidate.id)
        return [
          ...forNames('Recorded scorecards', cards.length === 0 ? [] : [counted(cards.length, 'scorecard', 'scorecards')], 'Gone'),
          ...forNames(
            'Decision',
            candidate.decision === null ? [] : [candidate.decision.outcome === 'hire' ? 'Hire' : 'Do not hire'],
            'Gone',
          ),
        ]
      }}
      onKeep={onKeep}
      onRemoved={onRemoved}
    />
  )
}
