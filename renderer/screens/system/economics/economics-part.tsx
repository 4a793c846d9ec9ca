import { useState } from 'react'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Account } from '../../../../src/model/account.ts'
import { ChartSection } from '../../../charts/chart-section.tsx'
import { CostPerOutcomeChart } from '../../../charts/cost-per-outcome.tsx'
import { Legend } from '../../../charts/legend.tsx'
import { perOutcomeTable } from '../../../charts/tables/system-tables.ts'
import { Button } from '../../../components/button.tsx'
import { useReadOnly, useSettings } from '../../../state/hooks.ts'
import { CostNow } from './cost-now.tsx'
import { MonthForm } from './month-form.tsx'
import { MonthsTable } from './months-table.tsx'
import { NoMonths } from './no-months.tsx'
import { ReturnAYear } from './return-a-year.tsx'
import { Saving } from './saving.tsx'
import { SensitivityTable } from './sensitivity-table.tsx'
import { useEconomics } from './use-economics.ts'
import { costStatement } from './words.ts'
import './economics.css'

/** The month being changed, a new one, or none. */
type Open = Account | 'new' | null

/** What one successful outcome costs, why, and what the system brings. */
export function EconomicsPart({ standing: { system } }: { readonly standing: Standing }) {
  const made = useEconomics(system)
  const { currency } = useSettings()
  const readOnly = useReadOnly()
  const [open, setOpen] = useState<Open>(null)
  const add = (
    <Button icon="plus" size="sm" disabled={readOnly !== null} onClick={() => setOpen('new')}>
      Record a month
    </Button>
  )
  return (
    <div className="eco">
      {made.months.length === 0 ? (
        <NoMonths system={system} action={add} />
      ) : (
        <>
          <p className="eco-says">{costStatement(made, currency)}</p>
          <div className="eco-pair">
            <CostNow made={made} />
            <ChartSection
              title="Cost per outcome by month"
              about={`What one successful outcome of ${system.name} cost, by month and part. ${costStatement(made, currency)}`}
              table={perOutcomeTable(made.months, system.costTarget, currency)}
              legend={system.costTarget === null ? undefined : <Legend entries={[{ swatch: 'line', words: 'Target' }]} />}
            >
              <CostPerOutcomeChart months={made.months} target={system.costTarget} currency={currency} />
            </ChartSection>
          </div>
          <MonthsTable made={made} action={add} onOpen={setOpen} />
        </>
      )}
      <div className="eco-pair even">
        <div className="eco-stack">
          <ReturnAYear made={made} />
          <Saving made={made} />
        </div>
        <SensitivityTable made={made} />
      </div>
      {open === null ? null : <MonthForm system={system} account={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  )
}
