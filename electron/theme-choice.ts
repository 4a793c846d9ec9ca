import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'

export type Theme = 'system' | 'light' | 'dark'
export const isTheme = (text: string): text is Theme => text === 'system' || text === 'light' || text === 'dark'

/** The theme chosen in the menu, kept as a word; as the system has it when none was. */
export function readTheme(file: string): Theme {
  try {
    const kept = readFileSync(file, 'utf8')
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** A choice that cannot be kept still holds until Cadre ends. */
export function keepTheme(file: string, theme: Theme): void {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, theme)
  } catch {
    return
  }
}
