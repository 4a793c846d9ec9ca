import type { PlainDate } from '../base/date.ts'
import { countWords, listWords, lowerFirst } from '../base/phrase.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { RoleId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Decision, Outcome, Plan, Post } from './plan.ts'
import { gateShare } from './readiness.ts'

const symbolOf = (currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency

/** "£3.38m", "£148k", "£950", "−£35k"; three figures where there is room. A code such as CHF stands apart: "CHF 148k". */
export function moneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  const [value, unit] = size >= 999_500 ? [size / 1e6, 'm'] : size >= 1_000 ? [size / 1e3, 'k'] : [size, '']
  const digits = unit === 'm' && value < 10 ? 2 : unit === 'm' && value < 100 ? 1 : 0
  const number = value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const symbol = symbolOf(currency)
  const apart = /[A-Za-z]$/.test(symbol) ? ' ' : ''
  return `${amount < 0 && number !== '0' ? '−' : ''}${symbol}${apart}${number}${unit}`
}

/** "£35k under the £3.41m budget"; null without a cost or a budget. */
export function budgetWords(cost: number | null, budget: number | null, currency: string): string | null {
  if (cost === null || budget === null) return null
  const over = cost - budget
  const whole = moneyWords(budget, currency)
  if (Math.abs(over) < 500) return `as the ${whole} budget`
  return `${moneyWords(Math.abs(over), currency)} ${over > 0 ? 'over' : 'under'} the ${whole} budget`
}

/** Full-time equivalents to one place: "12.7", and "0" for none. */
export const fteWords = (fte: number): string => (Math.abs(fte) < 0.05 ? '0' : fte.toFixed(1))

export const roleName = (framework: Framework, role: RoleId): string => framework.roles.find(({ id }) => id === role)?.name ?? 'Engineer'
/** "AI Reliability Engineer L4" */
export const postWords = (framework: Framework, { role, level }: Post): string => `${roleName(framework, role)} L${level}`

const nameOf = (workspace: Workspace, { personId }: Decision): string =>
  personId === null ? 'Open seat' : (workspace.person.get(personId)?.name ?? 'Somebody')

/** "Hire AI Reliability Engineer L4", "Promote Dana Whitfield to level 4", "Promote Priya Raman to AI Architect L5", "Move Sofia Marchetti to AI Engineer". */
export function decisionTitle(workspace: Workspace, framework: Framework, decision: Decision): string {
  const { kind, post, from } = decision
  if (kind === 'hire') return `Hire ${postWords(framework, post)}`
  if (kind === 'reskill') return `Move ${nameOf(workspace, decision)} to ${roleName(framework, post.role)}`
  return `Promote ${nameOf(workspace, decision)} to ${from?.role === post.role ? `level ${post.level}` : postWords(framework, post)}`
}

const one = (count: number, singular: string, plural: string): string => `${count} ${count === 1 ? singular : plural}`

/** "4 hires, 2 promotions, 2 reskills"; "no hires or moves" for an empty plan. */
export function decisionCounts(decisions: readonly Decision[]): string {
  const of = (kind: Decision['kind']): number => decisions.filter((decision) => decision.kind === kind).length
  const parts = [
    of('hire') > 0 ? one(of('hire'), 'hire', 'hires') : null,
    of('promote') > 0 ? one(of('promote'), 'promotion', 'promotions') : null,
    of('reskill') > 0 ? one(of('reskill'), 'reskill', 'reskills') : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'no hires or moves' : parts.join(', ')
}

const days = (count: number): string => one(count, 'day', 'days')
/** "7 weeks late"; days under two weeks. */
export const lateWords = (daysLate: number): string => (daysLate < 14 ? `${days(daysLate)} late` : `${Math.round(daysLate / 7)} weeks late`)

/** "On time", "7 weeks late", "Beyond the plan", "At target", "No target day". */
export function outcomeWords({ state, daysLate }: Outcome): string {
  switch (state) {
    case 'on-time':
      return 'On time'
    case 'late':
      return lateWords(daysLate ?? 0)
    case 'beyond-plan':
      return 'Beyond the plan'
    case 'at-target':
      return 'At target'
    case 'no-target':
      return 'No target day'
    default:
      return state satisfies never
  }
}

/** Targets with a day: how many are reached in time. Those reached already count as neither. */
export function targetCounts(outcomes: readonly Outcome[]): { readonly onTime: number; readonly all: number } {
  const dated = outcomes.filter(({ state }) => state === 'on-time' || state === 'late' || state === 'beyond-plan')
  return { onTime: dated.filter(({ state }) => state === 'on-time').length, all: dated.length }
}

export interface NextAction {
  readonly decisionId: string
  readonly on: PlainDate
  readonly title: string
  readonly detail: string
}

/** "4 of 7 pieces of evidence missing; two quarters" */
function gateWords(framework: Framework, person: Person | undefined, { from, post }: Decision): string {
  const step = framework.steps.find(
    (one) => one.from.role === from?.role && one.from.level === from.level && one.to.role === post.role && one.to.level === post.level,
  )
  if (person === undefined || step === undefined) return 'Growth actions first'
  const missing = step.gates.filter((gate) => person.evidence.find((shown) => shown.gate === gate)?.state !== 'met').length
  if (gateShare(person, step) === 1) return 'All evidence is there'
  return `${missing} of ${step.gates.length} pieces of evidence missing`
}

function action(workspace: Workspace, framework: Framework, decision: Decision): NextAction {
  const { id, kind, post, openBy, why } = decision
  const shared = { decisionId: id, on: openBy }
  if (kind === 'hire') return { ...shared, title: `Open requisition, ${postWords(framework, post)}`, detail: why }
  const person = decision.personId === null ? undefined : workspace.person.get(decision.personId)
  const title =
    kind === 'promote'
      ? `Start ${nameOf(workspace, decision)} on the level ${post.level} gate`
      : decisionTitle(workspace, framework, decision)
  return { ...shared, title, detail: gateWords(framework, person, decision) }
}

/** What to do next, soonest first. */
export const nextActions = (workspace: Workspace, framework: Framework, { decisions }: Plan): readonly NextAction[] =>
  decisions.map((decision) => action(workspace, framework, decision))

/** "Of six targets, five are on time; Broker Inbox is 2 weeks late." */
export function outcomeSentence(workspace: Workspace, { outcomes }: Plan): string {
  const { onTime, all } = targetCounts(outcomes)
  if (all === 0) return 'No system has a target to reach.'
  const name = ({ systemId }: Outcome): string => workspace.system.get(systemId)?.name ?? 'A system'
  const missed = outcomes.filter(({ state }) => state === 'late' || state === 'beyond-plan')
  const most = missed.slice(0, 3).map((outcome) => `${name(outcome)} is ${lowerFirst(outcomeWords(outcome))}`)
  const rest = missed.length - most.length
  const rests = rest > 0 ? [`${countWords(rest)} more ${rest === 1 ? 'is' : 'are'} late`] : []
  const head =
    all === 1
      ? onTime === 1
        ? 'The one target is on time'
        : null
      : `Of ${countWords(all)} targets, ${countWords(onTime)} ${onTime === 1 ? 'is' : 'are'} on time`
  return `${[head, missed.length === 0 ? null : listWords([...most, ...rests])].filter((part) => part !== null).join('; ')}.`
}
