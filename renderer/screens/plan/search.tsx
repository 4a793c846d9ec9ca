import { useState } from 'react'
import { courseOf } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/form.tsx'
import { useEdit, useGo, useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { freeName, originOf, scenarioNames, scenarioOf } from './scenario-draft.ts'
import type { Tab } from './shown.ts'
import { useSearch } from './use-search.ts'

const times = [
  { value: '10', label: '10 seconds' },
  { value: '60', label: 'a minute' },
  { value: '300', label: '5 minutes' },
] as const
type Seconds = (typeof times)[number]['value']

/** Looks for a better plan; where the tab is no scenario, in a new one that begins as it is. */
export function Search({ tab }: { readonly tab: Tab }) {
  const workspace = useWorkspace()
  const readOnly = useReadOnly() !== null
  const today = useToday()
  const edit = useEdit()
  const go = useGo()
  const { underWay, start } = useSearch()
  const [seconds, setSeconds] = useState<Seconds>('60')
  const search = async () => {
    if (tab.kind === 'scenario') {
      start(tab.scenario.id, Number(seconds))
      return
    }
    const given = { id: crypto.randomUUID(), name: freeName(scenarioNames(workspace), 'Better plan'), madeOn: today }
    const scenario = scenarioOf(workspace, originOf(tab, courseOf(workspace) !== null), given)
    if (scenario === null || !(await edit({ kind: 'add-scenario', given: { scenario } }))) return
    go({ screen: 'plan', id: scenario.id })
    start(scenario.id, Number(seconds), scenario.name)
  }
  return (
    <span className="row scenario-find">
      <Button size="sm" icon="evaluation" disabled={readOnly || underWay !== null} onClick={() => void search()}>
        Find a better plan
      </Button>
      <Select label="within" value={seconds} options={times} onChange={setSeconds} disabled={underWay !== null} />
    </span>
  )
}
