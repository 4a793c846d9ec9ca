import type { Database } from 'better-sqlite3'
import { fileTrouble } from '../base/failure.ts'
import { numberOf } from './connection.ts'
import { copyInto } from './copy.ts'
import { type Migration, migrations } from './migrations/index.ts'

/** Throws a Refusal when the file was saved by a Cadre that knows more steps than this one. */
export function expectKnownVersion(file: string, found: number, known = migrations.length): void {
  if (found > known) throw fileTrouble('newer', file, `its version is ${found}, this Cadre knows up to ${known}`)
}

export const isUpToDate = (db: Database): boolean => numberOf(db, 'user_version') === migrations.length

/**
 * Brings a file up to date in one transaction: it ends at the newest version or exactly where it began.
 * A file that held anything is first copied, whole and checked, to `<file>.before-v<version>` beside it.
 */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
  const found = numberOf(db, 'user_version')
  expectKnownVersion(db.name, found, steps.length)
  if (found === steps.length) return
  if (found > 0 && !db.memory) copyInto(db, `${db.name}.before-v${steps.length}`)
  db.transaction(() => {
    for (const step of steps.slice(found)) step(db)
    db.pragma(`user_version = ${steps.length}`)
  }).immediate()
}
