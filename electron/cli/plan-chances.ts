import { dateWords, type PlainDate } from '../../src/base/date.ts'
import { moneyWords } from '../../src/base/money.ts'
import type { SimulationAnswer } from '../../src/contract/plan-work.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { driverWords, shareWords } from '../../src/planning/simulate/words.ts'
import { table } from './table.ts'

const day = (on: PlainDate | null): string => (on === null ? 'after the plan' : dateWords(on))

/** How sure each target is, and what the plan costs, for a person. */
export function chancesText({ runs, seed, systems, cost }: SimulationAnswer, workspace: Workspace): string {
  const money = (amount: number): string => moneyWords(amount, settingsOf(workspace).currency)
  const rows = systems.map((one) => [
    workspace.system.get(one.systemId)?.name ?? '',
    day(one.p50),
    day(one.p80),
    one.onTime === null ? '–' : shareWords(one.onTime),
    driverWords(one.drivers) ?? '',
  ])
  return [
    `Played ${runs.toLocaleString('en-GB')} times with chance (seed ${seed}). P50 is the day by which half of the runs reach the target, P80 that by which eight in ten do.`,
    '',
    table(
      [{ title: 'System' }, { title: 'P50' }, { title: 'P80' }, { title: 'On time', align: 'right' }, { title: 'What spreads it most' }],
      rows,
    ),
    ...(cost === null ? [] : ['', `Cost: ${money(cost.p50)} in half of the runs or less, ${money(cost.p80)} in 8 of 10.`]),
  ].join('\n')
}

/** The same for a program, with the systems’ names. */
export const chancesJson = ({ systems, ...rest }: SimulationAnswer, { system }: Workspace) => ({
  ...rest,
  systems: systems.map((one) => ({ ...one, system: system.get(one.systemId)?.name ?? null })),
})
