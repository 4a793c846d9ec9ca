import { aboutSystem } from '../../../../src/maturity/about-system.ts'
import { projection } from '../../../../src/maturity/projection.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'
import type { ChangeLine } from '../../../components/change-table.tsx'
import { RemoveDialog } from '../../../components/remove-dialog.tsx'
import { frameworkOf } from '../../../state/derived.ts'
import { standingChange } from './consequences.ts'

interface RemoveProps {
  readonly standing: Standing
  readonly improvement: Improvement
  readonly name: string
  readonly onClose: () => void
}

/** Where the open improvements lead without one of them. What is done already changes no level. */
export function RemoveImprovement({ standing: { system }, improvement, name, onClose }: RemoveProps) {
  return (
    <RemoveDialog
      name={`“${name}”`}
      noun="improvement"
      removal={{ kind: 'remove-improvement', given: { id: improvement.id } }}
      consequencesIn={(workspace): readonly ChangeLine[] => {
        const all = aboutSystem(workspace.improvement, system.id)
        const leads = (some: readonly Improvement[]) => projection(system, some, frameworkOf(workspace)).then
        return standingChange(leads(all), leads(all.filter(({ id }) => id !== improvement.id))).map((line) => ({
          ...line,
          what: `Planned: ${line.what.charAt(0).toLowerCase()}${line.what.slice(1)}`,
        }))
      }}
      onKeep={onClose}
      onRemoved={onClose}
    />
  )
}
