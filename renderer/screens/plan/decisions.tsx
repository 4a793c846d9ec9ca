import { useState } from 'react'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { noDecisionWords } from '../../components/decision-words.ts'
import { Segmented } from '../../components/form.tsx'
import { SectionHead } from '../../components/page.tsx'
import type { Moving } from './decision-bar.tsx'
import { DecisionForm } from './decision-form.tsx'
import { DecisionRecord } from './decision-record.tsx'
import { DecisionTable } from './decision-table.tsx'
import { DecisionTimeline } from './decision-timeline.tsx'
import type { Tab } from './shown.ts'
import { useShownRows } from './use-shown-rows.ts'
import './decisions.css'

const views = [
  { value: 'dates', label: 'Dates' },
  { value: 'timeline', label: 'Timeline' },
] as const
type View = (typeof views)[number]['value']

interface DecisionsProps {
  /** As the plan stands, or with one decision tried in another quarter. */
  readonly plan: Plan
  /** In the order of the plan as it stands, so that rows keep their place while one is dragged. */
  readonly decisions: readonly Decision[]
  readonly tab: Tab
  readonly selected: string | undefined
  /** Null: decisions cannot be changed here, for the reason in `fixed`. */
  readonly moving: Moving | null
  readonly fixed: string | null
}

function Empty({ plan, tab }: { readonly plan: Plan; readonly tab: Tab }) {
  const { kind } = tab
  if (kind === 'team') return <p className="q2">Nobody is hired or moved: what the team of today alone comes to.</p>
  if (kind === 'course' && plan.name === null) return <p className="q2">{noDecisionWords(plan)}</p>
  return <p className="q2">No decisions yet. Add one, or let Cadre find a better plan.</p>
}

/** What to decide, in order of the last day to start that keeps the targets; as dates or on the plan's time. */
export function Decisions({ plan, decisions, tab, selected, moving, fixed }: DecisionsProps) {
  const [view, setView] = useState<View>('dates')
  const [adding, setAdding] = useState(false)
  const { rows, left, next, more } = useShownRows(decisions, selected)
  return (
    <section className="decisions">
      <SectionHead
        title="Decisions"
        sub={decisions.length === 0 ? 'None' : `${decisions.length.toLocaleString('en-GB')}, in order of the latest day to start`}
        end={
          <span className="row">
            {decisions.length === 0 ? null : <Segmented label="Show decisions as" options={views} value={view} onChange={setView} />}
            {tab.kind === 'team' ? null : (
              <Button icon="plus" disabled={fixed !== null} title={fixed ?? undefined} onClick={() => setAdding(true)}>
                Add decision
              </Button>
            )}
          </span>
        }
      />
      {decisions.length === 0 ? <Empty plan={plan} tab={tab} /> : null}
      {decisions.length > 0 && view === 'dates' ? <DecisionTable plan={plan} tab={tab} decisions={rows} selected={selected} /> : null}
      {decisions.length > 0 && view === 'timeline' ? (
        <>
          <p className="q sm decisions-hint">
            {fixed ?? 'Drag a bar to another quarter, or move it with the arrow keys: dashed is the open requisition, striped the ramp.'}
          </p>
          <DecisionTimeline plan={plan} tab={tab} decisions={rows} selected={selected} moving={moving} />
        </>
      ) : null}
      {left === 0 ? null : (
        <p className="decisions-more">
          <Button size="sm" onClick={more}>
            Show {Math.min(next, left)} more
          </Button>
          <span className="q sm">{left.toLocaleString('en-GB')} more decisions</span>
        </p>
      )}
      {tab.kind === 'course' ? <DecisionRecord /> : null}
      {adding ? <DecisionForm tab={tab} plan={plan} decision={null} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}
