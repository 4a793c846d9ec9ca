import { useState } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import type { Scorecard } from '../../../../src/model/scorecard.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { forNames, RemoveDialog } from '../../../components/remove-dialog.tsx'
import { counted } from '../../../components/words.ts'
import { useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { CardFacts } from './card-facts.tsx'
import { CardTable } from './card-table.tsx'

const rated = ({ ratings }: Scorecard): number => ratings.filter(({ rating }) => rating !== null).length

/** A recorded sheet, to look at or to remove. */
export function CardDialog({ card, onClose }: { readonly card: Scorecard; readonly onClose: () => void }) {
  const { candidate } = useWorkspace()
  const readOnly = useReadOnly() !== null
  const [removing, setRemoving] = useState(false)
  const of = candidate.get(card.candidateId)
  if (of === undefined) return null
  if (removing)
    return (
      <RemoveDialog
        name={`the scorecard “${card.stageTitle}”`}
        noun="scorecard"
        removal={{ kind: 'remove-scorecard', given: { id: card.id } }}
        consequencesIn={() => forNames(`Ratings of ${of.name}`, [counted(rated(card), 'rating', 'ratings')], 'Gone')}
        onKeep={() => setRemoving(false)}
        onRemoved={onClose}
      />
    )
  return (
    <Dialog
      title={`${of.name}: ${card.stageTitle}`}
      open
      wide
      onClose={onClose}
      note={`Read from ${card.file} on ${dateWords(card.recordedOn)}`}
      actions={
        <>
          <Button icon="trash" disabled={readOnly} onClick={() => setRemoving(true)}>
            Remove scorecard
          </Button>
          <Button kind="primary" autoFocus onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <CardFacts {...card} />
      <CardTable of={{ post: { role: of.role, level: of.level }, seed: of.seed, stage: card.stage }} ratings={card.ratings} />
      {card.notes === '' ? null : (
        <>
          <h3 className="card-h">Notes</h3>
          <p className="card-notes">{card.notes}</p>
        </>
      )}
    </Dialog>
  )
}
