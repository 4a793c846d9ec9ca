import type { Framework } from '../../framework/framework.ts'
import { standing } from '../../maturity/standing.ts'
import { levelWords } from '../../maturity/words.ts'
import type { System } from '../../model/system.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'
import { csvText } from '../table/csv-text.ts'
import { amountText } from '../table/read-amount.ts'
import { systemFields, systemFieldWords, type SystemField } from './field.ts'

/** The systems as CSV text, one row each in the workspace’s order; it reads back as it is. Level and score are for people. */
export function systemsCsv(workspace: Workspace, framework: Framework): string {
  const rows = [...workspace.system.values()].map((system) => {
    const cells = cellsOf(system, workspace, framework)
    return systemFields.map((field) => cells[field])
  })
  return csvText(
    systemFields.map((field) => systemFieldWords[field]),
    rows,
  )
}

function cellsOf(system: System, workspace: Workspace, framework: Framework): { readonly [F in SystemField]: string } {
  const found = standing(system, framework)
  return {
    name: system.name,
    team: workspace.team.get(system.teamId ?? '')?.name ?? '',
    owner: workspace.person.get(system.ownerId ?? '')?.name ?? '',
    size: system.size,
    value: amountText(system.valueAYear),
    currency: settingsOf(workspace).currency,
    target: system.target === null ? '' : String(system.target.level),
    'target-by': system.target?.by ?? '',
    'cost-target': amountText(system.costTarget),
    summary: system.summary,
    scope: system.scope,
    level: found.assessed ? levelWords(found) : '',
    score: found.assessed ? found.score.toFixed(2) : '',
  }
}
