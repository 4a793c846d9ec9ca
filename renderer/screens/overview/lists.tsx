import { dayWords } from '../../../src/base/date.ts'
import { decisionGoal, decisionTitle, noDecisionWords } from '../../components/decision-words.ts'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useFramework, usePlan, useStructure, useWorkspace } from '../../state/hooks.ts'
import { toStart } from './to-start.ts'

const SHOWN = 4

export function NextActions() {
  const plan = usePlan()
  const decisions = toStart(plan)
  const workspace = useWorkspace()
  const framework = useFramework()
  return (
    <section>
      <SectionHead
        title="Next actions"
        sub={plan.name === null ? 'Latest dates that keep the targets' : `From the plan in use, ${plan.name}`}
        end={
          <Go to={{ screen: 'plan' }} className="ul">
            All {plan.decisions.length}
          </Go>
        }
      />
      {decisions.length > 0 ? null : (
        <p className="q">{plan.decisions.length === 0 ? noDecisionWords(plan) : 'Everything in the plan is under way.'}</p>
      )}
      <ol className="acts">
        {decisions.slice(0, SHOWN).map((decision) => (
          <li key={decision.id}>
            <Go to={{ screen: 'plan', id: decision.id }}>
              <time dateTime={decision.openBy}>{dayWords(decision.openBy)}</time>
              <span className="two">
                <b>{decisionTitle(decision, workspace, framework)}</b>
                <small>{decisionGoal(decision, workspace)}</small>
              </span>
              <Icon name="forward" size="s" />
            </Go>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function TeamRisks() {
  const { findings } = useStructure()
  return (
    <section>
      <SectionHead
        title="Risks"
        end={
          <Go to={{ screen: 'findings' }} className="ul">
            All {findings.length}
          </Go>
        }
      />
      {findings.length === 0 ? <p className="q">The checks found nothing.</p> : null}
      <ul className="risks">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.id}>
            <Icon
              name={finding.severity === 'serious' ? 'stop' : 'warn'}
              tone={finding.severity}
              label={finding.severity === 'serious' ? 'Serious' : 'Watch'}
            />
            <span className="two">
              <span className="name">{finding.title}</span>
              <small>{finding.detail}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
