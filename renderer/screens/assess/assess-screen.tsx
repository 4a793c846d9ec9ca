import { usePlace, useWorkspace } from '../../state/hooks.ts'
import { SystemGone } from '../system/system-gone.tsx'
import { Interview } from './interview.tsx'
import { StartInterview } from './start-interview.tsx'
import '../system/assessment/assessment.css'
import './assess.css'

/** The guided interview about a system, or about one assessor’s own view of it: the place names one or the other. */
export function AssessScreen() {
  const { id = '', part } = usePlace()
  const workspace = useWorkspace()
  const found = workspace.assessment.get(id)
  const own = found?.kind === 'own' ? found : null
  const system = workspace.system.get(own?.systemId ?? id)
  if (system === undefined) return <SystemGone />
  if (own === null && part !== 'practices') return <StartInterview key={id} system={system} ownFirst={part === 'own'} />
  return <Interview key={id} system={system} own={own} />
}
