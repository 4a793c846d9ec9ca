import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const two = (n: number): string => String(n).padStart(2, '0')

/** The folder beside a workspace that holds its backups. */
export const backupFolder = (file: string): string => join(dirname(file), 'Cadre backups')

/** A name not yet taken for a backup, "Cadre backups/Northwind backup 2026-11-22 1402.cadre" beside the file; the time is the local one. Makes the folder. */
export function backupPlace(file: string, now: string): string {
  const folder = backupFolder(file)
  if (!existsSync(folder)) mkdirSync(folder)
  const at = new Date(now)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  const stem = `${basename(file, '.cadre')} backup ${day} ${two(at.getHours())}${two(at.getMinutes())}`
  for (let number = 1; ; number++) {
    const place = join(folder, number === 1 ? `${stem}.cadre` : `${stem} (${number}).cadre`)
    if (!existsSync(place)) return place
  }
}
