import { dateWords, type PlainDate } from '../../../../src/base/date.ts'
import { moneyWords } from '../../../../src/base/money.ts'
import type { SimulationAnswer } from '../../../../src/contract/plan-work.ts'
import type { SystemId } from '../../../../src/model/system.ts'
import { settingsOf, type Workspace } from '../../../../src/model/workspace.ts'
import type { Decision, Plan } from '../../../../src/planning/plan.ts'
import { outcomeWords, targetCounts } from '../../../../src/planning/words.ts'
import type { ChartCell, ChartTable } from '../../../charts/chart-table.ts'
import { outcomeTone } from '../../../components/outcome-tone.ts'
import type { Tone } from '../../../components/state-words.tsx'
import { chancesById, countsAtP80, isDated, isLateAtP80 } from '../chances.ts'

/** One column of a comparison. */
export interface Compared {
  readonly name: string
  readonly plan: Plan
  /** Null: not simulated, or not yet. */
  readonly simulation: SimulationAnswer | null
}

export interface CompareCell {
  readonly words: string
  /** As a file carries it. */
  readonly value: ChartCell
  /** Null: words alone. */
  readonly tone: Tone | null
}
export interface CompareRow {
  readonly id: string
  readonly label: string
  readonly cells: readonly CompareCell[]
  /** The day it is due. */
  readonly due?: PlainDate | null
  /** Rows of less weight in the same cells. */
  readonly beside?: readonly CompareRow[]
}
export interface CompareGroup {
  readonly title: string
  readonly rows: readonly CompareRow[]
}

const none: CompareCell = { words: '–', value: null, tone: null }
const plain = (words: string, value: ChartCell = words): CompareCell => ({ words, value, tone: null })
const day = (date: PlainDate | null | undefined): CompareCell =>
  date === undefined ? none : date === null ? plain('After the plan') : plain(dateWords(date), date)

type CellOf = (column: Compared) => CompareCell
const row = (id: string, label: string, columns: readonly Compared[], cellOf: CellOf): CompareRow => ({
  id,
  label,
  cells: columns.map(cellOf),
})

const counted = ({ onTime, all }: { readonly onTime: number; readonly all: number }): CompareCell =>
  all === 0 ? plain('None set', null) : { words: `${onTime} of ${all}`, value: `${onTime} of ${all}`, tone: null }

function moneyRows(columns: readonly Compared[], currency: string): readonly CompareRow[] {
  const money = (amount: number | null): CompareCell => (amount === null ? none : plain(moneyWords(amount, currency), amount))
  const over = (cost: number | null, budget: number | null): CompareCell => {
    if (cost === null || budget === null) return none
    const gap = cost - budget
    return { words: gap > 0 ? `+${moneyWords(gap, currency)}` : moneyWords(gap, currency), value: gap, tone: gap > 0 ? 'bad' : null }
  }
  return [
    row('cost', `Cost, ${currency}`, columns, ({ plan }) => money(plan.cost)),
    row('budget', `To budget, ${currency}`, columns, ({ plan }) => over(plan.cost, plan.budget)),
    row('p10', `Cost, P10, ${currency}`, columns, ({ simulation }) => money(simulation?.cost?.p10 ?? null)),
    row('p90', `Cost, P90, ${currency}`, columns, ({ simulation }) => money(simulation?.cost?.p90 ?? null)),
  ]
}

function summary(columns: readonly Compared[], currency: string): CompareGroup {
  const isPriced = columns.some(({ plan }) => plan.cost !== null)
  return {
    title: 'In all',
    rows: [
      row('engineers', 'Engineers at the end', columns, ({ plan }) => plain(String(plan.headcountThen), plan.headcountThen)),
      ...(isPriced ? moneyRows(columns, currency) : []),
      row('on-time', 'Targets on time', columns, ({ plan }) => counted(targetCounts(plan.outcomes))),
      row('on-time-p80', 'Targets on time, P80', columns, ({ plan, simulation }) =>
        simulation === null ? none : counted(countsAtP80(plan.outcomes, simulation)),
      ),
    ],
  }
}

const kinds = [
  ['hire', 'Hires'],
  ['contract', 'Contracts'],
  ['promote', 'Promotions'],
  ['reskill', 'Reskills'],
  ['reassign', 'Reassignments'],
] as const satisfies readonly (readonly [Decision['kind'], string])[]

const decided = (columns: readonly Compared[]): CompareGroup => ({
  title: 'Decisions',
  rows: kinds.map(([kind, label]) =>
    row(kind, label, columns, ({ plan }) => {
      const count = plan.decisions.filter((one) => one.kind === kind).length
      return plain(String(count), count)
    }),
  ),
})

/** Forecast of one system in each plan, with P50 and P80 beside it. */
function systemRow(columns: readonly Compared[], { system }: Workspace, systemId: SystemId): CompareRow {
  const found = ({ plan }: Compared) => plan.outcomes.find((one) => one.systemId === systemId)
  const chanceOf = ({ simulation }: Compared) => chancesById(simulation).get(systemId)
  const due = columns.map((column) => found(column)?.due ?? null).find((one) => one !== null) ?? null
  const forecast = row(systemId, system.get(systemId)?.name ?? 'A system', columns, (column) => {
    const outcome = found(column)
    if (outcome === undefined) return none
    const words = outcome.forecast === null ? outcomeWords(outcome) : dateWords(outcome.forecast)
    return { words, value: outcome.forecast ?? words, tone: outcomeTone[outcome.state] }
  })
  return {
    ...forecast,
    due,
    beside: [
      row(`${systemId} p50`, 'P50', columns, (column) => day(chanceOf(column)?.p50)),
      row(`${systemId} p80`, 'P80', columns, (column) => {
        const [outcome, chance] = [found(column), chanceOf(column)]
        if (chance === undefined) return none
        const isLate = outcome !== undefined && isDated(outcome) && isLateAtP80(outcome, chance)
        return { ...day(chance.p80), tone: isLate ? 'warn' : 'good' }
      }),
    ],
  }
}

/** All that is compared, with the systems that have a day to reach. */
export function compareGroups(columns: readonly Compared[], workspace: Workspace): readonly CompareGroup[] {
  const { currency } = settingsOf(workspace)
  const aimed = new Set(columns.flatMap(({ plan }) => plan.outcomes.filter(isDated).map(({ systemId }) => systemId)))
  return [
    summary(columns, currency),
    decided(columns),
    { title: 'Targets', rows: [...aimed].map((systemId) => systemRow(columns, workspace, systemId)) },
  ].filter(({ rows }) => rows.length > 0)
}

/** Not the same as in the first column, where that says something. */
export function isOther({ cells }: CompareRow, at: number): boolean {
  const [first, here] = [cells[0], cells[at]]
  return at > 0 && first !== undefined && first !== none && here !== none && here?.words !== first.words
}

const fileRows = (title: string, { label, cells, due, beside = [] }: CompareRow): readonly (readonly ChartCell[])[] =>
  [
    { label: due === undefined ? label : `${label}, forecast`, cells },
    ...beside.map((one) => ({ label: `${label}, ${one.label}`, cells: one.cells })),
  ].map((one) => [title, one.label, due ?? null, ...one.cells.map(({ value }) => value)])

/** The comparison as a file: a row for each line, a column for each plan. */
export const compareTable = (groups: readonly CompareGroup[], columns: readonly Compared[]): ChartTable => ({
  columns: [
    { head: 'About', as: 'text' },
    { head: 'What', as: 'text' },
    { head: 'Due', as: 'date' },
    ...columns.map(({ name }) => ({ head: name, as: 'text' }) as const),
  ],
  rows: groups.flatMap(({ title, rows }) => rows.flatMap((one) => fileRows(title, one))),
})
