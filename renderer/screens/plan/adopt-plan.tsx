import { useState } from 'react'
import type { PlainDate } from '../../../src/base/date.ts'
import { Name } from '../../../src/model/text.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { planOf } from '../../state/derived.ts'
import { useGo, useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { DiffView } from './diff-view.tsx'
import { scenarioOf } from './scenario-draft.ts'
import type { Tab } from './shown.ts'
import { lastWho } from './who-decides.ts'

/** What is adopted: the scenario as it stands, or Cadre's proposal. */
const sourceOf = (workspace: Workspace, tab: Tab, today: PlainDate) =>
  tab.kind === 'scenario' ? tab.scenario : scenarioOf(workspace, 'proposal', { id: 'proposal', name: 'Proposal', madeOn: today })

interface AdoptPlanProps {
  readonly tab: Tab
  readonly plan: Plan
  readonly name: string
  readonly onClose: () => void
}

/** Puts a plan into use, after showing what changes against the one in use. */
export function AdoptPlan({ tab, plan, name, onClose }: AdoptPlanProps) {
  const workspace = useWorkspace()
  const readOnly = useReadOnly()
  const today = useToday()
  const go = useGo()
  const { refusal, edit } = useEditHere()
  // As they stood when the dialog opened: once adopted, nothing changes any more.
  const [{ before, after }] = useState(() => ({ before: planOf(workspace, today), after: plan }))
  const [by, setBy] = useState(() => lastWho(workspace))
  const [named, setNamed] = useState(name)
  const adopt = useOnce(async () => {
    const source = sourceOf(workspace, tab, today)
    if (source === null) return
    const { assumptions, decisions, limits, times, solved } = source
    const chosen = { name: named.trim(), assumptions, decisions, limits, times, solved }
    if (!(await edit({ kind: 'adopt-plan', given: { plan: chosen, by: by.trim(), on: today } }))) return
    onClose()
    go({ screen: 'plan' })
  })
  const isReady = Name.safeParse(named).success && by.trim() !== '' && readOnly === null
  return (
    <Dialog
      title={`Adopt ${name}`}
      open
      onClose={onClose}
      wide
      note={readOnly ?? 'You can undo this in one step'}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={!isReady} onClick={adopt}>
            Put into use
          </Button>
        </>
      }
    >
      {before === after ? (
        <p className="q2 assumptions-lead">
          Its decisions stay as they are from now on and are approved one by one; they no longer follow every change of the workspace.
        </p>
      ) : (
        <DiffView before={before} after={after} from="In use now" to={name} />
      )}
      <div className="form cols">
        <Field label="Name of the plan">
          <input className="input" value={named} maxLength={200} required onChange={(event) => setNamed(event.target.value)} />
        </Field>
        <Field label="Who adopts it">
          <input className="input" value={by} maxLength={200} required onChange={(event) => setBy(event.target.value)} />
        </Field>
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
