import { fileTrouble, invalid, Refusal, type FileTrouble } from '../base/failure.ts'

/** The start of an error's code, as Node or SQLite gives it, and what it means to a person; the first that fits holds. */
const meanings: readonly (readonly [start: string, trouble: FileTrouble, detail?: string])[] = [
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EEXIST', 'exists'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['SQLITE_READONLY', 'no-permission'],
  ['SQLITE_PERM', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_READ', 'unreadable', 'the disk reports a fault'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  // A disk that is full shows itself as a failed write, sync or grown shared-memory file too.
  ['SQLITE_IOERR', 'disk-full'],
  ['EIO', 'unreadable', 'the disk reports a fault'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'unreadable', 'another program is using it'],
  ['SQLITE_LOCKED', 'unreadable', 'another program is using it'],
  ['SQLITE_CANTOPEN', 'unreadable'],
  ['EISDIR', 'unreadable', 'it is a folder'],
  ['EBUSY', 'unreadable', 'another program is using it'],
]

export const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '')

/** The refusal that an error of the disk or of SQLite means for this file, or the error itself when it means a bug. */
export function storageRefusal(cause: unknown, file: string): unknown {
  if (cause instanceof Refusal) return cause
  const code = codeOf(cause)
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return invalid('That names a person or team that is not there. Nothing was changed.')
  if (code === 'SQLITE_CONSTRAINT_CHECK') return invalid('That holds characters that a file cannot keep. Nothing was changed.')
  const meaning = meanings.find(([start]) => code.startsWith(start))
  return meaning === undefined ? cause : fileTrouble(meaning[1], file, meaning[2])
}

/** What `act` returns; errors of the disk or of SQLite leave as refusals that name the file. */
export function naming<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    throw storageRefusal(cause, file)
  }
}
