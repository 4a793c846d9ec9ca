import type { System } from '../../../src/model/system.ts'
import { RemoveDialog } from '../../components/remove-dialog.tsx'
import { useGo } from '../../state/hooks.ts'
import { consequencesOf } from './remove-lines.ts'

interface RemoveSystemProps {
  readonly system: System
  readonly onKeep: () => void
  readonly onClose: () => void
}

export function RemoveSystem({ system, onKeep, onClose }: RemoveSystemProps) {
  const go = useGo()
  return (
    <RemoveDialog
      name={system.name}
      noun="system"
      removal={{ kind: 'remove-system', given: { systemId: system.id } }}
      consequencesIn={(workspace) => consequencesOf(workspace, system)}
      onKeep={onKeep}
      onRemoved={() => {
        onClose()
        go({ screen: 'systems' })
      }}
    />
  )
}
