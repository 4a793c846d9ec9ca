import type { LevelText, SelfCheckQuestion } from '../../../src/framework/framework.ts'
import { operatesAt } from '../../../src/maturity/self-check.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { useFramework, useReadOnly } from '../../state/hooks.ts'

export type Answer = 'yes' | 'no'
/** By the question’s id; questions nobody has answered are not in it. */
export type Answers = ReadonlyMap<string, Answer>

function NextSteps({ open, level }: { readonly open: readonly SelfCheckQuestion[]; readonly level: LevelText | undefined }) {
  if (level === undefined) return <p className="q2">There is no level above. Hold it: reassess each system twice a year.</p>
  return (
    <>
      <h3>What level {level.level} still needs a yes to</h3>
      <ul className="guide-dots">
        {open.map(({ id, asks }) => (
          <li key={id}>{asks}</li>
        ))}
      </ul>
    </>
  )
}

function Onwards() {
  const readOnly = useReadOnly()
  return (
    <>
      <p className="q2">This places a team roughly. An assessment places each system, and a plan follows from it.</p>
      <p className="row">
        <Go to={{ screen: 'systems' }} className="btn">
          Assess a system
        </Go>
        {readOnly === null ? (
          <Go to={{ screen: 'systems', id: 'new' }} className="btn">
            Add a system
          </Go>
        ) : null}
      </p>
    </>
  )
}

/** The level reached by the answers so far, and what to do next. */
export function SelfCheckResult({ answers, onClear }: { readonly answers: Answers; readonly onClear: () => void }) {
  const framework = useFramework()
  const { level, open } = operatesAt(new Set([...answers].flatMap(([id, answer]) => (answer === 'yes' ? [id] : []))), framework)
  const reached = framework.levels.find((one) => one.level === level)
  const left = framework.selfCheck.length - answers.size
  return (
    <aside className="check-result" aria-label="Where you operate">
      <p className="row" role="status">
        {answers.size === 0 ? (
          <span className="q2">Answer yes or no; the level your team works at shows here.</span>
        ) : (
          <>
            <LevelBadge level={level} />
            <b>
              You operate at level {level}, {reached?.name}
            </b>
          </>
        )}
      </p>
      {answers.size === 0 ? null : (
        <>
          <p className="q2">{reached?.does}</p>
          <p className="q sm">
            {left === 0 ? 'All questions answered.' : `${left} of ${framework.selfCheck.length} questions not answered; they count as no.`}{' '}
            A level needs a yes to all its questions and to all below.
          </p>
          <NextSteps open={open} level={framework.levels.find((one) => one.level === level + 1)} />
          <Button size="sm" onClick={onClear}>
            Clear answers
          </Button>
        </>
      )}
      <Onwards />
    </aside>
  )
}
