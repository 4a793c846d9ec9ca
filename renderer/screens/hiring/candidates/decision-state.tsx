import { dateWords } from '../../../../src/base/date.ts'
import type { HiringDecision } from '../../../../src/model/candidate.ts'
import { State } from '../../../components/state-words.tsx'

export function DecisionState({ decision }: { readonly decision: HiringDecision | null }) {
  if (decision === null) return <span className="q">Not decided</span>
  return (
    <State tone={decision.outcome === 'hire' ? 'good' : 'mute'}>
      {decision.outcome === 'hire' ? 'Hire' : 'Do not hire'}, {dateWords(decision.on)}
    </State>
  )
}
