import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { headOf } from '../../charts/columns.ts'
import { decisionShort } from '../../components/decision-words.ts'
import { decisionIcon, decisionWord } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { DecisionBar, type Moving } from './decision-bar.tsx'
import { PostCell } from './post-cell.tsx'
import type { Tab } from './shown.ts'
import { axisOf, type Axis } from './timeline.ts'
import './timeline.css'

function Heads({ axis }: { readonly axis: Axis }) {
  return (
    <span className="bar-heads">
      {Array.from({ length: axis.count }, (_, at) => {
        const { quarter, year } = headOf(axis.first + at, at)
        return (
          <span key={at}>
            {quarter}
            {year === null ? null : <b> {year}</b>}
          </span>
        )
      })}
    </span>
  )
}

interface DecisionTimelineProps {
  readonly plan: Plan
  readonly tab: Tab
  readonly decisions: readonly Decision[]
  readonly selected: string | undefined
  /** Null: decisions cannot be changed here. */
  readonly moving: Moving | null
}

/** The decisions on the plan's quarters; a bar is dragged to another quarter, or moved there with the arrow keys. */
export function DecisionTimeline({ plan, tab, decisions, selected, moving }: DecisionTimelineProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const axis = axisOf(plan.today, plan.quarters)
  return (
    <table className="tbl decision-table bars">
      <caption className="sr">
        Decisions of the plan by quarter. {moving === null ? '' : 'Arrow keys move a bar to another quarter, Enter keeps it there.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">Role and person</th>
          <th scope="col">
            <Heads axis={axis} />
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.id} className={decision.id === selected ? 'sel' : undefined}>
            <td className="nw">
              <Icon name={decisionIcon[decision.kind]} tone="q2" />
              {decisionWord[decision.kind]}
            </td>
            <th scope="row">
              <PostCell decision={decision} tab={tab} selected={decision.id === selected} />
            </th>
            <td>
              <span className="bar-lane" style={{ backgroundSize: `${100 / axis.count}% 100%` }}>
                <DecisionBar
                  decision={decision}
                  axis={axis}
                  label={decisionShort(decision, workspace, framework)}
                  moving={decision.state === 'open' ? null : moving}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
