import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileTrouble, invalid } from '../base/failure.ts'
import type { History } from '../contract/commands.ts'
import { applyChanges, inverse } from '../model/change.ts'
import { work, type Edit } from '../model/edit.ts'
import type { Change, Workspace } from '../model/workspace.ts'
import { backupPlace } from './backup-place.ts'
import { copyInto } from './copy.ts'
import { holdFile, type Holder } from './lock.ts'
import { appendEntry, historyRows, loggedChanges, loggedStacks, stacksAfter, type HistoryRow, type LogEntry } from './log.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import { rowWriter, workspaceText, type LoggedChange } from './rows.ts'
import { codeOf, naming } from './trouble.ts'

export interface Edited {
  /** What others must apply, in order, to hold the same workspace. */
  readonly changes: Change[]
  readonly history: History
}

/** A workspace that is open. Every function throws a Refusal when it cannot be done, and then has changed nothing. */
export interface WorkspaceFile {
  /** The file's own whole path, with no link in it. */
  readonly path: string
  /** Why it can only be read, as a sentence; null when it can be changed. */
  readonly readOnly: string | null
  /** The whole workspace as JSON text, `{ [table]: Row[] }`; `readWorkspace` reads it. */
  readonly text: () => string
  readonly workspace: () => Workspace
  readonly history: () => History
  readonly edit: (edit: Edit) => Edited
  readonly undo: () => Edited
  readonly redo: () => Edited
  /** What was done, the newest first. */
  readonly past: (limit: number) => readonly HistoryRow[]
  /** Makes a checked copy in the folder "Cadre backups" beside the file and returns its path. */
  readonly backUp: () => string
  /** Makes a checked copy; a file of that name that no one has open is replaced, so ask before. */
  readonly saveCopy: (path: string) => void
  readonly close: () => void
}

export interface OpenOptions {
  /** The moment as `2026-11-22T14:02:00.000Z`. */
  readonly now: () => string
  readonly holder: Holder
  /** Locks nothing and writes nothing. */
  readonly looksOnly?: boolean
}

/** The file's own whole path: one that is reached through a link must have the same lock and write-ahead log. Throws a Refusal when it is not there. */
export function ownPath(path: string): string {
  const given = resolve(path)
  return naming(given, () => realpathSync(given))
}

/** Opens a workspace, brought up to date first; to read only when another process has it or it cannot be written. Throws a Refusal. */
export function openWorkspaceFile(path: string, { now, holder, looksOnly = false }: OpenOptions): WorkspaceFile {
  const file = ownPath(path)
  return naming(file, () =>
    damageNamed(file, () => {
      const open = openDatabase(file, holder, looksOnly)
      try {
        return { ...editing(file, open, now), ...copying(file, open, now, holder), path: file, readOnly: open.readOnly, close: open.close }
      } catch (cause) {
        open.close()
        throw cause
      }
    }),
  )
}

/** While a file is opened, SQL that fails means tables or JSON that are not as Cadre wrote them. */
function damageNamed<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (cause) {
    throw codeOf(cause) === 'SQLITE_ERROR' ? fileTrouble('damaged', file, 'its tables are not those of a workspace') : cause
  }
}

function editing(file: string, { db, workspace: found, expectWritable }: OpenDatabase, now: () => string) {
  const write = rowWriter(db)
  let workspace = found
  let stacks = loggedStacks(db)
  const history = (): History => ({ undo: stacks.done?.words ?? null, redo: stacks.undone?.words ?? null, savedAt: stacks.savedAt })

  /** Writes the rows and their log entry in one transaction; only then does memory follow. */
  const commit = (entry: Pick<LogEntry, 'kind' | 'target' | 'words'>, changes: readonly LoggedChange[]): Edited => {
    const written = db.transaction(() => {
      const rows = changes.map(write)
      return {
        rows,
        entry: appendEntry(
          db,
          { ...entry, at: now() },
          rows.map(({ logged }) => logged),
        ),
      }
    })
    const done = naming(file, () => written.immediate())
    const told = done.rows.map((row) => row.told)
    workspace = applyChanges(workspace, told)
    stacks = stacksAfter(stacks, done.entry)
    return { changes: told, history: history() }
  }

  return {
    text: () => naming(file, () => workspaceText(db)),
    workspace: () => workspace,
    history,
    past: (limit: number) => naming(file, () => historyRows(db, limit)),
    edit(edit: Edit) {
      expectWritable()
      const { words, changes } = work(workspace, edit)
      return changes.length === 0 ? { changes: [], history: history() } : commit({ kind: 'edit', target: null, words }, changes)
    },
    undo() {
      expectWritable()
      if (stacks.done === null) throw invalid('There is nothing to undo.')
      const { seq, words } = stacks.done
      return commit({ kind: 'undo', target: seq, words }, inverse(loggedChanges(db, seq)))
    },
    redo() {
      expectWritable()
      if (stacks.undone === null) throw invalid('There is nothing to redo.')
      const { seq, words } = stacks.undone
      return commit({ kind: 'redo', target: seq, words }, loggedChanges(db, seq))
    },
  }
}

const copying = (file: string, { db }: OpenDatabase, now: () => string, holder: Holder) => ({
  backUp() {
    const place = naming(file, () => backupPlace(file, now()))
    copyInto(db, place)
    return place
  },
  saveCopy(path: string) {
    const target = resolve(path)
    if (!existsSync(target)) return copyInto(db, target)
    if (ownPath(target) === file) throw fileTrouble('exists', target)
    const hold = holdFile(ownPath(target), holder)
    if (!hold.held) throw fileTrouble('exists', target)
    try {
      copyInto(db, target)
    } finally {
      hold.release()
    }
  },
})
