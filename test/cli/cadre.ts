import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = join(root, 'electron', 'cli.ts')
/** The day on which every command here runs. */
export const TODAY = '2026-11-24'

/** The same scripts start dozens of times here; Node then reads them from a cache. */
const environment = { CADRE_TODAY: TODAY, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile') }

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command in a process of its own, as a user does; `home` keeps its log away from the real one. */
export async function cadre(home: string, args: readonly string[], more: { readonly [name: string]: string } = {}): Promise<Said> {
  const env = { ...process.env, ...environment, ...more, HOME: home, USERPROFILE: home }
  const child = spawn(process.execPath, [script, ...args], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, err }
}
