import type { ReactNode } from 'react'
import { dayWords, daysBetween } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import { leavers, leaverWords } from '../../../src/planning/leavers.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { isAimed, targetCounts } from '../../../src/planning/words.ts'
import { noDecisionWords } from '../../components/decision-words.ts'
import { decisionWord } from '../../components/icon-for.ts'
import { Arrow } from '../../components/icon.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, usePlan, useSettings, useWorkspace } from '../../state/hooks.ts'
import { toStart } from './to-start.ts'

function Figure({ label, value, note }: { readonly label: string; readonly value: ReactNode; readonly note: ReactNode }) {
  return (
    <div className="fig">
      <dt>{label}</dt>
      <dd className="fig-v">{value}</dd>
      <dd className="fig-n">{note}</dd>
    </div>
  )
}

function AtTarget({ plan }: { readonly plan: Plan }) {
  const all = plan.outcomes.filter(isAimed)
  const now = all.filter(({ state }) => state === 'at-target').length
  const then = all.filter(({ state, forecast }) => state === 'at-target' || forecast !== null).length
  if (all.length === 0) return <Figure label="Systems at target" value="–" note="No target has a date" />
  const last = all
    .flatMap(({ forecast }) => forecast ?? [])
    .toSorted()
    .at(-1)
  return (
    <Figure
      label="Systems at target"
      value={
        <>
          {now}
          <Arrow />
          {then} <small>of {all.length}</small>
        </>
      }
      note={last === undefined ? 'None moves within the plan' : `by ${quarterWords(quarterOf(last))}`}
    />
  )
}

function OnTime({ plan }: { readonly plan: Plan }) {
  const { onTime, all: count } = targetCounts(plan.outcomes)
  if (count === 0) return <Figure label="Targets met on time" value="–" note="None with a date is ahead" />
  return (
    <Figure
      label="Targets met on time"
      value={
        <>
          {onTime} <small>of {count}, forecast</small>
        </>
      }
      note={`${targetCounts(plan.unchanged.outcomes).onTime} of ${count} with today’s team`}
    />
  )
}

const kinds = [
  ['hire', 'hire', 'hires'],
  ['contract', 'contract', 'contracts'],
  ['promote', 'promotion', 'promotions'],
  ['reskill', 'reskill', 'reskills'],
  ['reassign', 'reassignment', 'reassignments'],
] as const

function Headcount({ plan }: { readonly plan: Plan }) {
  const workspace = useWorkspace()
  const moves = kinds.flatMap(([kind, one, many]) => {
    const count = plan.decisions.filter((decision) => decision.kind === kind).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  return (
    <Figure
      label="Headcount"
      value={
        <>
          {plan.headcountNow}
          <Arrow />
          {plan.headcountThen}
        </>
      }
      note={[moves.length === 0 ? 'No decisions needed' : moves.join(', '), leaverWords(leavers(workspace, plan))]
        .filter((part) => part !== '')
        .join('; ')}
    />
  )
}

function Cost({ plan }: { readonly plan: Plan }) {
  const { currency, payHidden } = useSettings()
  const label = `Cost, ${counted(plan.quarters.length, 'quarter', 'quarters')}`
  if (plan.cost === null)
    return <Figure label={label} value="–" note={payHidden ? 'Pay is hidden in this workspace' : 'Add pay in Settings to see it'} />
  const gap = plan.budget === null ? null : plan.budget - plan.cost
  const note =
    gap === null || plan.budget === null
      ? 'No budget set'
      : `${moneyWords(Math.abs(gap), currency)} ${gap >= 0 ? 'under' : 'over'} the ${moneyWords(plan.budget, currency)} budget`
  return (
    <Figure
      label={label}
      value={moneyWords(plan.cost, currency)}
      note={gap !== null && gap < 0 ? <span className="over">{note}</span> : note}
    />
  )
}

function NextDecision({ plan }: { readonly plan: Plan }) {
  const { roles } = useFramework()
  const [next] = toStart(plan)
  if (next === undefined) {
    const note = plan.decisions.length === 0 ? noDecisionWords(plan) : 'Everything in the plan is under way.'
    return <Figure label="Next decision due" value="None" note={note} />
  }
  const days = daysBetween(plan.today, next.openBy)
  const when = days === 0 ? 'today' : days > 0 ? `in ${counted(days, 'day', 'days')}` : `${counted(-days, 'day', 'days')} ago`
  return (
    <Figure
      label="Next decision due"
      value={
        <>
          {dayWords(next.openBy)} <small>{when}</small>
        </>
      }
      note={`${decisionWord[next.kind]}, ${roles.find(({ id }) => id === next.post.role)?.name ?? ''} L${next.post.level}`}
    />
  )
}

/** The five numbers a director quotes. */
export function Figures() {
  const plan = usePlan()
  return (
    <dl className="figs">
      <AtTarget plan={plan} />
      <OnTime plan={plan} />
      <Headcount plan={plan} />
      <Cost plan={plan} />
      <NextDecision plan={plan} />
    </dl>
  )
}
