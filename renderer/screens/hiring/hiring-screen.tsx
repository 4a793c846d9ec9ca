import { useState } from 'react'
import type { Loop } from '../../../src/interview/loop.ts'
import { loop } from '../../../src/interview/make-loop.ts'
import type { Decision, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import { Button } from '../../components/button.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { useBank, useFramework, useGo, usePlace, usePlan, useReadOnly, useSelection, useWorkspace } from '../../state/hooks.ts'
import { Matrix } from './matrix.tsx'
import { Reliability } from './reliability.tsx'
import { SeatBar } from './seat-bar.tsx'
import { hireWords, hiresOf } from './seat.ts'
import { StagePane } from './stage-pane.tsx'
import { Timeline } from './timeline.tsx'
import './hiring.css'

const ANY: Post = { role: 'ai-systems-engineer', level: 3 }

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
  const { person, system } = useWorkspace()
  if (person.size > 0 || system.size > 0) return <Hiring />
  return (
    <>
      <PageHead title="Hiring" />
      <Nothing />
    </>
  )
}

/** The interview loop of a planned hire, or of any role and level. */
function Hiring() {
  const plan = usePlan()
  const workspace = useWorkspace()
  const framework = useFramework()
  const bank = useBank()
  const { id } = usePlace()
  const [selection] = useSelection()
  const wanted = id ?? selection?.id
  const hires = hiresOf(plan)
  const [own, setOwn] = useState<Post | null>(null)
  const [seed, setSeed] = useState(1)
  const decision = own === null ? (hires.find((hire) => hire.id === wanted) ?? hires[0] ?? null) : null
  const post = own ?? decision?.post ?? ANY
  return (
    <>
      <PageHead
        title={postWords(post, framework)}
        sub={decision === null ? 'Not a hire of the plan' : hireWords(decision, workspace)}
        actions={
          <MakeDocument request={{ kind: 'interview-kit', role: post.role, level: post.level, seed }}>Make interview kit</MakeDocument>
        }
      />
      <SeatBar hires={hires} decision={decision} post={post} seed={seed} onOwn={setOwn} onSeed={setSeed} />
      {bank === null ? (
        <div className="body" aria-busy="true" />
      ) : (
        <Sheet key={`${post.role} ${post.level}`} made={loop(workspace, framework, bank, post, seed)} decision={decision} />
      )}
    </>
  )
}
