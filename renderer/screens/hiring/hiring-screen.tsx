import { useState } from 'react'
import type { Bank } from '../../../src/interview/bank.ts'
import type { Loop } from '../../../src/interview/loop.ts'
import { loop } from '../../../src/interview/make-loop.ts'
import { withoutLeavers } from '../../../src/model/presence.ts'
import type { Decision, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import { chooseFiles } from '../../client/files.ts'
import { Button } from '../../components/button.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { useBank, useFramework, useGo, usePlace, usePlan, useReadOnly, useSelection, useTell, useWorkspace } from '../../state/hooks.ts'
import { hashOf } from '../../state/place.ts'
import { Candidates } from './candidates/candidates.tsx'
import { Matrix } from './matrix.tsx'
import { Reliability } from './reliability.tsx'
import { DropZone, Scorecards } from './scorecard/scorecards.tsx'
import { useDrop } from './scorecard/use-drop.ts'
import { useScorecards } from './scorecard/use-scorecards.ts'
import { SeatBar, type View } from './seat-bar.tsx'
import { hireWords, seatsOf, postNamed, versionAt } from './seat.ts'
import { StagePane } from './stage-pane.tsx'
import { Timeline } from './timeline.tsx'
import './candidates.css'
import './hiring.css'

const isSame = (a: Post, b: Post): boolean => a.role === b.role && a.level === b.level
const ANY: Post = { role: 'ai-systems-engineer', level: 3 }

const notOfThePlan = ({ length }: readonly Decision[]): string => (length === 0 ? 'The plan asks for no hire' : 'Not a seat of the plan')

function Sheet({ made, decision }: { readonly made: Loop; readonly decision: Decision | null }) {
  const [number, setNumber] = useState(() => made.stages.find(({ kind }) => kind === 'incident' || kind === 'design')?.number ?? 1)
  const stage = made.stages.find((one) => one.number === number) ?? made.stages[0]
  return (
    <div className="split">
      <div className="main scroll hire-main">
        <Matrix made={made} chosen={stage?.number ?? 1} onChoose={setNumber} />
        <Reliability made={made} />
        <Timeline decision={decision} />
      </div>
      {stage === undefined ? null : (
        <StagePane key={`${stage.number} ${made.seed} ${made.post.role} ${made.post.level}`} stage={stage} post={made.post} />
      )}
    </div>
  )
}

function Nothing() {
  const go = useGo()
  const readOnly = useReadOnly() !== null
  return (
    <EmptyState
      title="Nobody to hire for yet"
      text="Add a system or import people, and Cadre plans the hires, builds a loop for each and says who can interview."
      actions={
        <>
          <Button kind="primary" size="lg" icon="plus" disabled={readOnly} onClick={() => go({ screen: 'systems', id: 'new' })}>
            Add system
          </Button>
          <Button size="lg" icon="sheet" disabled={readOnly} onClick={() => go({ screen: 'import' })}>
            Import people
          </Button>
        </>
      }
    />
  )
}

export function HiringScreen() {
  const { person, system, candidate } = useWorkspace()
  const bank = useBank()
  const place = usePlace()
  // A version that is asked for is shown, whatever was shown before.
  if (person.size > 0 || system.size > 0 || candidate.size > 0)
    return bank === null ? <PageHead title="Hiring" /> : <Hiring key={place.part === undefined ? '' : hashOf(place)} bank={bank} />
  return (
    <>
      <PageHead title="Hiring" />
      <Nothing />
    </>
  )
}

/** The seat that is shown: a hire or contract of the plan, or any role and level, with the version of its exercises. */
function useSeat() {
  const plan = usePlan()
  const framework = useFramework()
  const place = usePlace()
  const { id } = place
  const [selection] = useSelection()
  const go = useGo()
  const wanted = id ?? selection?.id
  const hires = seatsOf(plan)
  const [own, setOwn] = useState<Post | null>(() => postNamed(place, framework))
  const [seed, setSeed] = useState(() => versionAt(place))
  const decision = own === null ? (hires.find((hire) => hire.id === wanted) ?? hires[0] ?? null) : null
  const post = own ?? decision?.post ?? ANY
  /** Goes to a post: the hire that is shown, another of the plan, or the post by itself. */
  const show = (of: Post) => {
    if (isSame(post, of)) return
    const hire = hires.find((one) => isSame(one.post, of))
    setOwn(hire === undefined ? of : null)
    if (hire !== undefined) go({ screen: 'hiring', id: hire.id })
  }
  return { hires, decision, post, seed, setOwn, setSeed, show }
}

/** Reads filled sheets, chosen or dropped; none on a file that can only be read. */
function useReading() {
  const readOnly = useReadOnly()
  const tell = useTell()
  const sheets = useScorecards()
  const over = useDrop((files) => (readOnly === null ? sheets.add(files) : tell('bad', readOnly)))
  const choose = async () => {
    const files = await chooseFiles('.docx')
    if (files.length > 0) sheets.add(files)
  }
  return { sheets, over: over && readOnly === null, choose: () => void choose(), readOnly: readOnly !== null }
}

/** The interview loop of a planned hire, or of any role and level, and who is interviewed for it. */
function Hiring({ bank }: { readonly bank: Bank }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const seat = useSeat()
  const reading = useReading()
  const [view, setView] = useState<View>('loop')
  const [chosen, setChosen] = useState<string | null>(null)
  const { decision, post, seed } = seat
  const { today } = usePlan()
  const made = loop(withoutLeavers(workspace, today), framework, bank, post, seed)
  const showCandidate = ({ role, level }: Post, id: string) => {
    seat.show({ role, level })
    setView('candidates')
    setChosen(id)
  }
  return (
    <>
      <PageHead
        title={postWords(post, framework)}
        sub={decision === null ? notOfThePlan(seat.hires) : hireWords(decision, workspace)}
        actions={
          <>
            <Button icon="upload" disabled={reading.readOnly} onClick={reading.choose}>
              Read a filled scorecard
            </Button>
            <MakeDocument request={{ kind: 'interview-kit', ...post, seed, candidateId: null }}>Make interview kit</MakeDocument>
          </>
        }
      />
      <SeatBar {...seat} view={view} onView={setView} onOwn={seat.setOwn} onSeed={seat.setSeed} />
      {view === 'loop' ? (
        <Sheet key={`${post.role} ${post.level}`} made={made} decision={decision} />
      ) : (
        <Candidates post={post} seed={seed} bank={bank} chosen={chosen} onChoose={setChosen} onRead={reading.choose} />
      )}
      {reading.over ? <DropZone /> : null}
      <Scorecards sheets={reading.sheets} onRecorded={showCandidate} />
    </>
  )
}
