import { createStore } from 'zustand/vanilla'
import type { Answer, CommandName, History } from '../../src/contract/commands.ts'
import { applyChanges } from '../../src/model/change.ts'
import type { Edit } from '../../src/model/edit.ts'
import { tableNames, type Workspace } from '../../src/model/workspace.ts'
import type { Call } from '../client/call.ts'

export interface WorkspaceState {
  readonly workspace: Workspace
  readonly history: History
  /** Each resolves once the edit is on disk and shown; rejects with the refusal, and nothing has changed. */
  readonly edit: (edit: Edit) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** A workspace from the text that `workspace.read` answers. */
export function workspaceFromText(text: string): Workspace {
  const rows = JSON.parse(text) as { readonly [table: string]: readonly { readonly id: string }[] } // storage wrote it from checked rows
  return Object.fromEntries(
    tableNames.map((table) => [table, new Map((rows[table] ?? []).map((row) => [row.id, row]))]),
  ) as unknown as Workspace // rows stand under their own table
}

type Edited = Answer<Extract<CommandName, 'workspace.edit'>>

/** One store for each open file. Edits go one after the other, so that changes are applied in the order they were written. */
export function createWorkspaceStore(workspace: Workspace, history: History, call: Call) {
  let last: Promise<unknown> = Promise.resolve()
  return createStore<WorkspaceState>()((set) => {
    const inTurn = (ask: () => Promise<Edited>): Promise<void> => {
      const turn = last.then(ask).then(({ changes, history: after }) => {
        set((state) => ({ workspace: changes.length === 0 ? state.workspace : applyChanges(state.workspace, changes), history: after }))
      })
      last = turn.catch(() => undefined) // whoever asked hears of it; the next edit is not its business
      return turn
    }
    return {
      workspace,
      history,
      edit: (edit) => inTurn(() => call('workspace.edit', { edit })),
      undo: () => inTurn(() => call('workspace.undo', {})),
      redo: () => inTurn(() => call('workspace.redo', {})),
    }
  })
}
