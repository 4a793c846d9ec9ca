import { dateWords, dayWords } from '../../../src/base/date.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import type { Outcome } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { decisionShort } from '../../components/decision-words.ts'
import { Go } from '../../components/go.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { SectionHead } from '../../components/page.tsx'
import { Pane } from '../../components/pane.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { capital, counted, countWords } from '../../components/words.ts'
import { useEdit, useFramework, useGo, usePlan, useReadOnly, useWorkspace } from '../../state/hooks.ts'
import { DimensionList } from './dimension-list.tsx'
import { PartLines } from './part-lines.tsx'
import { TargetForm } from './target-form.tsx'

function Facts({ standing: { system }, outcome }: { readonly standing: Standing; readonly outcome: Outcome | null }) {
  const { person } = useWorkspace()
  const owner = system.ownerId === null ? undefined : person.get(system.ownerId)
  return (
    <dl className="sys-facts">
      <div>
        <dt>Owner</dt>
        <dd>
          {owner === undefined ? (
            'Nobody'
          ) : (
            <Go to={{ screen: 'people', id: owner.id }} className="ul">
              {owner.name}
            </Go>
          )}
        </dd>
      </div>
      <div>
        <dt>Assessed</dt>
        <dd>{system.assessedOn === null ? 'Not yet' : dateWords(system.assessedOn)}</dd>
      </div>
      <div>
        <dt>Forecast</dt>
        <dd>{outcome === null ? '–' : outcome.forecast === null ? <OutcomeState outcome={outcome} /> : dateWords(outcome.forecast)}</dd>
      </div>
    </dl>
  )
}

function Closers({ systemId }: { readonly systemId: string }) {
  const { decisions } = usePlan()
  const workspace = useWorkspace()
  const framework = useFramework()
  const closing = decisions.filter(({ causes }) => causes.some((cause) => cause.systemId === systemId))
  return (
    <section className="closers">
      <SectionHead as="h3" title="What closes it" />
      {closing.length === 0 ? <p className="q sm">No decision is needed for this system.</p> : null}
      <ul className={closing.length === 0 ? undefined : 'close'}>
        {closing.map((decision) => (
          <li key={decision.id}>
            <Go to={{ screen: 'plan', id: decision.id }} className="row">
              <RoleMark role={decision.post.role} size={16} name={false} />
              <span className="ul-hover">{decisionShort(decision, workspace, framework)}</span>
              <span className="sp" />
              <span className="q2 nw">by {dayWords(decision.openBy)}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Four are one level short", or what else is to be said of all dimensions at once. */
function shortWords({ dimensions, target, assessed }: Standing): string {
  if (!assessed) return 'Nothing answered yet'
  if (target === null) return 'No target to compare with'
  const short = dimensions.filter(({ gap }) => gap > 0)
  if (short.length === 0) return 'All at target'
  const most = Math.max(...short.map(({ gap }) => gap))
  return `${capital(countWords(short.length))} ${short.length === 1 ? 'is' : 'are'} ${most === 1 ? 'one level' : `up to ${counted(most, 'level', 'levels')}`} short`
}

interface SystemPaneProps {
  readonly standing: Standing
  readonly outcome: Outcome | null
  readonly onAssess: () => void
  readonly onChange: () => void
}

export function SystemPane({ standing, outcome, onAssess, onChange }: SystemPaneProps) {
  const go = useGo()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const { system } = standing
  return (
    <Pane
      title={system.name}
      onClose={() => go({ screen: 'systems' })}
      actions={
        <>
          <Button size="sm" onClick={() => go({ screen: 'system', id: system.id, part: 'assessment' })}>
            Open
          </Button>
          {readOnly ? null : <Button kind="icon" icon="pencil" aria-label="Change this system" onClick={onChange} />}
        </>
      }
    >
      {system.summary === '' ? null : <p className="q2">{system.summary}</p>}
      <Facts standing={standing} outcome={outcome} />
      <div className="form cols pane-target">
        <TargetForm
          target={system.target}
          disabled={readOnly}
          onChange={(target) => void edit({ kind: 'set-target', given: { systemId: system.id, target } })}
        />
      </div>
      <div className="h">
        <h3>Assessment</h3>
        <span className="sub">{shortWords(standing)}</span>
        <span className="end">
          <Button size="sm" icon="evaluation" onClick={onAssess}>
            {readOnly ? 'See answers' : 'Assess'}
          </Button>
        </span>
      </div>
      <DimensionList standing={standing} />
      <PartLines standing={standing} />
      <Closers systemId={system.id} />
    </Pane>
  )
}
