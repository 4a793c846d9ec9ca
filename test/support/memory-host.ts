import { Refusal, refused } from '../../src/base/failure.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { Answer } from '../../src/contract/commands.ts'
import { applyChanges, inverse } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { tableNames, type Change, type Workspace } from '../../src/model/workspace.ts'

interface Step {
  readonly words: string
  readonly changes: readonly Change[]
}

/** A process behind the window that keeps its one workspace in memory: the real edits and history, without a disk. */
export function memoryHost(opened: Workspace) {
  let workspace = opened
  let [done, undone]: [readonly Step[], readonly Step[]] = [[], []]
  const history = () => ({ undo: done.at(-1)?.words ?? null, redo: undone.at(-1)?.words ?? null, savedAt: null })
  const write = (changes: readonly Change[]): Answer<'workspace.edit'> => {
    workspace = applyChanges(workspace, changes)
    return { changes: [...changes], history: history() }
  }
  const move = (step: Step | undefined, changes: (step: Step) => readonly Change[]) => (step === undefined ? [] : changes(step))
  const answers: { readonly [name: string]: (input: never) => unknown } = {
    'workspace.read': () => JSON.stringify(Object.fromEntries(tableNames.map((table) => [table, [...workspace[table].values()]]))),
    'workspace.edit': ({ edit }: { readonly edit: Parameters<typeof work>[1] }) => {
      const step = work(workspace, edit)
      if (step.changes.length > 0) [done, undone] = [[...done, step], []]
      return write(step.changes)
    },
    'workspace.undo': () => {
      const step = done.at(-1)
      ;[done, undone] = [done.slice(0, -1), step === undefined ? undone : [...undone, step]]
      return write(move(step, ({ changes }) => inverse(changes)))
    },
    'workspace.redo': () => {
      const step = undone.at(-1)
      ;[done, undone] = [step === undefined ? done : [...done, step], undone.slice(0, -1)]
      return write(move(step, ({ changes }) => changes))
    },
  }
  const bridge: Bridge = {
    call: (name, input) =>
      new Promise<unknown>((resolve) => resolve(answers[name]?.(input as never))).then(
        (value) => ({ ok: true, value: structuredClone(value) as never }), // each answer has its command's shape
        (error: unknown) => {
          if (error instanceof Refusal) return refused(error.failure)
          throw error
        },
      ),
    on: () => () => undefined,
  }
  return { bridge, workspace: () => workspace }
}
