import * as z from 'zod'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Band, bandId, BudgetLine } from '../money-lines.ts'
import { TeamId } from '../team.ts'
import { put } from './patch.ts'

/** What posts are paid, and what teams may spend. */
export const moneyEdits = {
  'set-band': editRule({
    input: z.object({ band: Band }),
    words: () => 'set a pay band',
    changes: (workspace, { band }) => put(workspace, 'band', { ...band, id: bandId(band.role, band.level) }),
  }),
  'remove-band': editRule({
    input: z.object({ id: z.string() }),
    words: () => 'remove a pay band',
    changes: (workspace, { id }) => [changed('band', rowOf(workspace, 'band', id), null)],
  }),
  /** A team's budget; null takes it away. */
  'set-budget-line': editRule({
    input: z.object({ teamId: TeamId, amountAQuarter: BudgetLine.unwrap().shape.amountAQuarter.nullable() }),
    words: (workspace, { teamId }) => `set the budget of ${rowOf(workspace, 'team', teamId).name}`,
    changes: (workspace, { teamId, amountAQuarter }) => {
      const before = workspace.budgetLine.get(teamId) ?? null
      if (amountAQuarter === null) return before === null ? [] : [changed('budgetLine', before, null)]
      return put(workspace, 'budgetLine', { id: teamId, teamId, amountAQuarter })
    },
  }),
}
