import type { Post } from '../../../../src/planning/plan.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useTell } from '../../../state/hooks.ts'
import { ReviewDialog } from './review-dialog.tsx'
import type { useScorecards } from './use-scorecards.ts'

function Refused({
  file,
  why,
  last,
  onNext,
}: {
  readonly file: string
  readonly why: string
  readonly last: boolean
  readonly onNext: () => void
}) {
  return (
    <Dialog
      title={`${file} was not read`}
      open
      onClose={onNext}
      note="Nothing was recorded"
      actions={
        <Button kind="primary" autoFocus onClick={onNext}>
          {last ? 'Close' : 'Next file'}
        </Button>
      }
    >
      <div className="callout bad">
        <Icon name="stop" />
        <p>{why}</p>
      </div>
    </Dialog>
  )
}

interface ScorecardsProps {
  readonly sheets: ReturnType<typeof useScorecards>
  readonly onRecorded: (post: Post, candidateId: string) => void
}

/** The dialog for the sheet that was read last: review, or why it cannot be read. */
export function Scorecards({ sheets: { read, waiting, next }, onRecorded }: ScorecardsProps) {
  const tell = useTell()
  if (read === null) return null
  if ('why' in read) return <Refused key={read.file} file={read.file} why={read.why} last={waiting === 0} onNext={next} />
  return (
    <ReviewDialog
      key={`${read.file} ${waiting}`}
      reading={read.reading}
      waiting={waiting}
      onLeave={next}
      onRecorded={(name, id) => {
        const { form } = read.reading
        tell('good', `Recorded ${form.stageTitle} of ${name}. You can undo it.`)
        next()
        onRecorded(form, id)
      }}
    />
  )
}

/** Shown while files are dragged over the screen. */
export const DropZone = () => (
  <div className="drop-zone" aria-hidden>
    <div>
      <Icon name="upload" />
      <p>Drop filled scorecards</p>
      <small>Word files of an interview kit; nothing is recorded before you have seen it</small>
    </div>
  </div>
)
