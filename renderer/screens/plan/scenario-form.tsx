import { useState } from 'react'
import { ScenarioId, type Scenario } from '../../../src/model/scenario.ts'
import { Name } from '../../../src/model/text.ts'
import { courseOf } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Select } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useGo, useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { freeName, originOf, scenarioNames, scenarioOf, type Origin } from './scenario-draft.ts'
import type { Tab } from './shown.ts'

const isOrigin = (text: string): text is Exclude<Origin, ScenarioId> => text === 'course' || text === 'proposal' || text === 'team'

/** What a scenario can begin as, the one at hand first chosen. */
function useOrigins() {
  const workspace = useWorkspace()
  const inUse = courseOf(workspace)
  return [
    ...(inUse === null ? [] : [{ value: 'course', label: `The plan in use, ${inUse.name}` }]),
    { value: 'proposal', label: 'Cadre’s proposal' },
    { value: 'team', label: 'Today’s team, with no decisions' },
    ...[...workspace.scenario.values()].map(({ id, name }) => ({ value: id as string, label: `A copy of ${name}` })),
  ]
}

interface NewScenarioProps {
  /** The tab at hand, which the scenario begins as unless something else is chosen. */
  readonly from: Tab
  /** Suggested, made new if it is taken. */
  readonly name: string
  readonly onClose: () => void
}

/** Adds a scenario: a name, and what it begins as. */
export function NewScenario({ from, name: wanted, onClose }: NewScenarioProps) {
  const workspace = useWorkspace()
  const today = useToday()
  const go = useGo()
  const { refusal, edit } = useEditHere()
  const [name, setName] = useState(() => freeName(scenarioNames(workspace), wanted))
  const [origin, setOrigin] = useState<string>(() => originOf(from, courseOf(workspace) !== null))
  const [id] = useState(() => crypto.randomUUID() as string)
  const origins = useOrigins()
  const isNamed = Name.safeParse(name).success
  const add = useOnce(async () => {
    const scenario = scenarioOf(workspace, isOrigin(origin) ? origin : ScenarioId.parse(origin), { id, name: name.trim(), madeOn: today })
    if (scenario === null || !(await edit({ kind: 'add-scenario', given: { scenario } }))) return
    onClose()
    go({ screen: 'plan', id })
  })
  return (
    <Dialog
      title="New scenario"
      open
      onClose={onClose}
      note="The plan in use stays as it is"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={!isNamed} onClick={add}>
            Add scenario
          </Button>
        </>
      }
    >
      <div className="form">
        <Field label="Name">
          <input
            className="input"
            value={name}
            maxLength={200}
            required
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && isNamed && add()}
          />
        </Field>
        <Field label="Begins as">
          <Select value={origin} options={origins} onChange={setOrigin} />
        </Field>
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}

/** Another name and a note for a scenario. */
export function RenameScenario({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const { refusal, edit } = useEditHere()
  const [name, setName] = useState(scenario.name)
  const [note, setNote] = useState(scenario.note)
  const isNamed = Name.safeParse(name).success
  const save = useOnce(async () => {
    if (await edit({ kind: 'change-scenario', given: { id: scenario.id, patch: { name: name.trim(), note: note.trim() } } })) onClose()
  })
  return (
    <Dialog
      title={`Rename ${scenario.name}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={!isNamed} onClick={save}>
            Save changes
          </Button>
        </>
      }
    >
      <div className="form">
        <Field label="Name">
          <input className="input" value={name} maxLength={200} required autoFocus onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="Note">
          <textarea className="input" rows={3} value={note} maxLength={4000} onChange={(event) => setNote(event.target.value)} />
        </Field>
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
