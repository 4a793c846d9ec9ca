import { moneyUnit, moneyWords } from '../../../../src/base/money.ts'
import { Go } from '../../../components/go.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { State } from '../../../components/state-words.tsx'
import { moneyTyped } from '../../../components/typed.ts'
import { useDraft } from '../../../components/use-draft.ts'
import { useEdit, useFramework, useReadOnly, useSettings, useWorkspace } from '../../../state/hooks.ts'
import { againstWhole, linesTotal, teamBudgets, type TeamBudget } from './team-budgets.ts'

function BudgetField({ row: { team, budget } }: { readonly row: TeamBudget }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const { currency } = useSettings()
  const draft = useDraft(budget === null ? '' : String(budget), (text) => {
    const typed = moneyTyped(text)
    return typed.wrong === null ? edit({ kind: 'set-budget-line', given: { teamId: team.id, amountAQuarter: typed.amount } }) : null
  })
  const { wrong } = moneyTyped(draft.text)
  return (
    <span className="pay-field">
      <input
        className="input num"
        inputMode="decimal"
        aria-label={`Budget a quarter of ${team.name}, ${currency}`}
        aria-invalid={wrong !== null}
        placeholder="None"
        value={draft.text}
        disabled={readOnly}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
      {wrong === null ? null : (
        <span className="hint err" role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}

/** How a team's engineers today stand against its budget. */
function ToBudget({ row: { cost, budget } }: { readonly row: TeamBudget }) {
  const { currency } = useSettings()
  if (cost === null || budget === null) return <span className="q">–</span>
  if (cost <= budget) return <>{moneyWords(budget - cost, currency)} left</>
  return <State tone="bad">{moneyWords(cost - budget, currency)} over</State>
}

function Total({ rows }: { readonly rows: readonly TeamBudget[] }) {
  const { currency, budgetAQuarter } = useSettings()
  const total = linesTotal(rows)
  const words = againstWhole(total, budgetAQuarter, (amount) => moneyWords(amount, currency))
  return (
    <tfoot>
      <tr>
        <th scope="row">All teams</th>
        <td />
        <td className="num">{total === null ? '–' : moneyWords(total, currency)}</td>
        <td>
          {words === null ? null : total !== null && budgetAQuarter !== null && total > budgetAQuarter ? (
            <State tone="bad">{words}</State>
          ) : (
            words
          )}
        </td>
      </tr>
    </tfoot>
  )
}

/** A budget for each team; a scenario can make them limits. */
export function BudgetsTable() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const { currency } = useSettings()
  const rows = teamBudgets(workspace, framework)
  return (
    <section>
      <SectionHead title="Budget by team" sub={`Each quarter, loaded cost, ${moneyUnit(currency).trim()}`} />
      {rows.length === 0 ? (
        <p className="q2">
          No team yet. Add one in{' '}
          <Go to={{ screen: 'teams' }} className="ul">
            Teams
          </Go>
          .
        </p>
      ) : (
        <table className="tbl pay-budgets">
          <caption className="sr">Budget of each team</caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col" className="num">
                Its engineers today
              </th>
              <th scope="col" className="num">
                Budget a quarter
              </th>
              <th scope="col">Against budget</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.team.id}>
                <th scope="row">{row.team.name}</th>
                <td className="num">{row.cost === null ? '–' : moneyWords(row.cost, currency)}</td>
                <td className="num">
                  <BudgetField row={row} />
                </td>
                <td>
                  <ToBudget row={row} />
                </td>
              </tr>
            ))}
          </tbody>
          <Total rows={rows} />
        </table>
      )}
      <p className="q sm pay-note">
        Engineers who serve all teams belong to none of these. A scenario can make the lines its limits: see its assumptions and limits in
        Plan.
      </p>
    </section>
  )
}
