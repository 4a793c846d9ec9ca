import { useMemo, useState } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import type { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { counted } from '../../../components/words.ts'
import { useEdit, useToday, useWorkspace } from '../../../state/hooks.ts'
import { CardFacts } from './card-facts.tsx'
import { CardTable } from './card-table.tsx'
import { guessed, proposalFor, type About } from './matching.ts'
import { Replaced } from './replaced.tsx'
import { Who } from './who.tsx'

function Doubts({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className="callout warn card-doubts">
      <Icon name="warn" />
      <ul aria-label="To look at before it is recorded">
        {sentences.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

interface ReviewDialogProps {
  readonly reading: ScorecardReading
  /** Files that come after this one. */
  readonly waiting: number
  readonly onRecorded: (name: string, candidateId: string) => void
  readonly onLeave: () => void
}

const newId = (): string => crypto.randomUUID()

/** Whom the sheet is about, as found and then as chosen, and what recording it would do. */
function useProposal(reading: ScorecardReading) {
  const workspace = useWorkspace()
  const today = useToday()
  const [about, setAbout] = useState<About>(() => guessed(reading, workspace, { today, newId }))
  const proposal = useMemo(() => proposalFor(reading, about, workspace, { today, newId }), [reading, about, workspace, today])
  return { about, setAbout, proposal }
}

/** What a filled sheet says and what it would change. Nothing is recorded before the button is pressed. */
export function ReviewDialog({ reading, waiting, onRecorded, onLeave }: ReviewDialogProps) {
  const edit = useEdit()
  const { about, setAbout, proposal } = useProposal(reading)
  const { recording, given, why } = proposal
  const { form, file, gaps, ratings, notes } = reading
  const record = useOnce(async () => {
    if (recording !== null && (await edit(recording.edit))) onRecorded(recording.candidate, given.candidate.id)
  })
  const old = recording?.replaces ?? null
  return (
    <Dialog
      title={`Record ${form.stageTitle}${recording === null ? '' : ` of ${recording.candidate}`}?`}
      open
      wide
      onClose={onLeave}
      note={[
        'Nothing is recorded yet',
        ...(old === null ? [] : [`it replaces the scorecard recorded on ${dateWords(old.recordedOn)}`]),
        ...(waiting === 0 ? [] : [`${counted(waiting, 'more file', 'more files')} after this one`]),
      ].join('; ')}
      actions={
        <>
          <Button autoFocus onClick={onLeave}>
            {waiting === 0 ? 'Do not record' : 'Leave out'}
          </Button>
          <Button kind="primary" disabled={recording === null} onClick={record}>
            {old === null ? 'Record scorecard' : 'Replace scorecard'}
          </Button>
        </>
      }
    >
      <p className="q sm card-file">Read from {file}</p>
      {why === null ? null : (
        <div className="callout bad card-doubts" role="alert">
          <Icon name="stop" />
          <p>{why}</p>
        </div>
      )}
      <Doubts sentences={[...(recording?.notes ?? []), ...gaps]} />
      <Who reading={reading} about={about} onChange={setAbout} />
      <CardFacts {...reading} stage={form.stage} stageTitle={form.stageTitle} interviewerId={given?.scorecard.interviewerId} />
      <CardTable of={{ post: { role: form.role, level: form.level }, seed: form.seed, stage: form.stage }} ratings={ratings} />
      {notes === '' ? null : (
        <>
          <h3 className="card-h">Notes</h3>
          <p className="card-notes">{notes}</p>
        </>
      )}
      {old === null ? null : <Replaced old={old} reading={reading} />}
    </Dialog>
  )
}
