import { useEffect, useState, type RefObject } from 'react'
import type { Dimension, Practice } from '../../../src/framework/framework.ts'
import { standing as standingOf } from '../../../src/maturity/standing.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import type { System } from '../../../src/model/system.ts'
import { PageHead } from '../../components/page.tsx'
import { useFramework, useSelection } from '../../state/hooks.ts'
import { assessorName } from '../system/assessment/assessor.ts'
import { useAnswers } from '../system/assessment/use-answers.ts'
import { answeredOf, nextOpen, placeAmong, practicesAsked } from './asked.ts'
import { Beside } from './beside.tsx'
import { Foot } from './foot.tsx'
import { JumpList } from './jump-list.tsx'
import { LeaveLink } from './leave-link.tsx'
import { LeaveOut } from './leave-out.tsx'
import { Question } from './question.tsx'
import { Summary } from './summary.tsx'
import { focusAnswers, useShortcuts } from './use-shortcuts.ts'

interface InterviewProps {
  readonly system: System
  readonly own: Assessment | null
}

/** Where the interview is: which practices it asks, and which of them stands open; past the last one it sums up. */
function useInterview({ system, own }: InterviewProps) {
  const framework = useFramework()
  const answering = useAnswers(system, own)
  const [skipAbove, setSkipAbove] = useState(true)
  const asked = practicesAsked(framework, answering.system, skipAbove)
  const { answers } = answering.system
  const [openId, setOpenId] = useState<string | null>(() => asked[nextOpen(asked, answers, -1) ?? 0]?.id ?? null)
  const at = placeAmong(asked, openId, framework)
  const open = nextOpen(asked, answers, at)
  const show = (index: number) => setOpenId(asked[index]?.id ?? null)
  return {
    answering,
    asked,
    at,
    practice: asked[at] ?? null,
    answered: answeredOf(asked, answers),
    open: open === at ? null : open,
    skipAbove,
    setSkipAbove,
    show,
    /** What holds the system back may lie above the levels asked about. */
    jump: (practice: Practice) => {
      if (!asked.includes(practice)) setSkipAbove(false)
      setOpenId(practice.id)
    },
  }
}

function useDimension(practice: Practice | null): Dimension | undefined {
  const { dimensions } = useFramework()
  return dimensions.find(({ id }) => id === practice?.dimension)
}

/** "Practice 5 of 51, 42 answered" */
const placeWords = ({ at, asked, answered }: ReturnType<typeof useInterview>): string =>
  at === asked.length ? `Summary, ${answered} of ${asked.length} answered` : `Practice ${at + 1} of ${asked.length}, ${answered} answered`

type Opened = 'list' | 'leave-out' | null

/** Which dialog is open. When it closes, what had the focus may be gone with its practice: the answers then take it. */
function useDialogs(root: RefObject<HTMLDivElement | null>) {
  const [opened, open] = useState<Opened>(null)
  useEffect(() => {
    if (opened === null && root.current !== null) focusAnswers(root.current)
  }, [opened, root])
  return [opened, open] as const
}

interface DialogsProps {
  readonly opened: Opened
  readonly system: System
  readonly interview: ReturnType<typeof useInterview>
  readonly onClose: () => void
}

function Dialogs({ opened, system, interview: { answering, asked, practice, jump }, onClose }: DialogsProps) {
  const dimension = useDimension(practice)
  if (opened === 'list') return <JumpList answering={answering} asked={asked} current={practice} onJump={jump} onClose={onClose} />
  return opened === 'leave-out' && dimension !== undefined ? <LeaveOut system={system} dimension={dimension} onClose={onClose} /> : null
}

/** One practice at a time on the whole screen, each answer saved as it is given. */
export function Interview({ system, own }: InterviewProps) {
  const root = useShortcuts()
  const interview = useInterview({ system, own })
  const [opened, open] = useDialogs(root)
  const [, select] = useSelection()
  const { answering, asked, at, practice, answered, jump } = interview
  const dimension = useDimension(practice)
  const standing = standingOf(answering.system, useFramework())
  // The address of one assessor’s view does not say which system it is about.
  useEffect(() => select({ kind: 'system', id: system.id }), [select, system.id])
  return (
    <div className="ask" ref={root}>
      <PageHead
        title={`Assess ${system.name}`}
        sub={`${own === null ? 'Agreed answers' : `${assessorName(own)}: own view`} · ${placeWords(interview)}`}
        actions={<LeaveLink system={system} />}
      />
      <progress className="ask-progress" aria-label="Practices answered" value={answered} max={Math.max(asked.length, 1)} />
      <div className="split">
        <div className="main scroll ask-main">
          {practice === null || dimension === undefined ? (
            <Summary answering={answering} standing={standing} asked={asked} onJump={jump} />
          ) : (
            <Question
              key={practice.id}
              answering={answering}
              practice={practice}
              dimension={dimension}
              onLeaveOut={own === null && !answering.readOnly ? () => open('leave-out') : null}
            />
          )}
        </div>
        <Beside
          standing={standing}
          dimension={dimension}
          skipAbove={interview.skipAbove}
          own={own !== null}
          readOnly={answering.readOnly}
          onSkip={interview.setSkipAbove}
          onJump={jump}
        />
      </div>
      <Foot
        at={at}
        last={asked.length}
        open={interview.open}
        saved={answering.saved}
        readOnly={answering.readOnly}
        onShow={interview.show}
        onList={() => open('list')}
      />
      <Dialogs opened={opened} system={system} interview={interview} onClose={() => open(null)} />
    </div>
  )
}
