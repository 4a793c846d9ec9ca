import type { Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { ChangeTable } from '../../components/change-table.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useFramework, useGo, usePlan, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from './edit-here.tsx'
import { consequencesOf } from './removal.ts'

interface RemovePersonProps {
  readonly person: Person
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** What stands without the person, before they are removed. */
export function RemovePerson({ person, onKeep, onClose }: RemovePersonProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const plan = usePlan()
  const go = useGo()
  const { refusal, edit } = useEditHere()
  const consequences = consequencesOf(workspace, framework, plan, person)
  const remove = async () => {
    if (!(await edit({ kind: 'remove-person', given: { personId: person.id } }))) return
    onClose()
    go({ screen: 'people' })
  }
  return (
    <Dialog
      title={`Remove ${person.name} from the workspace?`}
      open
      onClose={onKeep}
      note="You can undo this"
      actions={
        <>
          <Button onClick={() => void remove()}>Remove {person.name}</Button>
          <Button kind="primary" autoFocus onClick={onKeep}>
            Keep {person.name}
          </Button>
        </>
      }
    >
      {consequences.length === 0 ? (
        <p className="q2">Nobody reports to {person.name}, and nothing is theirs. The plan is worked out again.</p>
      ) : null}
      <ChangeTable caption={`What stands without ${person.name}`} lines={consequences} />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
