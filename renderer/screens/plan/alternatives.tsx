import { useDeferredValue, useMemo } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import { listWords } from '../../../src/base/phrase.ts'
import { openLimits } from '../../../src/model/limits.ts'
import { courseOf, type Workspace } from '../../../src/model/workspace.ts'
import { alternatives, type Alternative } from '../../../src/planning/explain/explain.ts'
import { planBase } from '../../../src/planning/plan-base.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { scenarioBase } from '../../../src/planning/scenario/scenario-plan.ts'
import { undoneWords } from '../../../src/planning/words.ts'
import { SectionHead } from '../../components/page.tsx'
import { frameworkOf } from '../../state/derived.ts'
import { useSettings, useWorkspace } from '../../state/hooks.ts'
import type { Tab } from './shown.ts'

function alternativesIn(workspace: Workspace, tab: Tab, plan: Plan, decision: Decision): readonly Alternative[] {
  if (tab.kind === 'scenario')
    return alternatives(scenarioBase(workspace, tab.scenario, plan.today), tab.scenario.limits, plan.decisions, decision)
  return alternatives(
    planBase(workspace, frameworkOf(workspace), plan.today),
    courseOf(workspace)?.limits ?? openLimits,
    plan.decisions,
    decision,
  )
}

/** "Claims Triage 26 days later", "FNOL Voice not within the plan" */
function shiftWords({ system }: Workspace, shifts: Alternative['later'], word: 'later' | 'sooner'): string | null {
  if (shifts.length === 0) return null
  const named = shifts.slice(0, 3).map(({ systemId, days }) => {
    const name = system.get(systemId)?.name ?? 'A system'
    if (days === null) return word === 'later' ? `${name} not within the plan` : `${name} within the plan`
    return `${name} ${days} ${days === 1 ? 'day' : 'days'} ${word}`
  })
  return listWords(shifts.length > 3 ? [...named, `${shifts.length - 3} more ${word}`] : named)
}

function Way({ one }: { readonly one: Alternative }) {
  const workspace = useWorkspace()
  const { currency } = useSettings()
  const undone = one.cost === null && one.refused !== null ? null : undoneWords(one.undone)
  const shifts = [shiftWords(workspace, one.later, 'later'), shiftWords(workspace, one.sooner, 'sooner'), undone].filter(
    (words) => words !== null,
  )
  const same = one.refused === null && shifts.length === 0
  return (
    <li>
      <div className="row">
        <span className="name">{one.words}</span>
        <span className="sp" />
        {one.cost === null ? null : (
          <b className="nw">
            {one.cost > 0 ? '+' : ''}
            {moneyWords(one.cost, currency)}
          </b>
        )}
      </div>
      {one.refused === null ? null : <p>{one.refused}</p>}
      {shifts.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {same ? <p>No target comes out otherwise, and no more work is left undone.</p> : null}
    </li>
  )
}

interface AlternativesProps {
  readonly decision: Decision
  /** As it stands, whatever is being dragged. */
  readonly plan: Plan
  readonly tab: Tab
}

/** What else could be done in place of a decision, and what it would come to; worked out after the rest of the pane is there. */
export function Alternatives({ decision: { id }, plan, tab }: AlternativesProps) {
  const workspace = useWorkspace()
  const isDrawn = useDeferredValue(true, false)
  const now = useDeferredValue(plan)
  const ways = useMemo(() => {
    const decision = now.decisions.find((one) => one.id === id)
    return isDrawn && decision !== undefined ? alternativesIn(workspace, tab, now, decision) : null
  }, [isDrawn, workspace, tab, now, id])
  return (
    <section aria-busy={ways === null}>
      <SectionHead as="h3" title="Alternatives" end={plan.cost === null ? undefined : 'Cost over the plan'} />
      {ways === null ? <p className="q sm">Working out what else could be done.</p> : null}
      {ways?.length === 0 ? <p className="q sm">Nothing else could take its place.</p> : null}
      <ul className="causes ways">
        {ways?.map((one) => (
          <Way key={`${one.kind} ${one.words}`} one={one} />
        ))}
      </ul>
    </section>
  )
}
