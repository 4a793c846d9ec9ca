import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url))
/** The day on which every command here runs. */
export const TODAY = '2026-11-24'

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command in a process of its own, as a user does; `home` keeps its log away from the real one. */
export async function cadre(home: string, ...args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [script, ...args], { cwd: home, env: { ...process.env, CADRE_TODAY: TODAY, HOME: home, USERPROFILE: home }, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, err }
}
