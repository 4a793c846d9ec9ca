import type { Area } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import { TeamId } from '../../../src/model/team.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Segmented, Select } from '../../components/form.tsx'
import { areaIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { useEdit, useFramework, useWorkspace } from '../../state/hooks.ts'

const shares = [
  { value: 'none', label: 'Not' },
  { value: 'side', label: 'Beside other work' },
  { value: 'main', label: 'Main job' },
] as const

function AreaLine({ area, person }: { readonly area: Area; readonly person: Person }) {
  const edit = useEdit()
  const share = person.owns.find((owned) => owned.area === area.id)?.share ?? 'none'
  return (
    <li>
      <Icon name={areaIcon[area.id]} tone="q2" />
      <span className="two">
        <span className="name">{area.name}</span>
        <small>{area.answersFor}</small>
      </span>
      <Segmented
        label={area.name}
        options={shares}
        value={share}
        onChange={(chosen) =>
          void edit({ kind: 'assign-ownership', given: { personId: person.id, area: area.id, share: chosen === 'none' ? null : chosen } })
        }
      />
    </li>
  )
}

/** What a person answers for, and the team they are in. Every choice is saved at once. */
export function PersonForm({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const edit = useEdit()
  const { areas } = useFramework()
  const { team } = useWorkspace()
  return (
    <Dialog
      title={`Work and team of ${person.name}`}
      open
      onClose={onClose}
      note="Every choice is saved at once, and you can undo it"
      actions={
        <Button kind="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="form">
        <Field label="Team">
          <Select
            value={person.teamId ?? ''}
            options={[{ value: '', label: 'None' }, ...[...team.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
            onChange={(id) =>
              void edit({ kind: 'change-person', given: { personId: person.id, patch: { teamId: id === '' ? null : TeamId.parse(id) } } })
            }
          />
        </Field>
        <ul className="area-list">
          {areas.map((area) => (
            <AreaLine key={area.id} area={area} person={person} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
