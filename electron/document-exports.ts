import { invalid } from '../src/base/failure.ts'
import type { Handlers, Progress } from '../src/contract/commands.ts'
import { safeFileName, shortened } from '../src/document/file-name.ts'
import { settingsOf } from '../src/model/workspace.ts'
import { writeDocuments, zipped } from './long-work.ts'
import type { Session } from './session.ts'
import type { OutFile, Shell } from './shell.ts'

type Exports = Pick<Handlers, 'documents.export' | 'documents.progress' | 'documents.stop' | 'documents.reveal'>

/** One export at a time, with how far it is. Stopped, it delivers nothing. */
export function documentExports(session: Session, shell: Shell): Exports {
  let running: { readonly stop: AbortController | null; readonly progress: Progress | null } | null = null

  const make = async (given: Parameters<Exports['documents.export']>[0], stop: AbortController): Promise<readonly OutFile[]> => {
    const file = session.file()
    const { signal } = stop
    const today = shell.clock.today()
    const { name } = settingsOf(file.workspace())
    const told = (progress: Progress): void => void (running = { stop, progress })
    const files = await writeDocuments(shell.places, { workspace: file.text(), today, documents: given.documents }, { signal, told })
    signal.throwIfAborted()
    if (given.as === 'files') return files
    const zip = safeFileName(`${shortened(name)} documents ${today}`)
    return [await zipped(shell.places, `${zip}.zip`, { files, at: shell.clock.now() }, signal)]
  }

  return {
    'documents.export': async (given) => {
      if (running !== null) throw invalid('Documents are being exported already. Wait until they are written, or stop that export first.')
      const stop = new AbortController()
      running = { stop, progress: null }
      try {
        const files = await make(given, stop)
        stop.signal.throwIfAborted()
        // From here on they are handed over: nothing is left to stop.
        running = { ...running, stop: null }
        return await shell.deliver(files)
      } catch (cause) {
        if (stop.signal.aborted && cause === stop.signal.reason) return { kind: 'cancelled' }
        throw cause
      } finally {
        running = null
      }
    },
    'documents.progress': () => running?.progress ?? null,
    'documents.stop': () => {
      const stop = running?.stop ?? null
      stop?.abort()
      return { stopped: stop !== null }
    },
    'documents.reveal': () => {
      if (shell.reveal === undefined)
        throw invalid('Only the desktop app can show a folder. A browser lists the files among its downloads.')
      shell.reveal()
      return {}
    },
  }
}
