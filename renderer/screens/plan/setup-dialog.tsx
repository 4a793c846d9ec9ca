import type { Scenario } from '../../../src/model/scenario.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useReadOnly } from '../../state/hooks.ts'
import { ScenarioSetup } from './setup/scenario-setup.tsx'

/** The numbers and limits that hold in one scenario only; the plan follows each change. */
export function SetupDialog({
  scenario,
  open,
  onClose,
}: {
  readonly scenario: Scenario
  readonly open: boolean
  readonly onClose: () => void
}) {
  const readOnly = useReadOnly()
  return (
    <Dialog
      title={`Assumptions and limits of ${scenario.name}`}
      open={open}
      onClose={onClose}
      wide
      note={readOnly ?? 'They hold in this scenario only; you can undo every change'}
      actions={
        <Button kind="primary" autoFocus onClick={onClose}>
          Done
        </Button>
      }
    >
      <ScenarioSetup scenario={scenario} />
    </Dialog>
  )
}
