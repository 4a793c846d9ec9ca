import { useEffect, useRef, useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { Practice } from '../../../src/framework/framework.ts'
import { compared, keptOf } from '../../../src/maturity/history.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { levelScore } from '../../components/score-words.ts'
import { counted } from '../../components/words.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { barePractices } from '../system/assessment/bare-practices.ts'
import { KeepAssessment } from '../system/assessment/keep-assessment.tsx'
import type { Answering } from '../system/assessment/use-answers.ts'
import { ComparisonTables } from '../system/history/comparison-tables.tsx'
import { answeredOf } from './asked.ts'

interface SummaryProps {
  readonly answering: Answering
  readonly standing: Standing
  readonly asked: readonly Practice[]
  readonly onJump: (practice: Practice) => void
}

function SinceLast({ standing }: { readonly standing: Standing }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const last = keptOf(standing.system, workspace, framework)[0]
  if (last === undefined) return <p className="q2">No assessment is kept yet. Keep this one to see next time what has changed.</p>
  return (
    <section>
      <SectionHead title="What has changed" sub={`Since ${dateWords(last.assessment.on)}`} />
      <ComparisonTables comparison={compared(last.standing, standing, framework)} from={dateWords(last.assessment.on)} to="Now" />
    </section>
  )
}

function WithoutEvidence({ answering: { system }, asked, onJump }: SummaryProps) {
  const bare = barePractices(asked, system.answers)
  if (bare.length === 0) return null
  return (
    <section>
      <SectionHead title="Without evidence" sub="In place, as said, and nothing shows it yet" />
      <ul className="ask-bare">
        {bare.map((practice) => (
          <li key={practice.id}>
            <button type="button" className="ul" onClick={() => onJump(practice)}>
              {practice.name}
            </button>
            <span className="q sm"> {practice.evidence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Next({ answering: { system, own, readOnly } }: SummaryProps) {
  const [keeping, setKeeping] = useState(false)
  const to = (part: string) => ({ screen: 'system', id: system.id, part }) as const
  return (
    <div className="row wrap">
      {own === null ? (
        readOnly ? null : (
          <Button kind="primary" onClick={() => setKeeping(true)}>
            Keep this assessment
          </Button>
        )
      ) : (
        <Go to={to('history')} className="btn pri">
          Compare the assessors
        </Go>
      )}
      <Go to={to('improvements')} className="btn">
        Improvements
      </Go>
      <Go to={{ screen: 'plan' }} className="btn">
        Plan
      </Go>
      {keeping ? <KeepAssessment system={system} onClose={() => setKeeping(false)} /> : null}
    </div>
  )
}

/** What the interview came to. */
export function Summary(props: SummaryProps) {
  const { answering, standing, asked } = props
  const root = useRef<HTMLHeadingElement>(null)
  const answered = answeredOf(asked, answering.system.answers)
  useEffect(() => root.current?.focus(), [])
  const whose = answering.own === null ? '' : ' in this view'
  return (
    <div className="ask-sheet ask-summary">
      <h2 ref={root} tabIndex={-1} className="ask-question">
        {standing.system.name} is at level {levelWords(standing)}
        {whose}, score {levelScore(standing.score)}
      </h2>
      <p className="q2">
        {answered === asked.length
          ? `All ${counted(asked.length, 'practice', 'practices')} are answered.`
          : `${counted(asked.length - answered, 'practice is', 'practices are')} not answered and count as 0.`}
        {answering.own === null ? '' : ' The agreed level stays as it is until the views are reconciled.'}
      </p>
      <Next {...props} />
      <WithoutEvidence {...props} />
      <SinceLast standing={standing} />
    </div>
  )
}
