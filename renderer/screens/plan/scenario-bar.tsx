import { useMemo, useState } from 'react'
import type { Scenario } from '../../../src/model/scenario.ts'
import { courseOf } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { scenarioProblems } from '../../../src/planning/scenario/scenario-plan.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { MenuButton } from '../../components/menu.tsx'
import { useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { AdoptPlan } from './adopt-plan.tsx'
import { LeavePlan } from './leave-plan.tsx'
import { RemoveScenario } from './remove-scenario.tsx'
import { NewScenario, RenameScenario } from './scenario-form.tsx'
import { SearchLine } from './search-line.tsx'
import { Search } from './search.tsx'
import { tabName, type Tab } from './shown.ts'
import { Standing } from './standing.tsx'
import { useSearch } from './use-search.ts'
import './scenario-bar.css'

interface BarProps {
  readonly tab: Tab
  readonly plan: Plan
}

type Opened = 'new' | 'rename' | 'remove' | 'adopt' | 'leave' | null

function Dialogs({ tab, plan, opened, onClose }: BarProps & { readonly opened: Opened; readonly onClose: () => void }) {
  const scenario = tab.kind === 'scenario' ? tab.scenario : null
  const workspace = useWorkspace()
  switch (opened) {
    case 'new':
      return <NewScenario from={tab} name={scenario?.name ?? 'Scenario 1'} onClose={onClose} />
    case 'rename':
      return scenario === null ? null : <RenameScenario scenario={scenario} onClose={onClose} />
    case 'remove':
      return scenario === null ? null : <RemoveScenario scenario={scenario} onClose={onClose} />
    case 'adopt':
      return <AdoptPlan tab={tab} plan={plan} name={tabName(workspace, tab)} onClose={onClose} />
    case 'leave':
      return <LeavePlan plan={plan} onClose={onClose} />
    case null:
      return null
    default:
      return opened satisfies never
  }
}

/** What can be done with the plan that is shown. */
function Acts({ tab, busy, onOpen }: { readonly tab: Tab; readonly busy: boolean; readonly onOpen: (opened: Opened) => void }) {
  const isReadOnly = useReadOnly() !== null
  const isInUse = courseOf(useWorkspace()) !== null
  const act = (opened: Opened, words: string) => (
    <Button size="sm" disabled={isReadOnly || busy} onClick={() => onOpen(opened)}>
      {words}
    </Button>
  )
  if (tab.kind !== 'scenario')
    return (
      <>
        {act('new', 'Edit as scenario')}
        {tab.kind === 'course' && !isInUse ? act('adopt', 'Adopt') : null}
        {tab.kind === 'course' && isInUse ? act('leave', 'Leave plan') : null}
      </>
    )
  return (
    <>
      {act('adopt', 'Adopt')}
      {isReadOnly ? null : (
        <MenuButton
          label={`More with ${tab.scenario.name}`}
          entries={[
            { id: 'rename', label: 'Rename', icon: 'pencil', act: () => onOpen('rename') },
            { id: 'duplicate', label: 'Duplicate', icon: 'copy', act: () => onOpen('new') },
            { id: 'remove', label: 'Remove', icon: 'trash', act: () => onOpen('remove') },
          ]}
        />
      )}
    </>
  )
}

/** What a scenario holds that no longer fits the workspace. */
function Problems({ scenario }: { readonly scenario: Scenario }) {
  const workspace = useWorkspace()
  const today = useToday()
  const problems = useMemo(() => scenarioProblems(workspace, scenario, today), [workspace, scenario, today])
  if (problems.length === 0) return null
  const [first, ...more] = problems
  return (
    <div className="callout warn scenario-problems">
      <Icon name="warn" />
      {more.length === 0 ? (
        <span>{first}</span>
      ) : (
        <details>
          <summary>
            {first} And {more.length === 1 ? 'one more' : `${more.length} more`}.
          </summary>
          <ul>
            {more.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** How good the plan shown is, and what can be done with it. */
export function ScenarioBar({ tab, plan }: BarProps) {
  const [opened, setOpened] = useState<Opened>(null)
  const { underWay, stop } = useSearch()
  const searching = tab.kind === 'scenario' && underWay?.scenarioId === tab.scenario.id
  return (
    <>
      {searching && underWay !== null ? (
        <SearchLine underWay={underWay} onStop={stop} />
      ) : (
        <div className="scenario-bar">
          <span className="scenario-standing">
            <Standing tab={tab} />
          </span>
          <Search tab={tab} />
          <Acts tab={tab} busy={searching} onOpen={setOpened} />
        </div>
      )}
      {tab.kind === 'scenario' && tab.scenario.note !== '' ? <p className="q2 sm scenario-note">{tab.scenario.note}</p> : null}
      {tab.kind === 'scenario' ? <Problems scenario={tab.scenario} /> : null}
      <Dialogs tab={tab} plan={plan} opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}
