import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where this running copy of Cadre finds its own parts. */
export interface Places {
  readonly assets: string
  readonly renderer: string
  readonly worker: (name: WorkerName) => URL
}
export type WorkerName =
  | 'document-worker'
  | 'zip-worker'
  | 'people-worker'
  | 'scorecard-worker'
  | 'firm-styles-worker'
  | 'solver-worker'
  | 'simulation-worker'

/** `root` holds package.json; `from` says whether the code runs from its source or from the built bundle. */
export const placesIn = (root: string, from: 'source' | 'bundle'): Places => ({
  assets: join(root, 'assets'),
  renderer: join(root, 'out', 'renderer'),
  worker: (name) =>
    pathToFileURL(from === 'source' ? join(root, 'electron', 'workers', `${name}.ts`) : join(root, 'out', 'main', 'workers', `${name}.js`)),
})

/** Where workspaces go when nobody says otherwise: `folder` (CADRE_FOLDER) or Documents/Cadre. */
export const workspaceFolder = (folder: string | undefined): string =>
  folder === undefined || folder === '' ? join(homedir(), 'Documents', 'Cadre') : folder
