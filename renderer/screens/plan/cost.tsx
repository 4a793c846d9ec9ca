import { moneyUnit, moneyWords } from '../../../src/base/money.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { CostChart, costUnit } from '../../charts/cost-chart.tsx'
import { Legend } from '../../charts/legend.tsx'
import { costTable } from '../../charts/tables/plan-tables.ts'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { PayHidden } from '../../components/pay-hidden.tsx'
import { usePayShown, useSettings } from '../../state/hooks.ts'

const settings = (
  <Go to={{ screen: 'settings', id: 'pay' }} className="ul">
    Settings
  </Go>
)

function NoCost() {
  const shown = usePayShown()
  return (
    <section>
      <SectionHead title="Cost" />
      <p className="q2">
        {shown ? (
          <>No pay is known, so no cost is shown. Add the pay of a level 3 engineer in {settings}; every other post follows from it.</>
        ) : (
          <PayHidden />
        )}
      </p>
    </section>
  )
}

const budgetLegend = (
  <Legend
    entries={[
      { swatch: 'line', words: 'Budget' },
      { swatch: 'hatch', words: 'Over' },
    ]}
  />
)

export function Cost({ plan }: { readonly plan: Plan }) {
  const { currency } = useSettings()
  if (plan.cost === null) return <NoCost />
  const sign = moneyUnit(currency)
  const sum = `${moneyWords(plan.cost, currency)}${plan.budget === null ? ' in all' : ` of ${moneyWords(plan.budget, currency)} budget`}`
  return (
    <ChartSection
      title={`Cost, ${sign}${costUnit(plan.quarters).word}`}
      sub={sum}
      about={`Cost of the engineers in each quarter${plan.budget === null ? '' : ' against its budget'}: ${sum}.`}
      table={costTable(plan.quarters, currency)}
      {...(plan.budget === null ? {} : { legend: budgetLegend })}
      note={
        plan.budget === null ? <p className="q sm plan-note">No budget is set. Add one in {settings} to see what is over it.</p> : undefined
      }
    >
      <CostChart lines={plan.quarters} currency={sign} />
    </ChartSection>
  )
}
