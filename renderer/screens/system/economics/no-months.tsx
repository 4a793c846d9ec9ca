import type { ReactNode } from 'react'
import type { System } from '../../../../src/model/system.ts'
import { SectionHead } from '../../../components/page.tsx'
import { CostTarget } from './cost-target.tsx'

/** Before the first month: what the measure is, what to enter, and its target. */
export function NoMonths({ system, action }: { readonly system: System; readonly action: ReactNode }) {
  return (
    <section className="eco-none">
      <SectionHead title="No month recorded" />
      <p className="prose">
        The measure is what one successful outcome costs: inference, infrastructure and the hours people spend correcting results, divided
        by the outcomes that succeeded. Enter a month’s bills, hours and counts; it takes about two minutes.
      </p>
      <div className="eco-none-acts">
        {action}
        <CostTarget system={system} />
      </div>
    </section>
  )
}
