import { dateWords } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import { aboutSystem } from '../../../src/maturity/about-system.ts'
import type { System } from '../../../src/model/system.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'
import type { ChangeLine } from '../../components/change-table.tsx'
import { forNames } from '../../components/remove-dialog.tsx'
import { counted } from '../../components/words.ts'

const goes = (what: string, count: number, one: string, many: string): readonly ChangeLine[] =>
  forNames(what, count === 0 ? [] : [counted(count, one, many)], 'Gone')

/** What is written about the system and goes with it. */
function aboutIt(workspace: Workspace, { id, answers }: System): readonly ChangeLine[] {
  const of = (rows: ReadonlyMap<string, { readonly systemId: string }>): number => aboutSystem(rows, id).length
  return [
    ...goes('Assessment', Object.keys(answers).length, 'answer', 'answers'),
    ...goes('Kept assessments and views', of(workspace.assessment), 'assessment', 'assessments'),
    ...goes('Improvements', of(workspace.improvement), 'improvement', 'improvements'),
    ...goes('Failure modes', of(workspace.safeguard), 'answer', 'answers'),
    ...goes('Months of cost', of(workspace.account), 'month', 'months'),
    ...goes('Decisions on it', of(workspace.choice), 'decision', 'decisions'),
  ]
}

/** Systems that wait for it, and begin without it. */
function waiting({ dependency, system }: Workspace, { id }: System): readonly ChangeLine[] {
  const names = [...dependency.values()].filter(({ onId }) => onId === id).flatMap(({ systemId }) => system.get(systemId)?.name ?? [])
  return forNames('Waits for it', names, 'Waits no longer')
}

/** What stands without this system, beside the plan. */
export function consequencesOf(workspace: Workspace, system: System): readonly ChangeLine[] {
  const { ownerId, teamId, valueAYear, target } = system
  const fewer = (what: string, holds: (one: System) => boolean): ChangeLine => {
    const held = [...workspace.system.values()].filter(holds)
    return { what, before: counted(held.length, 'system', 'systems'), after: held.length === 1 ? 'None' : String(held.length - 1) }
  }
  const owner = ownerId === null ? undefined : workspace.person.get(ownerId)
  const team = teamId === null ? undefined : workspace.team.get(teamId)
  return [
    ...(owner === undefined ? [] : [fewer(`Owned by ${owner.name}`, (one) => one.ownerId === ownerId)]),
    ...(team === undefined ? [] : [fewer(`Of the team ${team.name}`, (one) => one.teamId === teamId)]),
    ...aboutIt(workspace, system),
    ...forNames(
      'Target',
      target === null ? [] : [`Level ${target.level}${target.by === null ? '' : ` by ${dateWords(target.by)}`}`],
      'Gone',
    ),
    ...forNames('Value a year', valueAYear === null ? [] : [moneyWords(valueAYear, settingsOf(workspace).currency)], 'Not counted'),
    ...waiting(workspace, system),
  ]
}
