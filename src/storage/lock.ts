import { rmSync } from 'node:fs'
import { hostname } from 'node:os'
import Database from 'better-sqlite3'
import { codeOf } from './trouble.ts'

/** Which kind of process has a file open. */
export type Holder = 'desktop' | 'browser' | 'command-line'
const holderWords: { readonly [H in Holder]: string } = {
  desktop: 'the Cadre desktop app',
  browser: 'Cadre in a browser',
  'command-line': 'a Cadre command',
}

export type Hold =
  | { readonly held: true; readonly release: () => void }
  | { readonly held: false; readonly clause: string; readonly mend: string }

/**
 * Makes this process the only one that writes the file, until released. The lock is the operating system's, on
 * `<file>-lock`, so it ends with the process that held it however that ended. SQLite is what reaches such locks from Node.
 */
export function holdFile(file: string, holder: Holder): Hold {
  const path = `${file}-lock`
  try {
    for (;;) {
      const hold = tryHold(path, holder)
      if (hold !== 'again') return hold
    }
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
      return { held: false, clause: 'the disk that holds it is full', mend: 'Free some space and open it again.' }
    }
    if (!/^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS)/.test(code)) throw cause
    return { held: false, clause: 'Cadre may not write in its folder', mend: 'Save a copy elsewhere to change it.' }
  }
}

function tryHold(path: string, holder: Holder): Hold | 'again' {
  const db = new Database(path, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.pragma('synchronous = OFF')
    const token = signed(db, holder)
    // The lock itself: readers may still see who signed, no one else can begin to write.
    db.exec('BEGIN IMMEDIATE')
    // Another may have signed in between, or the file may have been removed by the holder that just left.
    if (tokenAt(path) === token) return { held: true, release: () => release(db, path) }
    db.close()
    return 'again'
  } catch (cause) {
    const code = codeOf(cause)
    if (code.startsWith('SQLITE_BUSY')) return heldBy(db)
    db.close()
    if (code !== 'SQLITE_NOTADB' && !code.startsWith('SQLITE_CORRUPT')) throw cause
    rmSync(path)
    return 'again'
  }
}

/** Signs the lock file and returns the signature. */
function signed(db: Database.Database, holder: Holder): string {
  const sign = db.transaction(() => {
    db.exec('CREATE TABLE IF NOT EXISTS holder (kind TEXT, host TEXT, token TEXT); DELETE FROM holder;')
    return db.prepare('INSERT INTO holder VALUES (?, ?, hex(randomblob(16))) RETURNING token').pluck().get(holder, hostname())
  })
  return String(sign.immediate())
}

function tokenAt(path: string): string | undefined {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return db.prepare<[], string>('SELECT token FROM holder').pluck().get()
  } finally {
    db.close()
  }
}

function heldBy(db: Database.Database): Hold {
  const mend = 'Close it there to change it here, or save a copy.'
  try {
    db.pragma('busy_timeout = 1000')
    const { kind, host } = db.prepare<[], { kind: Holder; host: string }>('SELECT kind, host FROM holder').get() ?? {
      kind: undefined,
      host: undefined,
    }
    const where = host === undefined || host === hostname() ? '' : ` on the computer “${host}”`
    return { held: false, clause: `it is open in ${kind === undefined ? 'another program' : holderWords[kind]}${where}`, mend }
  } catch {
    // Whoever holds it has not signed yet.
    return { held: false, clause: 'another program is opening it', mend }
  } finally {
    db.close()
  }
}

function release(db: Database.Database, path: string): void {
  // Gone before it is unlocked, so that no one can take a lock on a file that is about to go. Windows removes no open file.
  if (process.platform !== 'win32') rmSync(path, { force: true })
  db.close()
  if (process.platform !== 'win32') return
  try {
    rmSync(path, { force: true })
  } catch {
    // Someone opened it meanwhile; it is theirs to remove.
  }
}
