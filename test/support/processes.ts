import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'

type Child = ChildProcessByStdio<Writable, Readable, null>

export interface Running {
  readonly child: Child
  /** Whole lines said so far. */
  readonly lines: () => readonly string[]
  /** Waits until that many lines have been said. */
  readonly said: (count: number) => Promise<void>
  readonly ended: Promise<unknown>
}

/** Starts a script of this project in a real process of its own. */
export function started(script: string, args: readonly string[], wrapper: readonly string[] = []): Running {
  const [command = process.execPath, ...rest] = [...wrapper, process.execPath, script, ...args]
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  const ended = once(child, 'close')
  const lines = () => text.split('\n').slice(0, -1)
  const said = async (count: number) => {
    while (lines().length < count) {
      if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode} after ${lines().length} lines`)
      await Promise.race([once(child.stdout, 'data'), ended])
    }
  }
  return { child, lines, said, ended }
}
