import { useMemo, useState } from 'react'
import type { Bank } from '../../../../src/interview/bank.ts'
import type { Post } from '../../../../src/planning/plan.ts'
import { Button } from '../../../components/button.tsx'
import { EmptyState, GhostTable, SectionHead } from '../../../components/page.tsx'
import { useFramework, useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { CandidateForm } from './candidate-form.tsx'
import { candidateLine, isFor, recommendedWords, type CandidateLine } from './candidate-lines.ts'
import { CandidatePane } from './candidate-pane.tsx'
import { DecisionState } from './decision-state.tsx'

interface CandidatesProps {
  readonly post: Post
  readonly seed: number
  readonly bank: Bank
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  /** Asks for a filled sheet. */
  readonly onRead: () => void
}

const heads = ['Candidate', 'Scorecards recorded', 'Interviewers recommend', 'Decision']

function Row({ line, chosen, onChoose }: { readonly line: CandidateLine; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { candidate, stages, recorded, cards } = line
  return (
    <tr className={chosen ? 'sel' : undefined}>
      <th scope="row">
        <button type="button" className="pick" aria-pressed={chosen} onClick={onChoose}>
          {candidate.name}
        </button>
      </th>
      <td className="nw">
        <span className="sheets" aria-hidden>
          {stages.map(({ stage, cards: of }) => (
            <i key={stage.number} className={of.length > 0 ? 'on' : undefined} />
          ))}
        </span>
        {recorded} of {stages.length}
      </td>
      <td className="q2">{recommendedWords(cards)}</td>
      <td>
        <DecisionState decision={candidate.decision} />
      </td>
    </tr>
  )
}

function Nobody({ onAdd, onRead }: { readonly onAdd: () => void; readonly onRead: () => void }) {
  const readOnly = useReadOnly() !== null
  return (
    <EmptyState
      title="No candidate for this post yet"
      text="Add a candidate, export their interview kit, and read the filled scorecards back: drop the Word files here, or choose them."
      ghost={<GhostTable heads={heads} />}
      actions={
        <>
          <Button kind="primary" size="lg" icon="plus" disabled={readOnly} onClick={onAdd}>
            Add candidate
          </Button>
          <Button size="lg" icon="upload" disabled={readOnly} onClick={onRead}>
            Read a filled scorecard
          </Button>
        </>
      }
    />
  )
}

interface TableProps {
  readonly lines: readonly CandidateLine[]
  readonly open: CandidateLine | undefined
  readonly onChoose: (id: string | null) => void
}

function Table({ lines, open, onChoose }: TableProps) {
  return (
    <table className="tbl candidates">
      <caption className="sr">Candidates for this post</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.candidate.id}
            line={line}
            chosen={line === open}
            onChoose={() => onChoose(line === open ? null : line.candidate.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Who is being interviewed for a post, and how far they are. */
export function Candidates({ post, seed, bank, chosen, onChoose, onRead }: CandidatesProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const readOnly = useReadOnly() !== null
  const [adding, setAdding] = useState(false)
  const lines = useMemo(
    () => [...workspace.candidate.values()].filter(isFor(post)).map((candidate) => candidateLine(workspace, framework, bank, candidate)),
    [workspace, framework, bank, post],
  )
  const open = lines.find(({ candidate }) => candidate.id === chosen)
  const form = adding ? (
    <CandidateForm candidate={null} post={post} seed={seed} onClose={() => setAdding(false)} onSaved={(id) => onChoose(id)} />
  ) : null
  if (lines.length === 0)
    return (
      <>
        <Nobody onAdd={() => setAdding(true)} onRead={onRead} />
        {form}
      </>
    )
  return (
    <div className="split">
      <div className="main scroll hire-main" tabIndex={-1}>
        <section>
          <SectionHead
            title="Candidates"
            end={
              <Button size="sm" icon="plus" disabled={readOnly} onClick={() => setAdding(true)}>
                Add candidate
              </Button>
            }
          />
          <Table lines={lines} open={open} onChoose={onChoose} />
        </section>
      </div>
      {open === undefined ? null : <CandidatePane key={open.candidate.id} line={open} onClose={() => onChoose(null)} />}
      {form}
    </div>
  )
}
