import { useStore } from 'zustand'
import type { DocumentRequest } from '../../src/contract/commands.ts'
import { receive } from '../client/files.ts'
import { useOpened, useSession } from './context.ts'
import { useCall, useTell, useTellRefusal, useWorkspace } from './hooks.ts'

/** Exports, with what is under way and what was written, each end of it told in a notice. */
export function useExport() {
  const { exports } = useOpened()
  const { underWay, written, last, run, stop } = useStore(exports)
  const workspace = useWorkspace()
  const call = useCall()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  const start = async (documents: readonly DocumentRequest[], as: 'files' | 'zip') => {
    try {
      const words = receive(await run({ documents, as, workspace }))
      if (words !== null) tell('good', words)
    } catch (error) {
      tellRefusal(error)
    }
  }
  return {
    underWay,
    written,
    last,
    start: (documents: readonly DocumentRequest[], as: 'files' | 'zip') => void start(documents, as),
    stop: () =>
      void stop().then(
        (stopped) =>
          stopped ? tell('good', 'Export stopped. Nothing was written.') : tell('warn', 'Too late to stop: the files are written.'),
        tellRefusal,
      ),
    reveal: () => void call('documents.reveal', {}).catch(tellRefusal),
  }
}

/** A browser asks about every file after the first: there several come as one. */
export function useUsualForm(): 'files' | 'zip' {
  const { shell } = useSession()
  return shell?.shell === 'browser' ? 'zip' : 'files'
}
