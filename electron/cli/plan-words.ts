import { dateWords } from '../../src/base/date.ts'
import { moneyWords } from '../../src/base/money.ts'
import { quarterWords } from '../../src/base/quarter.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { PAY_HIDDEN, payShown } from '../../src/planning/pay-shown.ts'
import type { Decision, Outcome, Plan } from '../../src/planning/plan.ts'
import { outcomeWords } from '../../src/planning/words.ts'
import { count, table } from './table.ts'
import { postWords } from './words.ts'

/** A plan for a person: decisions, quarters and targets. */
export function planText(made: Plan, workspace: Workspace, framework: Framework): string {
  const { currency } = settingsOf(workspace)
  const money = (amount: number | null): string => (amount === null ? '–' : moneyWords(amount, currency))
  const inAll = made.cost === null ? '' : `, ${money(made.cost)} in all`
  return [
    `Plan${made.name === null ? '' : ` “${made.name}”`} from ${dateWords(made.today)}: ${count(made.decisions.length, 'decision')}, ${made.headcountNow} engineers now, ${made.headcountThen} at the end${inAll}.`,
    ...(payShown(workspace) ? [] : [PAY_HIDDEN]),
    '',
    made.decisions.length === 0 ? 'Nobody has to be hired or moved.' : decisionTable(made, workspace, framework, money),
    '',
    quarterTable(made, money),
    '',
    table(
      [{ title: 'System' }, { title: 'Due' }, { title: 'Forecast' }, { title: 'Outcome' }],
      made.outcomes.map((one) => outcomeRow(one, workspace)),
    ),
  ].join('\n')
}

type Money = (amount: number | null) => string

function decisionTable({ decisions }: Plan, { person }: Workspace, framework: Framework, money: Money): string {
  const hasEnds = decisions.some(({ until }) => until !== null)
  const name = (decision: Decision): string => person.get(decision.personId ?? '')?.name ?? ''
  const rows = decisions.map((one) => [
    one.kind,
    postWords(framework, one.post),
    name(one),
    ...[one.openBy, one.inSeat, one.fullCapacity].map(dateWords),
    ...(hasEnds ? [one.until === null ? '' : dateWords(one.until)] : []),
    one.costAYear === null ? money(null) : `${money(one.costAYear)} ${one.kind === 'contract' ? 'in all' : 'a year'}`,
  ])
  const heads = ['Decision', 'Post', 'Who', 'Open or start by', 'In seat', 'Full capacity', ...(hasEnds ? ['Ends'] : [])]
  return table([...heads.map((title) => ({ title })), { title: 'Cost', align: 'right' }], rows)
}

function quarterTable({ quarters }: Plan, money: Money): string {
  const heads = ['Engineers', 'Capacity', 'Demand', 'Short', 'Cost', 'Budget'].map((title) => ({ title, align: 'right' }) as const)
  return table(
    [{ title: 'Quarter' }, ...heads],
    quarters.map((one) => [
      quarterWords(one.quarter),
      String(one.headcount),
      ...[one.capacityFte, one.demandFte, one.shortFte].map((fte) => fte.toFixed(1)),
      money(one.cost),
      money(one.budget),
    ]),
  )
}

const outcomeRow = (outcome: Outcome, { system }: Workspace): readonly string[] => [
  system.get(outcome.systemId)?.name ?? '',
  outcome.due === null ? '–' : dateWords(outcome.due),
  outcome.forecast === null ? '–' : dateWords(outcome.forecast),
  outcomeWords(outcome),
]

/** A plan for a program. */
export const planJson = ({ loads: _, unchanged, ...made }: Plan, workspace: Workspace) => ({
  ...made,
  currency: settingsOf(workspace).currency,
  quarters: made.quarters.map((one) => ({ ...one, quarter: quarterWords(one.quarter) })),
  unchanged: { outcomes: unchanged.outcomes },
})
