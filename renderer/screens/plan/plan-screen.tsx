import { useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { PageHead } from '../../components/page.tsx'
import { usePlace, usePlan, useWorkspace } from '../../state/hooks.ts'
import { Assumptions } from './assumptions.tsx'
import { Capacity } from './capacity.tsx'
import { Comparison } from './comparison.tsx'
import { Cost } from './cost.tsx'
import { DecisionPane } from './decision-pane.tsx'
import { Decisions } from './decisions.tsx'
import { NoPlan } from './no-plan.tsx'
import { Targets } from './targets.tsx'
import './plan.css'

function periodWords({ quarters, today }: Plan): string {
  const [first, last] = [quarters[0], quarters.at(-1)]
  return first === undefined || last === undefined
    ? ''
    : `${quarterWords(first.quarter)} to ${quarterWords(last.quarter)}, from ${dateWords(today)}`
}

function Sheet({
  plan,
  selected,
  onAssumptions,
}: {
  readonly plan: Plan
  readonly selected: string | undefined
  readonly onAssumptions: () => void
}) {
  const decision = plan.decisions.find(({ id }) => id === selected)
  return (
    <div className="split">
      <div className="main scroll plan-main">
        <div className="plan-body">
          <Comparison plan={plan} />
          <div className="plan-figures">
            <Capacity plan={plan} />
            <div className="plan-side">
              <Cost plan={plan} />
              <Targets plan={plan} />
            </div>
          </div>
        </div>
        <Decisions plan={plan} selected={decision?.id} />
      </div>
      {decision === undefined ? null : <DecisionPane key={decision.id} decision={decision} onAssumptions={onAssumptions} />}
    </div>
  )
}

export function PlanScreen() {
  const plan = usePlan()
  const { system } = useWorkspace()
  const { id } = usePlace()
  const [assumptions, setAssumptions] = useState(false)
  const none = system.size === 0
  return (
    <>
      <PageHead
        title="Plan"
        {...(none ? {} : { sub: periodWords(plan) })}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAssumptions(true)}>
              Assumptions
            </Button>
            <MakeDocument request={{ kind: 'headcount-plan' }} disabled={none}>
              Make headcount plan
            </MakeDocument>
          </>
        }
      />
      {none ? <NoPlan /> : <Sheet plan={plan} selected={id} onAssumptions={() => setAssumptions(true)} />}
      <Assumptions open={assumptions} onClose={() => setAssumptions(false)} />
    </>
  )
}
