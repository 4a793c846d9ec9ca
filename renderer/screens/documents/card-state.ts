import type { DocumentKind, Progress } from '../../../src/contract/commands.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { IconName } from '../../components/icon-paths.tsx'
import type { Tone } from '../../components/state-words.tsx'
import { counted } from '../../components/words.ts'
import type { ExportState, Written } from '../../state/export-store.ts'
import type { Shown } from './use-documents.ts'

export interface CardState {
  readonly icon: IconName
  readonly tone: Tone
  readonly words: string
}

/** Where one of several documents stands in an export under way: files of it done, and of how many. */
export interface Stand {
  readonly state: 'done' | 'now' | 'waiting'
  readonly done: number
  readonly of: number
}

/** How far each document is, when they are written one after the other with this many files each. */
export function standsOf(files: readonly number[], progress: Progress | null): readonly Stand[] {
  const done = progress?.done ?? 0
  return files.map((of, at) => {
    const before = files.slice(0, at).reduce((sum, count) => sum + count, 0)
    const own = Math.min(of, Math.max(0, done - before))
    return { done: own, of, state: own === of ? 'done' : done >= before ? 'now' : 'waiting' }
  })
}

/** How far each kind of an export under way is; empty when there is none. A kind asked about something else counts as one file. */
export function standsIn(underWay: ExportState['underWay'], shown: readonly Shown[]): ReadonlyMap<DocumentKind, Stand> {
  const kinds = underWay?.documents.map(({ kind }) => kind) ?? []
  const files = kinds.map((kind) => shown.find((one) => one.kind === kind)?.made?.models?.length ?? 1)
  const stands = standsOf(files, underWay?.progress ?? null)
  return new Map(
    kinds.flatMap((kind, at) => {
      const stand = stands[at]
      return stand === undefined ? [] : [[kind, stand] as const]
    }),
  )
}

/** "8 pages", or "12 pages in 3 files" */
export function sizeWords({ made, pages }: Pick<Shown, 'made' | 'pages'>): string {
  if (made?.models == null || pages === null) return ''
  const size = counted(pages, 'page', 'pages')
  return made.models.length === 1 ? size : `${size}, ${made.models.length} files`
}

const timeOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** What a card says of its document: how its export goes, when it was exported, or how long it is. */
export function cardState(shown: Shown, stand: Stand | null, written: Written | undefined, workspace: Workspace): CardState {
  if (shown.asked.request === null) return { icon: 'info', tone: 'mute', words: 'Nobody yet' }
  if (shown.made?.models === null) return { icon: 'warn', tone: 'warn', words: 'Cannot be made' }
  if (stand !== null) {
    if (stand.state === 'waiting') return { icon: 'clock', tone: 'mute', words: 'Waiting' }
    return stand.state === 'done' ? { icon: 'check', tone: 'good', words: 'Written' } : { icon: 'download', tone: 'mute', words: 'Writing' }
  }
  if (written !== undefined)
    return written.workspace === workspace
      ? { icon: 'check', tone: 'good', words: `Written ${timeOf(written.at)}` }
      : { icon: 'clock', tone: 'mute', words: 'Changed since' }
  return { icon: 'document', tone: 'mute', words: shown.pages === null ? 'Counting pages' : counted(shown.pages, 'page', 'pages') }
}
