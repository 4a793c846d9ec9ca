import { moneyWords } from '../../../src/base/money.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { CostChart, costUnit } from '../../charts/cost-chart.tsx'
import { Legend } from '../../charts/legend.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useSettings } from '../../state/hooks.ts'

/** "£" or "CHF ", as amounts carry it. */
const signOf = (currency: string): string => moneyWords(0, currency).replace('0', '')

const settings = (
  <Go to={{ screen: 'settings' }} className="ul">
    Settings
  </Go>
)

export function Cost({ plan }: { readonly plan: Plan }) {
  const { currency } = useSettings()
  if (plan.cost === null) {
    return (
      <section>
        <SectionHead title="Cost" />
        <p className="q2">
          No pay is known, so no cost is shown. Add the pay of a level 3 engineer in {settings}; every other post follows from it.
        </p>
      </section>
    )
  }
  const sign = signOf(currency)
  return (
    <section>
      <SectionHead
        title={`Cost, ${sign}${costUnit(plan.quarters).word}`}
        sub={`${moneyWords(plan.cost, currency)}${plan.budget === null ? ' in all' : ` of ${moneyWords(plan.budget, currency)} budget`}`}
        end={
          plan.budget === null ? undefined : (
            <Legend
              entries={[
                { swatch: 'line', words: 'Budget' },
                { swatch: 'hatch', words: 'Over' },
              ]}
            />
          )
        }
      />
      <CostChart lines={plan.quarters} currency={sign} />
      {plan.budget === null ? <p className="q sm plan-note">No budget is set. Add one in {settings} to see what is over it.</p> : null}
    </section>
  )
}
