import { useState } from 'react'
import { ANSWERS_FROM, failureAnswersOf } from '../../../../src/maturity/failures.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import { Icon } from '../../../components/icon.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { useFramework, usePortfolio, useToday, useWorkspace } from '../../../state/hooks.ts'
import { statement } from './failure-words.ts'
import { InterviewDialog } from './interview-dialog.tsx'
import { ModeSection } from './mode-section.tsx'
import './failures.css'

/** Why nothing is asked of the system here; null when it is. */
function unasked({ system, level, assessed }: Standing, isLeaving: boolean): string | null {
  if (isLeaving) return `${system.name} is to be sunset, so no answers are asked of it. Those it has stay.`
  if (level >= ANSWERS_FROM) return null
  return `Asked from level ${ANSWERS_FROM} on; ${system.name} is ${assessed ? `at level ${level}` : 'not assessed'}. What is answered now counts when it gets there.`
}

/** Each failure mode as an engineering requirement, and how the system answers it. */
export function FailuresPart({ standing }: { readonly standing: Standing }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const { leaving } = usePortfolio()
  const [modeId, interviewOn] = useState<string | null>(null)
  const answers = failureAnswersOf(standing.system, workspace, framework, today)
  const chosen = answers.find(({ mode }) => mode.id === modeId)
  const why = unasked(standing, leaving.has(standing.system.id))
  return (
    <div className="fail-part">
      <SectionHead title={statement(answers)} sub="What an agent that can fail this way must do, and what this system does" />
      {why === null ? null : (
        <div className="callout">
          <Icon name="info" tone="q" />
          <span>{why}</span>
        </div>
      )}
      {answers.map((answer) => (
        <ModeSection key={answer.mode.id} answer={answer} asked={why === null} onInterview={() => interviewOn(answer.mode.id)} />
      ))}
      {chosen === undefined ? null : <InterviewDialog mode={chosen.mode} onClose={() => interviewOn(null)} />}
    </div>
  )
}
