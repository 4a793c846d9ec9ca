import { Segmented } from '../../../components/form.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { useEdit, useFramework, usePayShown, useReadOnly, useSettings } from '../../../state/hooks.ts'
import { DefaultsTable } from '../defaults.tsx'
import { MoneyField } from '../fields.tsx'
import { BandsTable } from './bands-table.tsx'
import { BudgetsTable } from './budgets-table.tsx'
import './money.css'

const choices = [
  { value: 'shown', label: 'Shown' },
  { value: 'hidden', label: 'Hidden' },
] as const

/** The one switch for pay and all that it can be told from. */
function PaySwitch() {
  const shown = usePayShown()
  const edit = useEdit()
  const readOnly = useReadOnly()
  return (
    <section>
      <SectionHead title="Pay" />
      <div className="pay-switch">
        <fieldset className="pay-choice" disabled={readOnly !== null}>
          <legend className="sr">Pay in this workspace</legend>
          <Segmented
            label="Pay in this workspace"
            options={choices}
            value={shown ? 'shown' : 'hidden'}
            onChange={(value) => void edit({ kind: 'change-settings', given: { patch: { payHidden: value === 'hidden' } } })}
          />
        </fieldset>
        <p className="q2">
          {shown
            ? 'Hiding takes pay, what people and seats cost, and budgets out of every screen, document and list, for example before a screen is shared.'
            : 'Pay is hidden: no pay, no cost of people or seats and no budget stands in any screen, document or list. Plans are still worked out with it.'}{' '}
          It is a curtain, not a lock: whoever may change this file can show pay again.
        </p>
      </div>
    </section>
  )
}

function Amounts() {
  const { seniorPayAYear, budgetAQuarter } = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const change = (patch: { readonly seniorPayAYear: number | null } | { readonly budgetAQuarter: number | null }) =>
    readOnly ? Promise.resolve() : edit({ kind: 'change-settings', given: { patch } })
  return (
    <div className="form cols pay-amounts">
      <MoneyField
        label="Base pay a year, level 3"
        hint="The other levels follow from it. Empty: worked out from what is known of pay; without any, no cost is shown."
        value={seniorPayAYear}
        onWrite={(amount) => change({ seniorPayAYear: amount })}
      />
      <MoneyField
        label="Budget a quarter"
        hint="For all engineers, at loaded cost. Empty: no budget."
        value={budgetAQuarter}
        onWrite={(amount) => change({ budgetAQuarter: amount })}
      />
    </div>
  )
}

/** What people are paid, what may be spent, and whether any of it is shown. */
export function MoneyPart() {
  const shown = usePayShown()
  const { defaults } = useFramework()
  return (
    <div className="pay-part">
      <PaySwitch />
      {shown ? (
        <>
          <Amounts />
          <BandsTable />
          <BudgetsTable />
          <section>
            <SectionHead title="Rates" sub="What pay, seats and contractors are worked out with" />
            <DefaultsTable defaults={defaults.filter(({ id }) => id.startsWith('pay.') || id.startsWith('contract.'))} />
          </section>
        </>
      ) : null}
    </div>
  )
}
