import Database from 'better-sqlite3'

/** "Cdre" as the four bytes at offset 68 of every workspace file. */
export const APPLICATION_ID = 0x43_64_72_65

export const numberOf = (db: Database.Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }))

/** What holds for every connection to a workspace, whatever file or memory is under it. */
export function guard(db: Database.Database): void {
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('secure_delete = ON')
}

/** The one connection that writes. Each commit is on the disk when it returns. */
export function connect(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: 2000 })
  try {
    guard(db)
    db.pragma('journal_mode = WAL')
    // The library's default in WAL is NORMAL, which may lose the last commits when power fails.
    db.pragma('synchronous = FULL')
    if (process.platform === 'darwin') for (const pragma of ['fullfsync', 'checkpoint_fullfsync']) db.pragma(`${pragma} = ON`)
    if (numberOf(db, 'synchronous') !== 2) throw new Error('SQLite did not take synchronous = FULL')
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** A workspace that lives in memory only, from the bytes of a file. */
export function inMemory(bytes: Buffer): Database.Database {
  const own = Buffer.from(bytes)
  // Bytes 18 and 19 ask for a write-ahead log, which memory cannot have.
  own.fill(1, 18, 20)
  const db = new Database(own)
  guard(db)
  return db
}

/** Empties the write-ahead log into the file, so that the file alone is whole and holds nothing that was removed. */
export function disconnect(db: Database.Database): void {
  try {
    if (!db.memory && !db.readonly) db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}
