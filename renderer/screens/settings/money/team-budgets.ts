import { sum } from '../../../../src/base/sum.ts'
import type { Framework } from '../../../../src/framework/framework.ts'
import type { Team } from '../../../../src/model/team.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import { payOf, personCost } from '../../../../src/planning/money.ts'

/** A team's budget beside what its engineers cost; each quarter, loaded. */
export interface TeamBudget {
  readonly team: Team
  readonly cost: number | null
  readonly budget: number | null
}

/** What the engineers of each team cost a quarter today, and the budget line of it. `cost` is null when no pay is known. */
export function teamBudgets(workspace: Workspace, framework: Framework): readonly TeamBudget[] {
  const pay = payOf(workspace, framework)
  const engineers = [...workspace.person.values()].filter(({ role }) => role !== null)
  return [...workspace.team.values()].map((team) => {
    const costs = engineers.filter(({ teamId }) => teamId === team.id).map((person) => personCost(pay, person))
    return {
      team,
      cost: pay.senior === null ? null : sum(costs.map((cost) => cost ?? 0)) / 4,
      budget: workspace.budgetLine.get(team.id)?.amountAQuarter ?? null,
    }
  })
}

/** All lines together; null when no team has one. */
export function linesTotal(rows: readonly TeamBudget[]): number | null {
  const budgets = rows.flatMap(({ budget }) => (budget === null ? [] : [budget]))
  return budgets.length === 0 ? null : sum(budgets)
}

/** "£40k of the workspace’s budget is no team’s", "£12k over the workspace’s budget"; null where there is nothing to compare. `money` writes an amount. */
export function againstWhole(total: number | null, whole: number | null, money: (amount: number) => string): string | null {
  if (total === null || whole === null) return null
  if (Math.round(total) === Math.round(whole)) return 'All of the workspace’s budget'
  return total > whole
    ? `${money(total - whole)} over the workspace’s budget`
    : `${money(whole - total)} of the workspace’s budget is no team’s`
}
