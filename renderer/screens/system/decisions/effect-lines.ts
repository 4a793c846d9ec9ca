import { dateWords, daysBetween } from '../../../../src/base/date.ts'
import { moneyWords } from '../../../../src/base/money.ts'
import type { Framework } from '../../../../src/framework/framework.ts'
import { settingsOf, type Workspace } from '../../../../src/model/workspace.ts'
import type { Decision, Outcome } from '../../../../src/planning/plan.ts'
import { outcomeWords, postWords } from '../../../../src/planning/words.ts'
import { decisionShort } from '../../../components/decision-words.ts'
import { counted } from '../../../components/words.ts'
import type { WholeEffect } from '../../../state/effect.ts'

/** One thing that an edit changes. */
export interface EffectLine {
  readonly what: string
  readonly before: string
  readonly after: string
  readonly change: string
}

const LEAST_MONEY = 0.5
const two = (fte: number): string => fte.toFixed(2)

const moreOrLess = (change: number, words: string): string => `${words} ${change > 0 ? 'more' : 'less'}`

function demandLines({ demand }: WholeEffect, framework: Framework): readonly EffectLine[] {
  return demand
    .filter(({ before, after }) => two(before) !== two(after))
    .map(({ post, before, after }) => ({
      what: `${postWords(post, framework)}, FTE`,
      before: two(before),
      after: two(after),
      change: moreOrLess(after - before, two(Math.abs(after - before))),
    }))
}

function headcountLine({ headcountThen: { before, after } }: WholeEffect): readonly EffectLine[] {
  if (before === after) return []
  const change = `${Math.abs(after - before)} ${after > before ? 'more' : 'fewer'}`
  return [{ what: 'Engineers at the end', before: String(before), after: String(after), change }]
}

/** "4 weeks later", "9 days earlier" */
function shiftWords(days: number): string {
  const size = Math.abs(days)
  const words = size < 14 ? counted(size, 'day', 'days') : counted(Math.round(size / 7), 'week', 'weeks')
  return `${words} ${days > 0 ? 'later' : 'earlier'}`
}

function dayOf(outcome: Outcome | null): string {
  if (outcome === null) return '–'
  return outcome.forecast === null ? outcomeWords(outcome) : dateWords(outcome.forecast)
}

const aimOf = (outcome: Outcome | null): number | null => outcome?.steps.at(-1)?.to ?? null

function outcomeLines({ outcomes }: WholeEffect, { system }: Workspace): readonly EffectLine[] {
  return outcomes.flatMap(({ systemId, before, after }) => {
    const days = { before: dayOf(before), after: dayOf(after) }
    const [was, is] = [aimOf(before), aimOf(after)]
    const name = system.get(systemId)?.name ?? 'A system'
    // Days of two levels do not compare.
    if (was !== null && is !== null && was !== is) {
      return [{ what: name, before: `L${was} ${days.before}`, after: `L${is} ${days.after}`, change: 'Another level' }]
    }
    if (days.before === days.after) return []
    const target = system.get(systemId)?.target ?? null
    const aim = is ?? was ?? target?.level ?? null
    const shift = before?.forecast == null || after?.forecast == null ? 0 : daysBetween(before.forecast, after.forecast)
    return [{ what: aim === null ? name : `${name}, level ${aim}`, ...days, change: shift === 0 ? '' : shiftWords(shift) }]
  })
}

function moneyLine(
  what: string,
  { before, after }: { readonly before: number | null; readonly after: number | null },
  currency: string,
): readonly EffectLine[] {
  if (before === null || after === null || Math.abs(after - before) < LEAST_MONEY) return []
  const change = moreOrLess(after - before, moneyWords(Math.abs(after - before), currency))
  return [{ what, before: moneyWords(before, currency), after: moneyWords(after, currency), change }]
}

/** What changes, line by line: who is needed, when targets are reached, what it costs. Nothing for an edit that changes none of it. */
export function effectLines(effect: WholeEffect, workspace: Workspace, framework: Framework): readonly EffectLine[] {
  const { currency } = settingsOf(workspace)
  const quarters = counted(effect.before.quarters.length, 'quarter', 'quarters')
  return [
    ...demandLines(effect, framework),
    ...headcountLine(effect),
    ...outcomeLines(effect, workspace),
    ...moneyLine(`Cost of the plan, ${quarters}`, effect.cost, currency),
    ...moneyLine('Suppliers’ prices a year', effect.licencesAYear, currency),
    ...moneyLine('Models a year', effect.workloadsAYear, currency),
  ]
}

export interface EffectPoint {
  readonly sign: 'comes' | 'goes' | 'moves'
  readonly words: string
}

/** Decisions of the plan that come, go or move to another day. */
export function decisionPoints({ added, removed, moved }: WholeEffect, workspace: Workspace, framework: Framework): readonly EffectPoint[] {
  const short = (decision: Decision): string => decisionShort(decision, workspace, framework)
  return [
    ...added.map((one): EffectPoint => ({ sign: 'comes', words: `${short(one)}, by ${dateWords(one.openBy)}` })),
    ...removed.map((one): EffectPoint => ({ sign: 'goes', words: `${short(one)}, no longer needed` })),
    ...moved.map(({ before, after }): EffectPoint => ({
      sign: 'moves',
      words: `${short(after)}, by ${dateWords(after.openBy)} instead of ${dateWords(before.openBy)}`,
    })),
  ]
}

export const findingPoints = ({ findings: { come, gone } }: WholeEffect): readonly EffectPoint[] => [
  ...come.map(({ title }): EffectPoint => ({ sign: 'comes', words: title })),
  ...gone.map(({ title }): EffectPoint => ({ sign: 'goes', words: title })),
]
