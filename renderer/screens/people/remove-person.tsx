import type { Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
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
      <table className="tbl consequences" hidden={consequences.length === 0}>
        <caption className="sr">What stands without {person.name}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Now</th>
            <th scope="col">Afterwards</th>
          </tr>
        </thead>
        <tbody>
          {consequences.map(({ what, before, after }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="q2">{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
