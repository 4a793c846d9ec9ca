import { useState } from 'react'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { movedTo, plannedFrom } from '../../../src/planning/scenario/scenario-plan.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/form.tsx'
import { useEdit, useGo, useToday, useWorkspace } from '../../state/hooks.ts'
import { DecisionForm } from './decision-form.tsx'
import { dropEdit, placeOfTab, putEdit, type Tab } from './shown.ts'
import { seatDay } from './timeline.ts'

interface DecisionControlsProps {
  readonly decision: Decision
  readonly plan: Plan
  readonly tab: Tab
  /** Why nothing can be changed; null where it can. */
  readonly fixed: string | null
}

/** The quarters that a decision can be moved to, its own among them. */
function quartersOf({ quarters }: Plan, inSeat: Decision['inSeat']): readonly number[] {
  const own = quarterOf(inSeat)
  return [...new Set([own, ...quarters.map(({ quarter }) => quarter)])].toSorted((a, b) => a - b)
}

/** Moves, locks, changes or removes the decision that is open. */
export function DecisionControls({ decision, plan, tab, fixed }: DecisionControlsProps) {
  const edit = useEdit()
  const go = useGo()
  const today = useToday()
  const { commitment } = useWorkspace()
  const [changing, setChanging] = useState(false)
  if (fixed !== null) return <p className="q sm">{fixed}</p>
  const planned = plannedFrom(decision)
  const isOnRecord = tab.kind === 'course' && (commitment.get(decision.id)?.trail.length ?? 0) > 0
  const put = (next: typeof planned) => void edit(putEdit(tab, next))
  const remove = () => void edit(dropEdit(tab, decision.id)).then((done) => (done ? go(placeOfTab(tab)) : undefined))
  return (
    <div className="row wrap controls">
      {decision.state === 'open' ? null : (
        <Select
          label="In seat in"
          value={String(quarterOf(decision.inSeat))}
          options={quartersOf(plan, decision.inSeat).map((quarter) => ({ value: String(quarter), label: quarterWords(quarter) }))}
          onChange={(quarter) => put(movedTo(planned, seatDay(Number(quarter)), today))}
        />
      )}
      <Button
        size="sm"
        icon={decision.locked ? 'lock' : 'unlock'}
        aria-pressed={decision.locked}
        title="A locked decision stays as it is when a better plan is looked for"
        onClick={() => put({ ...planned, locked: !decision.locked })}
      >
        {decision.locked ? 'Locked' : 'Lock'}
      </Button>
      <Button size="sm" icon="pencil" onClick={() => setChanging(true)}>
        Change
      </Button>
      {isOnRecord ? null : (
        <Button size="sm" icon="trash" onClick={remove}>
          Remove
        </Button>
      )}
      {changing ? <DecisionForm tab={tab} plan={plan} decision={planned} onClose={() => setChanging(false)} /> : null}
    </div>
  )
}
