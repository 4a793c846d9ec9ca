import { addDays, dateWords } from '../../../src/base/date.ts'
import { isSeat } from '../../../src/model/planned.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { fteWords } from '../../../src/planning/words.ts'
import { Button } from '../../components/button.tsx'
import { decisionShort } from '../../components/decision-words.ts'
import { Go } from '../../components/go.tsx'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { Money } from '../../components/money.tsx'
import { SectionHead } from '../../components/page.tsx'
import { Pane } from '../../components/pane.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, useGo, useWorkspace } from '../../state/hooks.ts'
import { Alternatives } from './alternatives.tsx'
import { Approval } from './approval.tsx'
import { DecisionControls } from './decision-controls.tsx'
import { decisionDefaults } from './drivers.ts'
import { placeOfTab, type Tab } from './shown.ts'
import './decision-pane.css'

function Facts({ decision }: { readonly decision: Decision }) {
  const { team, person } = useWorkspace()
  const { kind, openBy, inSeat, fullCapacity, until, costAYear, teamId, backfills } = decision
  return (
    <dl className="facts">
      <div>
        <dt>{isSeat(decision) ? 'Open by' : 'Start by'}</dt>
        <dd>{dateWords(openBy)}</dd>
      </div>
      <div>
        <dt>In seat</dt>
        <dd>{dateWords(inSeat)}</dd>
      </div>
      <div>
        <dt>Full capacity</dt>
        <dd>{dateWords(fullCapacity)}</dd>
      </div>
      {until === null ? null : (
        <div>
          <dt>Last day</dt>
          <dd>{dateWords(addDays(until, -1))}</dd>
        </div>
      )}
      {costAYear === null ? null : (
        <div>
          <dt>{kind === 'contract' ? 'Cost in all' : 'Cost a year'}</dt>
          <dd>
            <Money amount={costAYear} />
          </dd>
        </div>
      )}
      <div>
        <dt>Team</dt>
        <dd>{(teamId === null ? undefined : team.get(teamId)?.name) ?? 'Serves all teams'}</dd>
      </div>
      {backfills === null ? null : (
        <div>
          <dt>In place of</dt>
          <dd>{person.get(backfills)?.name}</dd>
        </div>
      )}
    </dl>
  )
}

/** Less would be written as none. */
const SHOWN_FTE = 0.05

function Causes({ causes }: { readonly causes: Decision['causes'] }) {
  const { system } = useWorkspace()
  const { dimensions } = useFramework()
  return (
    <section>
      <SectionHead as="h3" title="Work it covers" end="FTE" />
      {causes.length === 0 ? <p className="q sm">No work of any one system.</p> : null}
      <ul className="causes">
        {causes.map(({ systemId, fte, dimensions: short }) => (
          <li key={systemId}>
            <div className="row">
              <Go to={{ screen: 'systems', id: systemId }} className="ul name">
                {system.get(systemId)?.name}
              </Go>
              <span className="sp" />
              <b>{fte < SHOWN_FTE ? `under ${fteWords(2 * SHOWN_FTE)}` : fteWords(fte)}</b>
            </div>
            <p>
              {dimensions
                .filter(({ id }) => short.includes(id))
                .map(({ id, short: name }) => (
                  <span key={id}>
                    <Icon name={dimensionIcon[id]} size="xs" />
                    {name}
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Numbers({ decision, onAssumptions }: { readonly decision: Decision; readonly onAssumptions: () => void }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  return (
    <section>
      <SectionHead
        as="h3"
        title="Numbers used"
        end={
          <Button size="sm" kind="quiet" onClick={onAssumptions}>
            Assumptions
          </Button>
        }
      />
      <ul className="numbers">
        {decisionDefaults(decision, workspace, framework).map(({ id, name, value, unit, source }) => (
          <li key={id}>
            <span>{name}</span>
            <b className="nw">
              {value} <small>{unit}</small>
            </b>
            <span>{workspace.override.has(id) ? <span className="src">Yours</span> : <SourceTag source={source} />}</span>
          </li>
        ))}
      </ul>
      <p className="q sm">
        How much work a system asks for stands in{' '}
        <Go to={{ screen: 'guide', id: 'norms' }} className="ul">
          Planning norms
        </Go>
        .
      </p>
    </section>
  )
}

/** To the interviews of a seat, or to the person who moves. */
function Onward({ decision, tab }: { readonly decision: Decision; readonly tab: Tab }) {
  const { personId, post, id } = decision
  if (personId !== null)
    return (
      <Go to={{ screen: 'people', id: personId }} className="btn">
        <Icon name="person" />
        <span>See the career path</span>
      </Go>
    )
  // Hiring knows the seats of the plan in use; any other stands there as its post.
  const seat = tab.kind === 'course' ? id : `${post.role}-${post.level}`
  return (
    <Go to={{ screen: 'hiring', id: seat }} className="btn">
      <Icon name="hire" />
      <span>See the interview loop</span>
    </Go>
  )
}

interface DecisionPaneProps {
  readonly decision: Decision
  readonly plan: Plan
  readonly tab: Tab
  /** Why it cannot be changed here; null where it can. */
  readonly fixed: string | null
  readonly onAssumptions: () => void
}

/** Why the plan asks for this: the work, the systems that cause it, what else could be done, and the numbers behind the dates and the cost. */
export function DecisionPane({ decision, plan, tab, fixed, onAssumptions }: DecisionPaneProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const go = useGo()
  const commitment = tab.kind === 'course' ? workspace.commitment.get(decision.id) : undefined
  return (
    <Pane title={decisionShort(decision, workspace, framework)} onClose={() => go(placeOfTab(tab))}>
      <div className="why-pane">
        <p>
          <b>Why</b> {decision.why}.
        </p>
        <Facts decision={decision} />
        <DecisionControls decision={decision} plan={plan} tab={tab} fixed={fixed} />
        <p>
          <Onward decision={decision} tab={tab} />
        </p>
        {commitment === undefined ? null : <Approval one={commitment} />}
        <Causes causes={decision.causes} />
        <Alternatives decision={decision} plan={plan} tab={tab} />
        <Numbers decision={decision} onAssumptions={onAssumptions} />
      </div>
    </Pane>
  )
}
