import type { Delivery } from '../src/contract/commands.ts'
import type { Clock } from './clock.ts'
import type { Places } from './places.ts'
import type { RecentFiles } from './recent-files.ts'

/** A file made for the user, not yet anywhere. */
export interface OutFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a shell can do that another cannot, or does in another way. */
export interface Shell {
  readonly kind: 'desktop' | 'browser' | 'command-line'
  readonly platform: string
  readonly version: string
  readonly clock: Clock
  readonly places: Places
  readonly recent: RecentFiles
  /** Where a new workspace goes, as a whole path; null when the user changed their mind. */
  readonly chooseNewFile: (suggestedName: string) => Promise<string | null>
  /** Where the sample goes: the user wants to look at it, not to be asked about folders. */
  readonly placeForSample: (suggestedName: string) => Promise<string | null>
  /** Where a copy goes, as a whole path that may be replaced; null when the user changed their mind; left out where files are downloaded. */
  readonly chooseCopyFile?: (suggestedName: string) => Promise<string | null>
  /** A workspace to open; null when the user changed their mind. Throws a Refusal where a shell cannot ask. */
  readonly chooseFile: () => Promise<string | null>
  /** The folder as the user may see it; empty where the shell shows none. */
  readonly folderWords: (folder: string) => string
  readonly deliver: (files: readonly OutFile[]) => Delivery | Promise<Delivery>
  /** Shows what was delivered last in the system’s own file window; left out where a shell has none. Throws a Refusal when it is gone. */
  readonly reveal?: () => void
}
