import { randomBytes } from 'node:crypto'
import { appendFileSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import type { Report } from './answer.ts'
import { makeFolder } from './make-folder.ts'

const FULL = 1_000_000

/** Where it happened, without what was in it: an error's message may quote a name or a salary, and a home folder names its owner. */
function traces(bug: unknown): readonly { readonly error: string; readonly at: readonly string[] }[] {
  if (!(bug instanceof Error)) return [{ error: typeof bug, at: [] }]
  const frames = (bug.stack ?? '')
    .replace(bug.message, '')
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
  const at = frames.map((line) => line.trim().replaceAll(homedir(), '~'))
  return [{ error: bug.name, at }, ...(bug.cause === undefined ? [] : traces(bug.cause))]
}

function makeRoom(file: string): void {
  makeFolder(dirname(file))
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > FULL) renameSync(file, `${file}.old`)
}

/** A log of bugs that stays on this machine: reference, time and stack of each, a line each. A log that cannot be written is no new failure. */
export function bugLog(file: string, version: string, now: () => string): Report {
  return (bug) => {
    const reference = randomBytes(4).toString('hex').toUpperCase()
    try {
      makeRoom(file)
      appendFileSync(file, `${JSON.stringify({ reference, at: now(), version, traces: traces(bug) })}\n`, { mode: 0o600 })
    } catch {
      return `${reference} (not logged)`
    }
    return reference
  }
}
