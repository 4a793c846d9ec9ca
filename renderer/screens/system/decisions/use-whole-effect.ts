import { useDeferredValue, useMemo, useState } from 'react'
import { Refusal } from '../../../../src/base/failure.ts'
import { Edit } from '../../../../src/model/edit.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import { wholeEffect, type WholeEffect } from '../../../state/effect.ts'
import { useToday, useWorkspace } from '../../../state/hooks.ts'

export interface ShownEffect {
  /** The workspace as it was when the dialog opened: once the edit is made, it changes nothing any more. */
  readonly workspace: Workspace
  readonly effect: WholeEffect | null
  /** Why the edit would be refused. */
  readonly refused: string | null
}

/** What an edit would do, worked out behind what is typed; neither while there is no edit yet. */
export function useWholeEffect(edit: Edit | null): ShownEffect {
  const now = useWorkspace()
  const [workspace] = useState(now)
  const today = useToday()
  const wanted = useDeferredValue(edit === null ? null : JSON.stringify(edit))
  return useMemo(() => {
    if (wanted === null) return { workspace, effect: null, refused: null }
    try {
      return { workspace, effect: wholeEffect(workspace, today, Edit.parse(JSON.parse(wanted))), refused: null }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { workspace, effect: null, refused: error.message }
    }
  }, [workspace, today, wanted])
}
