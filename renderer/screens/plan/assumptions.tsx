import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Go } from '../../components/go.tsx'
import { useFramework, useReadOnly } from '../../state/hooks.ts'
import { DefaultsTable } from '../settings/defaults.tsx'
import { planDefaults } from './drivers.ts'

/** The numbers that drive the plan, each with its source; a change shows in the plan at once. */
export function Assumptions({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const framework = useFramework()
  const readOnly = useReadOnly()
  return (
    <Dialog
      title="Assumptions of the plan"
      open={open}
      onClose={onClose}
      wide
      note={readOnly ?? 'A change is an edit: the plan follows it, and you can undo it'}
      actions={
        <Button kind="primary" autoFocus onClick={onClose}>
          Done
        </Button>
      }
    >
      <p className="q2 assumptions-lead">
        Work that a system asks for, by level and step, stands in{' '}
        <Go to={{ screen: 'guide', id: 'norms' }} className="ul">
          Planning norms
        </Go>
        ; pay and budgets in{' '}
        <Go to={{ screen: 'settings', id: 'pay' }} className="ul">
          Pay and budgets
        </Go>
        , the number of quarters in{' '}
        <Go to={{ screen: 'settings' }} className="ul">
          Settings
        </Go>
        .
      </p>
      <DefaultsTable defaults={planDefaults(framework)} />
    </Dialog>
  )
}
