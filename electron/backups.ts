import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { backupFolder } from '../src/storage/backup-place.ts'
import type { WorkspaceFile } from '../src/storage/workspace-file.ts'
import { makeFolder } from './make-folder.ts'

const KEPT = 10

/** "2026-11-22 140200": sorts as time does. */
const stamp = (now: string): string => `${now.slice(0, 10)} ${now.slice(11, 19).replaceAll(':', '')}`

/**
 * Makes a checked copy beside the file and lets the oldest automatic ones go, so that ten are kept.
 * Copies that the user asked for have other names and stay. Throws a Refusal.
 */
export function backUpQuietly(file: WorkspaceFile, now: string): string {
  const folder = backupFolder(file.path)
  const stem = `${basename(file.path, '.cadre')} automatic `
  makeFolder(folder)
  const place = join(folder, `${stem}${stamp(now)}.cadre`)
  file.saveCopy(place)
  const old = readdirSync(folder)
    .filter((name) => name.startsWith(stem) && /^\d{4}-\d\d-\d\d \d{6}\.cadre$/.test(name.slice(stem.length)))
    .toSorted()
    .slice(0, -KEPT)
  for (const name of old) rmSync(join(folder, name), { force: true })
  return place
}
