import type { PlainDate } from '../../base/date.ts'
import { quarterWords } from '../../base/quarter.ts'
import type { Scenario } from '../../model/scenario.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'
import { payShown } from '../../planning/pay-shown.ts'
import { nameKey } from '../table/named.ts'
import { FORMAT, VERSION } from './scenario-format.ts'

/** A scenario as JSON text, with people, teams and systems by name; by id where several have one name. Where pay is hidden it has no budgets. */
export function scenarioJson(workspace: Workspace, scenario: Scenario, today: PlainDate): string {
  const { name: organisation, currency } = settingsOf(workspace)
  const person = naming(workspace.person)
  const team = naming(workspace.team)
  const system = naming(workspace.system)
  const whole = {
    format: FORMAT,
    version: VERSION,
    organisation,
    currency,
    exportedOn: today,
    name: scenario.name,
    note: scenario.note,
    assumptions: scenario.assumptions,
    limits: shownLimits(workspace, scenario),
    decisions: scenario.decisions.map(({ personId, teamId, backfills, ...rest }) => ({
      ...rest,
      person: person(personId),
      team: team(teamId),
      backfills: person(backfills),
    })),
    times: scenario.times.map(({ systemId, steps }) => ({
      system: system(systemId),
      steps: steps.map(({ to, begins, ends }) => ({ to, first: quarterWords(begins), last: quarterWords(ends - 1) })),
    })),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function shownLimits(workspace: Workspace, { limits }: Scenario): Partial<Scenario['limits']> {
  if (payShown(workspace)) return limits
  const { budgetAQuarter: _, budgetInAll: _all, ...rest } = limits
  return rest
}

/** The name of a row, or its id where another row is called the same or has that id. */
function naming(table: ReadonlyMap<string, { readonly id: string; readonly name: string }>): (id: string | null) => string | null {
  const counts = new Map<string, number>()
  for (const { name } of table.values()) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1)
  return (id) => {
    if (id === null) return null
    const name = table.get(id)?.name
    return name === undefined || counts.get(nameKey(name)) !== 1 || table.has(name) ? id : name
  }
}
