import type { Standing } from '../../../../src/maturity/standing.ts'
import { ComponentsSection } from './components-section.tsx'
import { ModelsSection } from './models-section.tsx'
import { PilotSection } from './pilot-section.tsx'
import './decisions.css'

/** What is decided about a system, each with what it does to the plan before it is taken. */
export function DecisionsPart({ standing: { system } }: { readonly standing: Standing }) {
  return (
    <div className="dec">
      <ComponentsSection system={system} />
      <PilotSection system={system} />
      <ModelsSection system={system} />
    </div>
  )
}
