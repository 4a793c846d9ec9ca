import { dateWords } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import type { System } from '../../../src/model/system.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'
import type { ChangeLine } from '../../components/change-table.tsx'
import { forNames, RemoveDialog } from '../../components/remove-dialog.tsx'
import { counted } from '../../components/words.ts'
import { useGo } from '../../state/hooks.ts'

/** What stands without this system, beside the plan. */
function consequencesOf(workspace: Workspace, { ownerId, teamId, valueAYear, target, answers }: System): readonly ChangeLine[] {
  const fewer = (what: string, holds: (system: System) => boolean): ChangeLine => {
    const held = [...workspace.system.values()].filter(holds)
    return { what, before: counted(held.length, 'system', 'systems'), after: held.length === 1 ? 'None' : String(held.length - 1) }
  }
  const owner = ownerId === null ? undefined : workspace.person.get(ownerId)
  const team = teamId === null ? undefined : workspace.team.get(teamId)
  const answered = Object.keys(answers).length
  return [
    ...(owner === undefined ? [] : [fewer(`Owned by ${owner.name}`, (one) => one.ownerId === ownerId)]),
    ...(team === undefined ? [] : [fewer(`Of the team ${team.name}`, (one) => one.teamId === teamId)]),
    ...forNames('Assessment', answered === 0 ? [] : [counted(answered, 'answer', 'answers')], 'Gone'),
    ...forNames(
      'Target',
      target === null ? [] : [`Level ${target.level}${target.by === null ? '' : ` by ${dateWords(target.by)}`}`],
      'Gone',
    ),
    ...forNames('Value a year', valueAYear === null ? [] : [moneyWords(valueAYear, settingsOf(workspace).currency)], 'Not counted'),
  ]
}

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
