import type { Scenario } from '../../../../src/model/scenario.ts'
import { AssumptionsTable } from './assumptions-table.tsx'
import { LimitsForm } from './limits-form.tsx'
import './setup.css'

/** What a scenario rests on: its limits, and the numbers it takes instead of the workspace's. Every change is an edit and shows at once. */
export function ScenarioSetup({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className="su">
      <LimitsForm scenario={scenario} />
      <AssumptionsTable scenario={scenario} />
    </div>
  )
}
