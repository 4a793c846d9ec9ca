import { dateWords } from '../../src/base/date.ts'
import { moneyWords } from '../../src/base/money.ts'
import { quarterWords } from '../../src/base/quarter.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Decision, Outcome, Plan } from '../../src/planning/plan.ts'
import { outcomeWords } from '../../src/planning/words.ts'
import { numberOf } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { count, table } from './table.ts'
import { postWords } from './words.ts'

const MOST_QUARTERS = 12
const LEAST_QUARTERS = 2

/** The workspace as if its plan ran so long; nothing is written. */
const overQuarters = (workspace: Workspace, planQuarters: number | null): Workspace =>
  planQuarters === null
    ? workspace
    : applyChanges(workspace, work(workspace, { kind: 'change-settings', given: { patch: { planQuarters } } }).changes)

export const planCommand: Command = {
  name: 'plan',
  usage: 'FILE [--quarters 8]',
  about: `Plans hires and promotions so that the systems reach their targets.\n--quarters is how far it looks: ${LEAST_QUARTERS} to ${MOST_QUARTERS}; without it, what the workspace says.`,
  takes: ['FILE'],
  needed: 1,
  options: { quarters: { type: 'string' } },
  run: (context, [file = ''], values) => {
    const quarters = numberOf(values, 'quarters', LEAST_QUARTERS, MOST_QUARTERS)
    return atDesk(context, file, { looksOnly: true }, ({ workspace: kept, framework }) => {
      const workspace = overQuarters(kept, quarters)
      const made = plan(workspace, framework, context.clock.today())
      return { text: planText(made, workspace, framework), json: planJson(made, workspace) }
    })
  },
}

function planText(made: Plan, workspace: Workspace, framework: Framework): string {
  const { currency } = settingsOf(workspace)
  const money = (amount: number | null): string => (amount === null ? '–' : moneyWords(amount, currency))
  const name = (decision: Decision): string => (decision.personId === null ? '' : (workspace.person.get(decision.personId)?.name ?? ''))
  const decisions = made.decisions.map((one) => [
    one.kind,
    postWords(framework, one.post),
    name(one),
    ...[one.openBy, one.inSeat, one.fullCapacity].map(dateWords),
    money(one.costAYear),
  ])
  const quarters = made.quarters.map((one) => [
    quarterWords(one.quarter),
    String(one.headcount),
    ...[one.capacityFte, one.demandFte, one.shortFte].map((fte) => fte.toFixed(1)),
    money(one.cost),
    money(one.budget),
  ])
  return [
    `Plan from ${dateWords(made.today)}: ${count(made.decisions.length, 'decision')}, ${made.headcountNow} engineers now, ${made.headcountThen} at the end, ${money(made.cost)} in all.`,
    '',
    made.decisions.length === 0
      ? 'Nobody has to be hired or moved.'
      : table(
          [
            { title: 'Decision' },
            { title: 'Post' },
            { title: 'Who' },
            { title: 'Open or start by' },
            { title: 'In seat' },
            { title: 'Full capacity' },
            { title: 'A year', align: 'right' },
          ],
          decisions,
        ),
    '',
    table(
      [
        { title: 'Quarter' },
        ...['Engineers', 'Capacity', 'Demand', 'Short', 'Cost', 'Budget'].map((title) => ({ title, align: 'right' }) as const),
      ],
      quarters,
    ),
    '',
    table(
      [{ title: 'System' }, { title: 'Due' }, { title: 'Forecast' }, { title: 'Outcome' }],
      made.outcomes.map((one) => outcomeRow(one, workspace)),
    ),
  ].join('\n')
}

const outcomeRow = (outcome: Outcome, { system }: Workspace): readonly string[] => [
  system.get(outcome.systemId)?.name ?? '',
  outcome.due === null ? '–' : dateWords(outcome.due),
  outcome.forecast === null ? '–' : dateWords(outcome.forecast),
  outcomeWords(outcome),
]

const planJson = ({ loads: _, unchanged, ...made }: Plan, workspace: Workspace) => ({
  ...made,
  currency: settingsOf(workspace).currency,
  quarters: made.quarters.map((one) => ({ ...one, quarter: quarterWords(one.quarter) })),
  unchanged: { outcomes: unchanged.outcomes },
})
