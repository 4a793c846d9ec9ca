import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { RecentFile } from '../src/contract/commands.ts'
import { makeFolder } from './make-folder.ts'
import { writeWhole } from './write-whole.ts'

const KEPT = 12
const Entry = z.object({ path: z.string().min(1), openedAt: z.string() }).readonly()
const Entries = z.array(Entry).readonly()
type Entry = z.infer<typeof Entry>

/** Workspaces opened lately, latest first. The window knows them by an id that tells nothing of the path. */
export interface RecentFiles {
  readonly list: () => readonly RecentFile[]
  readonly path: (id: string) => string | null
  readonly add: (path: string, openedAt: string) => void
}

export const recentId = (path: string): string => createHash('sha256').update(path).digest('base64url').slice(0, 16)

const shown = ({ path, openedAt }: Entry): RecentFile => ({ id: recentId(path), file: basename(path), folder: dirname(path), openedAt })

/** A list that is gone or spoilt counts as empty: it is a convenience, and the files themselves are safe. */
function read(file: string): readonly Entry[] {
  try {
    return Entries.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

function write(file: string, entries: readonly Entry[]): void {
  try {
    makeFolder(dirname(file))
    writeWhole(file, JSON.stringify(entries, null, 2), 0o600)
  } catch {
    return // the workspace opens all the same; only the list forgets it
  }
}

export function recentFiles(file: string, changed: () => void = () => undefined): RecentFiles {
  let entries = read(file)
  return {
    list: () => entries.map(shown),
    path: (id) => entries.find(({ path }) => recentId(path) === id)?.path ?? null,
    add: (path, openedAt) => {
      entries = [{ path, openedAt }, ...entries.filter((entry) => entry.path !== path)].slice(0, KEPT)
      write(file, entries)
      changed()
    },
  }
}

/** For a shell that keeps no list. */
export const noRecentFiles: RecentFiles = { list: () => [], path: () => null, add: () => undefined }
