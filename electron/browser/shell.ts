import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { invalid } from '../../src/base/failure.ts'
import { naming } from '../../src/storage/trouble.ts'
import type { Clock } from '../clock.ts'
import { freeName } from '../free-name.ts'
import { makeFolder } from '../make-folder.ts'
import type { Places } from '../places.ts'
import { recentId, type RecentFiles } from '../recent-files.ts'
import type { Shell } from '../shell.ts'

/** A shell without paths: workspaces live in one folder of this machine, files come by upload and leave by download. */
export function browserShell(
  { clock, places, version }: { readonly clock: Clock; readonly places: Places; readonly version: string },
  folder: string,
): Shell {
  const placeFor = (name: string): Promise<string> =>
    naming(folder, () => {
      makeFolder(folder)
      return Promise.resolve(
        join(
          folder,
          freeName(name, (other) => existsSync(join(folder, other))),
        ),
      )
    })
  return {
    kind: 'browser',
    platform: process.platform,
    version,
    clock,
    places,
    recent: workspacesIn(folder),
    chooseNewFile: placeFor,
    placeForSample: placeFor,
    chooseFile: () => Promise.reject(invalid('In a browser a file is opened from the window: choose it there.')),
    folderWords: () => '',
    deliver: (files) => ({
      kind: 'download',
      files: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    }),
  }
}

/** The host's own workspaces, last changed first, and the file it was started with. */
function workspacesIn(folder: string): RecentFiles {
  const others = new Set<string>()
  const paths = (): readonly string[] => [...new Set([...others, ...listed(folder)])]
  return {
    list: () =>
      paths()
        .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
        .flatMap(({ path, stat }) =>
          stat === undefined
            ? []
            : [{ id: recentId(path), file: basename(path), folder: dirname(path), openedAt: stat.mtime.toISOString() }],
        )
        .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1)),
    path: (id) => paths().find((path) => recentId(path) === id) ?? null,
    add: (path) => void others.add(path),
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.cadre'))
      .map((name) => join(folder, name))
  } catch {
    return [] // not made yet
  }
}
