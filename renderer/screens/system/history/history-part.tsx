import { useState } from 'react'
import { keptOf } from '../../../../src/maturity/history.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import { Button } from '../../../components/button.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { useFramework, useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { KeepAssessment } from '../assessment/keep-assessment.tsx'
import { Assessors } from './assessors.tsx'
import { Compare } from './compare.tsx'
import { KeptTable } from './kept-table.tsx'
import { ScoreLine } from './score-line.tsx'
import '../assessment/assessment.css'
import './history.css'

/** Assessments of a system over time, and the views of several assessors. */
export function HistoryPart({ standing }: { readonly standing: Standing }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const readOnly = useReadOnly() !== null
  const [keeping, setKeeping] = useState(false)
  const { system } = standing
  const kept = keptOf(system, workspace, framework)
  return (
    <div className="hist">
      <Assessors system={system} />
      <section>
        <SectionHead
          title="Assessments kept"
          sub={kept.length === 0 ? 'None yet' : 'Newest first, each read by today’s framework'}
          end={
            readOnly ? undefined : (
              <Button size="sm" onClick={() => setKeeping(true)}>
                Keep today’s assessment
              </Button>
            )
          }
        />
        {kept.length === 0 ? (
          <p className="q2">Keep today’s answers to see later what has changed since.</p>
        ) : (
          <div className="hist-kept">
            <KeptTable system={system} now={standing} kept={kept} />
            <ScoreLine now={standing} kept={kept} />
          </div>
        )}
      </section>
      {kept.length === 0 ? null : <Compare key={system.id} now={standing} kept={kept} />}
      {keeping ? <KeepAssessment system={system} onClose={() => setKeeping(false)} /> : null}
    </div>
  )
}
