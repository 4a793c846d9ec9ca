import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { dialog, shell as system, type BrowserWindow } from 'electron'
import { invalid, missing } from '../src/base/failure.ts'
import type { Delivery } from '../src/contract/commands.ts'
import type { Clock } from './clock.ts'
import { deliverInto } from './deliver.ts'
import { freeName } from './free-name.ts'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import type { RecentFiles } from './recent-files.ts'
import type { OutFile, Shell } from './shell.ts'
import { writeWhole } from './write-whole.ts'

export interface DesktopParts {
  readonly window: () => BrowserWindow
  readonly clock: Clock
  readonly places: Places
  readonly version: string
  readonly recent: RecentFiles
  /** Where dialogs start: the user's documents. */
  readonly documents: string
  /** Where the sample goes. */
  readonly workspaces: string
}

const workspaceFiles = [{ name: 'Cadre workspaces', extensions: ['cadre'] }]
const kinds: { readonly [ending: string]: string } = {
  '.docx': 'Word documents',
  '.zip': 'Zip files',
  '.csv': 'CSV tables',
  '.json': 'JSON files',
  '.svg': 'SVG pictures',
  '.png': 'PNG pictures',
}
function filtersFor(name: string): Electron.FileFilter[] {
  const ending = extname(name)
  const kind = kinds[ending]
  return kind === undefined ? [] : [{ name: kind, extensions: [ending.slice(1)] }]
}

/** A shell whose user chooses places in the system's own dialogs. */
export function desktopShell({ window, clock, places, version, recent, documents, workspaces }: DesktopParts): Shell {
  const saveAs = async (title: string, name: string, filters: Electron.FileFilter[]): Promise<string | null> => {
    const options = {
      title,
      defaultPath: join(documents, name),
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    } satisfies Electron.SaveDialogOptions
    const { canceled, filePath } = await dialog.showSaveDialog(window(), options)
    return canceled || filePath === '' ? null : filePath
  }
  let last: string | null = null
  return {
    kind: 'desktop',
    platform: process.platform,
    version,
    clock,
    places,
    recent,
    chooseNewFile: async (name) => withEnding(await saveAs('New workspace', name, workspaceFiles), '.cadre'),
    chooseCopyFile: async (name) => withEnding(await saveAs('Save a copy', `Copy of ${name}`, workspaceFiles), '.cadre'),
    placeForSample: (name) => Promise.resolve(samplePlace(workspaces, name)),
    chooseFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Open a workspace',
        defaultPath: documents,
        filters: workspaceFiles,
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    folderWords: (folder) => folder,
    deliver: async (files) => {
      const [first, ...others] = files
      if (first === undefined) return { kind: 'cancelled' }
      const delivery =
        others.length === 0
          ? saveOne(first, await saveAs('Export', first.name, filtersFor(first.name)))
          : saveAll(files, await chooseFolder(window(), documents))
      if (delivery.kind === 'saved') last = join(delivery.folder, delivery.files[0] ?? '')
      return delivery
    },
    reveal: () => {
      if (last === null) throw invalid('Nothing was exported yet. Export a document first.')
      if (!existsSync(last)) throw missing(basename(last))
      system.showItemInFolder(last)
    },
  }
}

/** Some systems' dialogs leave the ending to the user. */
const withEnding = (path: string | null, ending: string): string | null =>
  path === null || path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`

function samplePlace(folder: string, name: string): string {
  makeFolder(folder)
  return join(
    folder,
    freeName(name, (other) => existsSync(join(folder, other))),
  )
}

async function chooseFolder(window: BrowserWindow, documents: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Export documents into',
    defaultPath: documents,
    properties: ['openDirectory', 'createDirectory'],
    buttonLabel: 'Export here',
  })
  return canceled ? null : (filePaths[0] ?? null)
}

function saveOne({ name, bytes }: OutFile, chosen: string | null): Delivery {
  const whole = withEnding(chosen, extname(name))
  if (whole === null) return { kind: 'cancelled' }
  // The dialog has asked about a file of the name it was given, and not about one with the ending added.
  const path =
    whole === chosen
      ? whole
      : join(
          dirname(whole),
          freeName(basename(whole), (other) => existsSync(join(dirname(whole), other))),
        )
  writeWhole(path, bytes)
  return { kind: 'saved', folder: dirname(path), files: [basename(path)] }
}

const saveAll = (files: readonly OutFile[], folder: string | null): Delivery =>
  folder === null ? { kind: 'cancelled' } : deliverInto(folder, files)
