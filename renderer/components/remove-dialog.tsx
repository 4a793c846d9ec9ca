import { useState } from 'react'
import type { PlainDate } from '../../src/base/date.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { planOf } from '../state/derived.ts'
import { useEdit, useToday, useWorkspace } from '../state/hooks.ts'
import { Button } from './button.tsx'
import { ChangeTable, type ChangeLine } from './change-table.tsx'
import { Dialog } from './dialog.tsx'
import { useOnce } from './use-once.ts'
import { counted, listed } from './words.ts'

const NAMED = 4

/** A consequence for each of some named things; none when there are no names. */
export const forNames = (what: string, names: readonly string[], after: string): readonly ChangeLine[] =>
  names.length === 0
    ? []
    : [{ what, before: listed(names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names), after }]

/** What the plan asks for, now and after the edit; nothing when that stays the same. */
function planChange(workspace: Workspace, today: PlainDate, removal: Edit): readonly ChangeLine[] {
  const asked = (one: Workspace): string => counted(planOf(one, today).decisions.length, 'decision', 'decisions')
  const before = asked(workspace)
  const after = asked(applyChanges(workspace, work(workspace, removal).changes))
  return before === after ? [] : [{ what: 'Plan', before, after }]
}

interface RemoveDialogProps {
  readonly name: string
  /** "system", "team" */
  readonly noun: string
  readonly removal: Edit
  /** What changes beside the plan. */
  readonly consequencesIn: (workspace: Workspace) => readonly ChangeLine[]
  readonly onKeep: () => void
  readonly onRemoved: () => void
}

/** What stands without a thing, before it is removed. */
export function RemoveDialog({ name, noun, removal, consequencesIn, onKeep, onRemoved }: RemoveDialogProps) {
  const edit = useEdit()
  const workspace = useWorkspace()
  const today = useToday()
  // Read once: as soon as the edit is made, there is nothing left to remove.
  const [rows] = useState(() => [...consequencesIn(workspace), ...planChange(workspace, today, removal)])
  const remove = useOnce(async () => {
    if (await edit(removal)) onRemoved()
  })
  return (
    <Dialog
      title={`Remove ${name} from the workspace?`}
      open
      onClose={onKeep}
      note="You can undo this"
      actions={
        <>
          <Button onClick={remove}>Remove {noun}</Button>
          <Button kind="primary" autoFocus onClick={onKeep}>
            Keep {name}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? <p className="q2">Nothing else changes.</p> : null}
      <ChangeTable caption={`What stands without ${name}`} lines={rows} />
    </Dialog>
  )
}
