import { missing, Refusal } from '../src/base/failure.ts'
import type { Edit } from '../src/model/edit.ts'
import { openWorkspaceFile, ownPath, type Edited, type OpenOptions, type WorkspaceFile } from '../src/storage/workspace-file.ts'
import type { Report } from './answer.ts'
import { backUpQuietly } from './backups.ts'

const QUARTER_HOUR = 15 * 60_000
/** Edits that may change hundreds of rows at once. */
const imports: ReadonlySet<Edit['kind']> = new Set(['import-people', 'import-systems', 'import-answers'])

/** The one workspace that a shell has open, and its automatic backups. */
export interface Session {
  readonly current: () => WorkspaceFile | null
  /** Throws a Refusal when none is open. */
  readonly file: () => WorkspaceFile
  /** Opens a file in place of the one before, which stays open when this one cannot be. */
  readonly open: (path: string) => WorkspaceFile
  readonly change: (act: (file: WorkspaceFile) => Edited) => Edited
  readonly edit: (edit: Edit) => Edited
  readonly close: () => void
}

export interface SessionOptions extends OpenOptions {
  readonly report: Report
  /** Tells the shell which file is open now. */
  readonly opened: (file: WorkspaceFile | null) => void
}

export function createSession({ report, opened, ...options }: SessionOptions): Session {
  let current: WorkspaceFile | null = null
  let changed = false

  const backUpWhenChanged = (): void => {
    if (current === null || !changed) return
    changed = false
    try {
      backUpQuietly(current, options.now())
    } catch (cause) {
      changed = true // tried again next time
      if (!(cause instanceof Refusal)) report(cause)
    }
  }
  const timer = setInterval(backUpWhenChanged, QUARTER_HOUR)
  timer.unref()

  const hold = (file: WorkspaceFile | null): void => {
    const before = current
    current = file
    changed = false
    before?.close()
    opened(file)
  }
  const file = (): WorkspaceFile => {
    if (current === null) throw missing('An open workspace')
    return current
  }
  const change = (act: (file: WorkspaceFile) => Edited): Edited => {
    const edited = act(file())
    changed ||= edited.changes.length > 0
    return edited
  }
  return {
    current: () => current,
    file,
    open: (path) => {
      const isOpen = current !== null && current.path === ownPath(path)
      if (!isOpen) hold(openWorkspaceFile(path, options))
      return file()
    },
    change,
    edit: (edit) => {
      // Whoever regrets an import next week finds the day before.
      if (imports.has(edit.kind) && file().readOnly === null) backUpQuietly(file(), options.now())
      return change((open) => open.edit(edit))
    },
    close: () => hold(null),
  }
}
