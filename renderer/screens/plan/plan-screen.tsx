import { useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { Planned } from '../../../src/model/planned.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { PageHead } from '../../components/page.tsx'
import { useEdit, usePlace, useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { useSimulation } from '../../state/use-simulation.ts'
import { Assumptions } from './assumptions.tsx'
import { Capacity } from './capacity.tsx'
import { ComparePlans } from './compare/compare-plans.tsx'
import { CostRange } from './cost-range.tsx'
import { Cost } from './cost.tsx'
import { DecisionPane } from './decision-pane.tsx'
import { Decisions } from './decisions.tsx'
import { NoPlan } from './no-plan.tsx'
import { ScenarioBar } from './scenario-bar.tsx'
import { NewScenario } from './scenario-form.tsx'
import { ScenarioTabs } from './scenario-tabs.tsx'
import { SetupDialog } from './setup-dialog.tsx'
import { COMPARE, fixedWords, planOfTab, putEdit, tabAt, tried, type Tab } from './shown.ts'
import { Targets } from './targets.tsx'
import { useSearched } from './use-search.ts'
import './plan.css'

function periodWords({ quarters, today }: Plan): string {
  const [first, last] = [quarters[0], quarters.at(-1)]
  return first === undefined || last === undefined
    ? ''
    : `${quarterWords(first.quarter)} to ${quarterWords(last.quarter)}, from ${dateWords(today)}`
}

/** The plan of a tab and, while a decision is moved, the plan as it would be: every number follows at once, and the edit comes when it is let go. */
function useTried(tab: Tab) {
  const workspace = useWorkspace()
  const today = useToday()
  const edit = useEdit()
  const [planned, setPlanned] = useState<Planned | null>(null)
  const settled = planOfTab(workspace, tab, today)
  const trial = planned === null ? null : tried(workspace, tab, planned)
  const plan = trial === null ? settled : planOfTab(trial.workspace, trial.tab, today)
  const byId = new Map(trial === null ? [] : plan.decisions.map((one) => [one.id, one]))
  return {
    plan,
    settled,
    decisions: settled.decisions.map((one) => byId.get(one.id) ?? one),
    isTrying: trial !== null,
    moving: {
      today,
      onTry: setPlanned,
      onKeep: (next: Planned) => {
        setPlanned(next)
        void edit(putEdit(tab, next)).finally(() => setPlanned(null))
      },
    },
  }
}

interface SheetProps {
  readonly tab: Tab
  readonly decisionId: string | undefined
  readonly onAssumptions: () => void
}

function Sheet({ tab, decisionId, onAssumptions }: SheetProps) {
  const workspace = useWorkspace()
  const readOnly = useReadOnly()
  const searched = useSearched()
  const { plan, settled, decisions, isTrying, moving } = useTried(tab)
  const known = useSimulation(tab.kind === 'scenario' ? tab.scenario : null, true, tab.kind !== 'team')
  const simulation = tab.kind === 'team' ? { answer: null, stale: false, refused: null } : { ...known, stale: known.stale || isTrying }
  const fixed = fixedWords(workspace, tab, readOnly, searched)
  const open = decisions.find(({ id }) => id === decisionId)
  return (
    <div className="split">
      <div className="main scroll plan-main">
        <div className="plan-tabs">
          <ScenarioTabs current={tab} plan={plan} />
        </div>
        <div className="plan-body">
          <ScenarioBar tab={tab} plan={plan} />
          <div className="plan-figures">
            <Capacity plan={plan} />
            <div className="plan-side">
              <div>
                <Cost plan={plan} />
                {plan.cost === null ? null : <CostRange cost={plan.cost} simulation={simulation} />}
              </div>
              <Targets plan={plan} tab={tab} simulation={simulation} />
            </div>
          </div>
        </div>
        <Decisions plan={plan} decisions={decisions} tab={tab} selected={open?.id} moving={fixed === null ? moving : null} fixed={fixed} />
      </div>
      {open === undefined ? null : (
        <DecisionPane key={open.id} decision={open} plan={settled} tab={tab} fixed={fixed} onAssumptions={onAssumptions} />
      )}
    </div>
  )
}

type Opened = 'assumptions' | 'new' | null

function Actions({ tab, none, onOpen }: { readonly tab: Tab; readonly none: boolean; readonly onOpen: (opened: Opened) => void }) {
  const { scenario } = useWorkspace()
  const readOnly = useReadOnly()
  return (
    <>
      <Button kind="quiet" onClick={() => onOpen('assumptions')}>
        {tab.kind === 'scenario' ? 'Assumptions and limits' : 'Assumptions'}
      </Button>
      {scenario.size === 0 ? null : (
        <Go to={{ screen: 'plan', id: COMPARE }} className="btn quiet">
          Compare
        </Go>
      )}
      <Button icon="plus" disabled={none || readOnly !== null} title={readOnly ?? undefined} onClick={() => onOpen('new')}>
        New scenario
      </Button>
      <MakeDocument request={{ kind: 'headcount-plan' }} disabled={none}>
        Make headcount plan
      </MakeDocument>
    </>
  )
}

function PlanOfTab() {
  const workspace = useWorkspace()
  const today = useToday()
  const { tab, decisionId } = tabAt(usePlace(), workspace)
  const [opened, setOpened] = useState<Opened>(null)
  const none = workspace.system.size === 0
  const close = () => setOpened(null)
  const scenario = tab.kind === 'scenario' ? tab.scenario : null
  return (
    <>
      <PageHead
        title="Plan"
        {...(none ? {} : { sub: periodWords(planOfTab(workspace, tab, today)) })}
        actions={<Actions tab={tab} none={none} onOpen={setOpened} />}
      />
      {none ? (
        <NoPlan />
      ) : (
        <Sheet key={scenario?.id ?? tab.kind} tab={tab} decisionId={decisionId} onAssumptions={() => setOpened('assumptions')} />
      )}
      {scenario === null ? (
        <Assumptions open={opened === 'assumptions'} onClose={close} />
      ) : (
        <SetupDialog scenario={scenario} open={opened === 'assumptions'} onClose={close} />
      )}
      {opened === 'new' ? <NewScenario from={tab} name="Scenario 1" onClose={close} /> : null}
    </>
  )
}

/** The plan in use, every scenario beside it, and the place where some of them are compared. */
export function PlanScreen() {
  return usePlace().id === COMPARE ? <ComparePlans /> : <PlanOfTab />
}
