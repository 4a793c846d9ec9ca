import { dateWords } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import type { ImportedSystem } from '../../../src/exchange/systems/imported.ts'
import { isSame } from '../../../src/exchange/table/same.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import { standing } from '../../../src/maturity/standing.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import type { System } from '../../../src/model/system.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'

/** One field of one system as it is and as it would be; a new system has one line that says so. */
export interface SystemChange {
  readonly key: string
  readonly name: string
  readonly field: string
  readonly before: string
  readonly after: string
}

type Shown = Readonly<Record<string, (system: System) => string>>

function readings(workspace: Workspace, framework: Framework): Shown {
  const { currency } = settingsOf(workspace)
  const money = (amount: number | null): string => (amount === null ? '' : moneyWords(amount, currency))
  return {
    Name: ({ name }) => name,
    Team: ({ teamId }) => workspace.team.get(teamId ?? '')?.name ?? '',
    Owner: ({ ownerId }) => workspace.person.get(ownerId ?? '')?.name ?? '',
    Size: ({ size }) => size.charAt(0).toUpperCase() + size.slice(1),
    'Value a year': ({ valueAYear }) => money(valueAYear),
    'Cost target': ({ costTarget }) => money(costTarget),
    Target: ({ target }) => (target === null ? '' : `Level ${target.level}${target.by === null ? '' : ` by ${dateWords(target.by)}`}`),
    Summary: ({ summary }) => summary,
    Scope: ({ scope }) => scope,
    Level: (system) => {
      const found = standing(system, framework)
      return found.assessed ? levelWords(found) : ''
    },
  }
}

const answersChanged = (before: System, after: System): number =>
  [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])].filter(
    (id) => !isSame(Reflect.get(before.answers, id), Reflect.get(after.answers, id)),
  ).length

/** Every field that the import changes, by system. */
export function systemChanges(systems: readonly ImportedSystem[], workspace: Workspace, framework: Framework): readonly SystemChange[] {
  const shown = Object.entries(readings(workspace, framework))
  return systems.flatMap(({ row, name, state, before, after }) => {
    const line = (field: string, was: string, then: string): SystemChange => ({
      key: `${row} ${field}`,
      name: before?.name ?? name,
      field,
      before: was,
      after: then,
    })
    if (after === null || state === 'same') return []
    if (before === null) return [line('New system', '', newWords(after, shown))]
    const changed = answersChanged(before, after)
    const fields = shown.flatMap(([field, read]) => (read(before) === read(after) ? [] : [line(field, read(before), read(after))]))
    const answers = changed === 0 ? [] : [line('Answers', '', `${changed} changed`)]
    const others = fields.length + answers.length === 0 ? [line('Other details', '', 'Changed')] : []
    return [...fields, ...answers, ...others]
  })
}

/** "Medium, level 3, £4.20m a year": what is said of a new system at a glance. */
function newWords(system: System, shown: readonly (readonly [string, (system: System) => string])[]): string {
  const text = (field: string): string => shown.find(([name]) => name === field)?.[1](system) ?? ''
  const parts = [
    text('Size'),
    text('Level') === '' ? '' : `level ${text('Level')}`,
    text('Value a year') === '' ? '' : `${text('Value a year')} a year`,
    text('Team'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
