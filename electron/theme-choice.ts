import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import * as z from 'zod'

const Choice = z.object({ theme: z.enum(['system', 'light', 'dark']) })
export type Theme = z.infer<typeof Choice>['theme']
export const isTheme = (text: string): text is Theme => Choice.shape.theme.safeParse(text).success

/** The theme chosen in the menu; as the system has it when none was. */
export function readTheme(file: string): Theme {
  try {
    return Choice.parse(JSON.parse(readFileSync(file, 'utf8'))).theme
  } catch {
    return 'system'
  }
}

/** A choice that cannot be kept still holds until Cadre ends. */
export function keepTheme(file: string, theme: Theme): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileAtomic.sync(file, JSON.stringify({ theme }))
  } catch {
    return
  }
}
