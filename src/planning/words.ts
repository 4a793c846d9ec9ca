import { dateWords } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import type { Decision, Outcome, Post } from './plan.ts'

/** Full-time equivalents to one place: "12.7", and "0" for none. */
export const fteWords = (fte: number): string => (Math.abs(fte) < 0.05 ? '0' : fte.toFixed(1))

/** "AI Reliability Engineer L4" */
export const postWords = ({ role, level }: Post, { roles }: Framework): string =>
  `${roles.find(({ id }) => id === role)?.name ?? 'Engineer'} L${level}`

/** "2.1 more person-quarters of work left undone", "0.4 fewer …"; null for less than a tenth. */
export function undoneWords(more: number): string | null {
  const amount = Math.abs(more).toFixed(1)
  if (Math.abs(more) < 0.05) return null
  return `${amount} ${more > 0 ? 'more' : 'fewer'} ${amount === '1.0' ? 'person-quarter' : 'person-quarters'} of work left undone`
}

const one = (count: number, singular: string, plural: string): string => `${count} ${count === 1 ? singular : plural}`

const kindCounts: readonly (readonly [Decision['kind'], string, string])[] = [
  ['hire', 'hire', 'hires'],
  ['contract', 'contract', 'contracts'],
  ['promote', 'promotion', 'promotions'],
  ['reskill', 'reskill', 'reskills'],
  ['reassign', 'reassignment', 'reassignments'],
]

/** "4 hires, 2 promotions, 2 reskills"; "no hires or moves" for an empty plan. */
export function decisionCounts(decisions: readonly Decision[]): string {
  const parts = kindCounts.flatMap(([kind, singular, plural]) => {
    const count = decisions.filter((decision) => decision.kind === kind).length
    return count === 0 ? [] : [one(count, singular, plural)]
  })
  return parts.length === 0 ? 'no hires or moves' : parts.join(', ')
}

/** "13 days late", "7 weeks late", "7 months late": the largest unit that stays exact enough. */
export function lateWords(days: number): string {
  if (days < 14) return `${one(days, 'day', 'days')} late`
  return days < 120 ? `${Math.round(days / 7)} weeks late` : `${Math.round((days * 12) / 365.25)} months late`
}

/** How a system comes out: "On time", "7 weeks late", "After the plan". A target without a day is one to hold: "No target day". A system that stops: "Sunset 1 Apr 2027". */
export function outcomeWords({ state, due, daysLate }: Outcome): string {
  switch (state) {
    case 'on-time':
      return 'On time'
    case 'late':
      return daysLate === null ? 'Late' : lateWords(daysLate)
    case 'beyond-plan':
      return 'After the plan'
    case 'due-later':
      return 'Due after the plan'
    case 'at-target':
      return 'At target'
    case 'no-target':
      return 'No target day'
    case 'sunset':
      return due === null ? 'Sunset' : `Sunset ${dateWords(due)}`
    default:
      return state satisfies never
  }
}

/** The plan works towards a target of the system, or it is there already; not for one to be sunset. */
export const isAimed = ({ state }: Outcome): boolean => state !== 'no-target' && state !== 'sunset'

/** Targets due within the plan: how many are reached in time. Those reached already, and those due later and still under way, count as neither. */
export function targetCounts(outcomes: readonly Outcome[]): { readonly onTime: number; readonly all: number } {
  const dated = outcomes.filter(({ state }) => state === 'on-time' || state === 'late' || state === 'beyond-plan')
  return { onTime: dated.filter(({ state }) => state === 'on-time').length, all: dated.length }
}
