import { Button } from '../../components/button.tsx'
import { State } from '../../components/state-words.tsx'
import type { Answering } from '../system/assessment/use-answers.ts'

interface FootProps {
  readonly at: number
  /** The number of practices asked: the place of the summary. */
  readonly last: number
  /** Where the next unanswered practice is; null when there is none but this. */
  readonly open: number | null
  readonly saved: Answering['saved']
  readonly readOnly: boolean
  readonly onShow: (index: number) => void
  readonly onList: () => void
}

/** The ways on and back, and whether all is saved. */
export function Foot({ at, last, open, saved, readOnly, onShow, onList }: FootProps) {
  return (
    <footer className="ask-foot">
      <Button disabled={at === 0} aria-keyshortcuts="ArrowLeft" onClick={() => onShow(at - 1)}>
        Back <kbd aria-hidden>←</kbd>
      </Button>
      {at === last ? null : (
        <Button kind="primary" aria-keyshortcuts="ArrowRight Enter" onClick={() => onShow(at + 1)}>
          {at + 1 === last ? 'Summary' : 'Next'} <kbd aria-hidden>→</kbd>
        </Button>
      )}
      {open === null ? null : (
        <Button kind="quiet" aria-keyshortcuts="N" onClick={() => onShow(open)}>
          Next unanswered <kbd aria-hidden>N</kbd>
        </Button>
      )}
      <Button kind="quiet" aria-keyshortcuts="J" onClick={onList}>
        List of practices <kbd aria-hidden>J</kbd>
      </Button>
      <span className="sp" />
      {readOnly ? <span className="q">Answers can only be read here.</span> : null}
      <span role="status">
        {saved === 'saved' ? <State tone="good">Saved</State> : saved === 'saving' ? <span className="q">Saving</span> : null}
      </span>
    </footer>
  )
}
