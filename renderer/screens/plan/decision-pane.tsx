import { dateWords } from '../../../src/base/date.ts'
import type { Decision } from '../../../src/planning/plan.ts'
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
import { decisionDefaults } from './drivers.ts'

function Facts({ decision: { kind, openBy, inSeat, fullCapacity, costAYear, teamId } }: { readonly decision: Decision }) {
  const { team } = useWorkspace()
  return (
    <dl className="facts">
      <div>
        <dt>{kind === 'hire' ? 'Open by' : 'Start by'}</dt>
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
      {costAYear === null ? null : (
        <div>
          <dt>Cost a year</dt>
          <dd>
            <Money amount={costAYear} />
          </dd>
        </div>
      )}
      <div>
        <dt>Team</dt>
        <dd>{(teamId === null ? undefined : team.get(teamId)?.name) ?? 'Serves all teams'}</dd>
      </div>
    </dl>
  )
}

function Causes({ causes }: { readonly causes: Decision['causes'] }) {
  const { system } = useWorkspace()
  const { dimensions } = useFramework()
  return (
    <section>
      <SectionHead as="h3" title="Work it covers" end="FTE" />
      {causes.length === 0 ? <p className="q sm">No single system: it covers work that is short across the plan.</p> : null}
      <ul className="causes">
        {causes.map(({ systemId, fte, dimensions: short }) => (
          <li key={systemId}>
            <div className="row">
              <Go to={{ screen: 'systems', id: systemId }} className="ul name">
                {system.get(systemId)?.name}
              </Go>
              <span className="sp" />
              <b>{fteWords(fte)}</b>
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

/** Why the plan asks for this: the work, the systems that cause it, and the numbers behind the dates and the cost. */
export function DecisionPane({ decision, onAssumptions }: { readonly decision: Decision; readonly onAssumptions: () => void }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const go = useGo()
  return (
    <Pane title={decisionShort(decision, workspace, framework)} onClose={() => go({ screen: 'plan' })}>
      <div className="why-pane">
        <p>
          <b>Why</b> {decision.why}.
        </p>
        <Facts decision={decision} />
        <p>
          {decision.personId === null ? (
            <Go to={{ screen: 'hiring', id: decision.id }} className="btn">
              <Icon name="hire" />
              <span>See the interview loop</span>
            </Go>
          ) : (
            <Go to={{ screen: 'people', id: decision.personId }} className="btn">
              <Icon name="person" />
              <span>See the career path</span>
            </Go>
          )}
        </p>
        <Causes causes={decision.causes} />
        <Numbers decision={decision} onAssumptions={onAssumptions} />
      </div>
    </Pane>
  )
}
