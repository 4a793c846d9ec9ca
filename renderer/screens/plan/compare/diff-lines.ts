import { dateWords, daysBetween, type PlainDate } from '../../../../src/base/date.ts'
import { moneyWords } from '../../../../src/base/money.ts'
import type { Framework } from '../../../../src/framework/framework.ts'
import { settingsOf, type Workspace } from '../../../../src/model/workspace.ts'
import type { Decision, Outcome } from '../../../../src/planning/plan.ts'
import type { DecisionDiff, PlanDiff } from '../../../../src/planning/scenario/plan-diff.ts'
import { outcomeWords } from '../../../../src/planning/words.ts'
import { decisionShort } from '../../../components/decision-words.ts'

/** One thing that two plans differ in. */
export interface DiffLine {
  readonly id: string
  readonly what: string
  readonly before: string
  readonly after: string
  readonly change: string
}
export interface DiffGroup {
  readonly title: string
  readonly lines: readonly DiffLine[]
}

const signed = (gap: number, words: string): string => (gap > 0 ? `+${words}` : words)
const minus = (gap: number): string => String(gap).replace('-', '−')

function wholeLines({ headcountThen, cost, onTime }: PlanDiff, currency: string): readonly DiffLine[] {
  const count = (id: string, what: string, { before, after }: { readonly before: number; readonly after: number }): readonly DiffLine[] =>
    before === after
      ? []
      : [{ id, what, before: String(before), after: String(after), change: signed(after - before, minus(after - before)) }]
  const money = (): readonly DiffLine[] => {
    const { before, after } = cost
    if (before === null || after === null || Math.round(before) === Math.round(after)) return []
    const change = signed(after - before, moneyWords(after - before, currency))
    return [{ id: 'cost', what: 'Cost', before: moneyWords(before, currency), after: moneyWords(after, currency), change }]
  }
  return [
    ...count('engineers', 'Engineers at the end', headcountThen),
    ...money(),
    ...count('on-time', `Targets on time, of ${onTime.of}`, onTime),
  ]
}

/** "Open 12 Jan 2027, in seat 20 Apr 2027" */
function daysOf({ openBy, inSeat, until }: Decision): string {
  const end = until === null ? '' : `, until ${dateWords(until)}`
  return `Open ${dateWords(openBy)}, in seat ${dateWords(inSeat)}${end}`
}

function shift(before: PlainDate, after: PlainDate): string {
  const days = daysBetween(before, after)
  if (days === 0) return 'Same day'
  const [size, word] = [Math.abs(days), days > 0 ? 'later' : 'sooner']
  return size < 14 ? `${size} ${size === 1 ? 'day' : 'days'} ${word}` : `${Math.round(size / 7)} weeks ${word}`
}

function decisionLine(one: DecisionDiff, at: number, workspace: Workspace, framework: Framework): DiffLine {
  const id = `decision ${at}`
  if (one.kind === 'moved') {
    const { before, after } = one
    const change = before.inSeat === after.inSeat ? 'Other days' : shift(before.inSeat, after.inSeat)
    return { id, what: decisionShort(after, workspace, framework), before: daysOf(before), after: daysOf(after), change }
  }
  const what = decisionShort(one.decision, workspace, framework)
  const words = daysOf(one.decision)
  return one.kind === 'added'
    ? { id, what, before: '–', after: words, change: 'Added' }
    : { id, what, before: words, after: '–', change: 'Removed' }
}

const outcomeSaid = (one: Outcome | null): string => {
  if (one === null) return '–'
  return one.forecast === null ? outcomeWords(one) : `${dateWords(one.forecast)}, ${outcomeWords(one).toLowerCase()}`
}

function outcomeChange(before: Outcome | null, after: Outcome | null): string {
  const [was, is] = [before?.forecast ?? null, after?.forecast ?? null]
  if (was !== null && is !== null) return shift(was, is)
  if (was === null && is === null) return '–'
  return is === null ? 'No longer within the plan' : 'Within the plan'
}

const outcomeLine = ({ systemId, before, after }: PlanDiff['outcomes'][number], { system }: Workspace): DiffLine => ({
  id: systemId,
  what: system.get(systemId)?.name ?? 'A system',
  before: outcomeSaid(before),
  after: outcomeSaid(after),
  change: outcomeChange(before, after),
})

/** What changes from one plan to another, in words; groups without a line are left out. */
export function diffGroups(diff: PlanDiff, workspace: Workspace, framework: Framework): readonly DiffGroup[] {
  const { currency } = settingsOf(workspace)
  return [
    { title: 'In all', lines: wholeLines(diff, currency) },
    { title: 'Decisions', lines: diff.decisions.map((one, at) => decisionLine(one, at, workspace, framework)) },
    { title: 'Targets', lines: diff.outcomes.map((one) => outcomeLine(one, workspace)) },
  ].filter(({ lines }) => lines.length > 0)
}
