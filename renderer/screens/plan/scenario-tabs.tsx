import { memo, useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { decisionCounts, targetCounts } from '../../../src/planning/words.ts'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { capital } from '../../components/words.ts'
import { useSettings, useToday, useWorkspace } from '../../state/hooks.ts'
import { useSimulation } from '../../state/use-simulation.ts'
import { countsAtP80 } from './chances.ts'
import { isSameTab, placeOfTab, planOfTab, tabName, type Tab } from './shown.ts'
import './scenario-tabs.css'

/** With more scenarios than this only the one shown is simulated by itself. */
const SIMULATED = 6

function Fact({ label, after = '', children }: { readonly label: string; readonly after?: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        {label}
        {after === '' ? null : <span className={after.startsWith(',') ? 'compare-more' : 'sr'}>{after}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** "−£35k", in red with a plus when over. */
function ToBudget({ cost, budget }: { readonly cost: number; readonly budget: number }) {
  const { currency } = useSettings()
  const over = cost - budget
  return over > 0 ? <span className="over">+{moneyWords(over, currency)}</span> : moneyWords(over, currency)
}

/** Targets on time: in four fifths of the runs once they have come, as planned until then. */
function OnTime({
  tab,
  plan,
  isCurrent,
  many,
}: {
  readonly tab: Tab
  readonly plan: Plan
  readonly isCurrent: boolean
  readonly many: boolean
}) {
  const scenario = tab.kind === 'scenario' ? tab.scenario : null
  const { answer, stale } = useSimulation(scenario, isCurrent, tab.kind !== 'team' && (isCurrent || !many))
  const simulated = tab.kind === 'team' ? null : answer
  const { onTime, all } = simulated === null ? targetCounts(plan.outcomes) : countsAtP80(plan.outcomes, simulated)
  return (
    <Fact label="On time" after={simulated === null ? ', planned' : ', P80'}>
      <span className={stale && simulated !== null ? 'compare-stale' : undefined}>{all === 0 ? 'None set' : `${onTime} of ${all}`}</span>
    </Fact>
  )
}

function Facts({
  tab,
  plan,
  isCurrent,
  many,
}: {
  readonly tab: Tab
  readonly plan: Plan
  readonly isCurrent: boolean
  readonly many: boolean
}) {
  const { currency } = useSettings()
  return (
    <dl>
      <Fact label="Engineers" after=" at the end">
        {plan.quarters.at(-1)?.headcount ?? 0}
      </Fact>
      {plan.cost === null ? null : <Fact label="Cost">{moneyWords(plan.cost, currency)}</Fact>}
      {plan.cost === null || plan.budget === null ? null : (
        <Fact label="To budget">
          <ToBudget cost={plan.cost} budget={plan.budget} />
        </Fact>
      )}
      <OnTime tab={tab} plan={plan} isCurrent={isCurrent} many={many} />
    </dl>
  )
}

interface ScenarioTabProps {
  readonly tab: Tab
  /** The plan of the tab that is shown, perhaps with a decision that is being dragged. */
  readonly shown: Plan | null
  readonly many: boolean
}

const ScenarioTab = memo(function ScenarioTab({ tab, shown, many }: ScenarioTabProps) {
  const workspace = useWorkspace()
  const settled = useDeferredValue(workspace)
  const today = useToday()
  const ref = useRef<HTMLLIElement>(null)
  const isCurrent = shown !== null
  const plan = shown ?? planOfTab(settled, tab, today)
  useEffect(() => {
    const tabOf = ref.current
    if (!isCurrent || tabOf === null) return undefined
    // A pane that opens beside them leaves less room.
    const seen = new ResizeObserver(() => tabOf.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    for (const one of [tabOf, tabOf.closest('nav')]) if (one !== null) seen.observe(one)
    return () => seen.disconnect()
  }, [isCurrent])
  const words = tab.kind === 'team' ? 'Nobody hired or moved' : capital(decisionCounts(plan.decisions))
  return (
    <li ref={ref} className={tab.kind === 'course' ? 'in-use' : undefined}>
      <Go to={placeOfTab(tab)} {...(isCurrent ? { current: 'page' as const } : {})}>
        <span className="compare-head">
          <b>{tabName(workspace, tab)}</b>
          <span title={words}>{words}</span>
          {tab.kind === 'course' ? (
            <em>
              <Icon name="check" size="xs" />
              In use
            </em>
          ) : null}
        </span>
        <Facts tab={tab} plan={plan} isCurrent={isCurrent} many={many} />
      </Go>
    </li>
  )
})

/** Today's team, the plan in use and every scenario side by side, each a place of its own. */
export function ScenarioTabs({ current, plan }: { readonly current: Tab; readonly plan: Plan }) {
  const { scenario } = useWorkspace()
  const tabs = useMemo(
    (): readonly Tab[] => [
      { kind: 'team' },
      { kind: 'course' },
      ...[...scenario.values()].map((one): Tab => ({ kind: 'scenario', scenario: one })),
    ],
    [scenario],
  )
  return (
    <nav className="compare scroll" aria-label="Plans">
      <ul>
        {tabs.map((tab) => (
          <ScenarioTab
            key={tab.kind === 'scenario' ? tab.scenario.id : tab.kind}
            tab={tab}
            shown={isSameTab(tab, current) ? plan : null}
            many={scenario.size > SIMULATED}
          />
        ))}
      </ul>
    </nav>
  )
}
