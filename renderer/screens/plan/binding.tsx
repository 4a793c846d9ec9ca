import { useEffect, useRef, useState } from 'react'
import type { BindingAnswer } from '../../../src/contract/plan-work.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { useCall, useTellRefusal, useWorkspace } from '../../state/hooks.ts'
import type { Tab } from './shown.ts'

type Asked = { readonly plan: Plan; readonly found: readonly BindingAnswer[] | null }

/** The answer for the plan as it stands; one for a plan before is forgotten. */
function useBinding(plan: Plan, tab: Tab) {
  const call = useCall()
  const tellRefusal = useTellRefusal()
  const [asked, setAsked] = useState<Asked | null>(null)
  const now = useRef(plan)
  useEffect(() => {
    now.current = plan
  })
  const ask = () => {
    setAsked({ plan, found: null })
    const of = tab.kind === 'scenario' ? ({ kind: 'scenario', id: tab.scenario.id } as const) : ({ kind: 'course' } as const)
    call('plan.binding', { of }).then(
      (found) => setAsked(now.current === plan ? { plan, found } : null),
      (error: unknown) => {
        setAsked(null)
        tellRefusal(error)
      },
    )
  }
  return { asked: asked?.plan === plan ? asked : null, ask }
}

/** What holds late targets back: searched for when somebody asks, as it takes a while. */
export function Binding({ plan, tab }: { readonly plan: Plan; readonly tab: Tab }) {
  const { system } = useWorkspace()
  const { asked, ask } = useBinding(plan, tab)
  const late = plan.outcomes.filter(({ state }) => state === 'late' || state === 'beyond-plan')
  if (late.length === 0) return null
  const [only] = late
  const who = late.length === 1 && only !== undefined ? (system.get(only.systemId)?.name ?? 'the late target') : 'late targets'
  if (asked === null)
    return (
      <Button size="sm" kind="quiet" className="binding-ask" onClick={ask}>
        What holds {who} back?
      </Button>
    )
  return (
    <div aria-live="polite" className="binding-found">
      {asked.found === null ? <p className="q sm plan-note">Looking for the limits that hold {who} back.</p> : null}
      {asked.found?.length === 0 ? (
        <p className="q2 sm plan-note">No single limit: more of any one of them brings no late target in on time.</p>
      ) : null}
      {(asked.found?.length ?? 0) > 1 ? (
        <p className="q sm plan-note">Each holds by itself: money given for one may go to a target worth more.</p>
      ) : null}
      <ul className="binding">
        {asked.found?.map(({ systemId, words, kind }) => (
          <li key={`${systemId} ${kind} ${words}`}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
