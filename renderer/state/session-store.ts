import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, Asked, History, OpenFile, RecentFile } from '../../src/contract/commands.ts'
import type { Bank } from '../../src/interview/bank.ts'
import type { Call } from '../client/call.ts'
import { createExportStore, type ExportState } from './export-store.ts'
import { createSearchStore, type SearchState } from './search-store.ts'
import { createSimulationStore, type SimulationState } from './simulation-store.ts'
import { createWorkspaceStore, workspaceFromText, type WorkspaceState } from './workspace-store.ts'

export type Shell = Pick<Answer<'app.state'>, 'shell' | 'platform' | 'version' | 'today'>

/** A file in the window. */
export interface Opened {
  readonly file: OpenFile
  readonly store: StoreApi<WorkspaceState>
  readonly exports: StoreApi<ExportState>
  readonly searches: StoreApi<SearchState>
  readonly simulations: StoreApi<SimulationState>
}

export interface Session {
  /** Null until the process behind the window has answered. */
  readonly shell: Shell | null
  /** True once it is known whether a file is open. */
  readonly ready: boolean
  readonly opened: Opened | null
  readonly recent: readonly RecentFile[]
  /** The interview bank once something needed it. */
  readonly bank: Bank | null
  readonly start: () => Promise<void>
  /** True when a file is open afterwards; false when the user closed the dialog. */
  readonly create: (given: Asked<'workspace.new'>) => Promise<boolean>
  readonly openFile: (recent: string | null) => Promise<boolean>
  readonly upload: (given: Asked<'workspace.upload'>) => Promise<boolean>
  readonly close: () => Promise<void>
  readonly loadBank: () => Promise<void>
}

type OpenAnswer = { readonly open: OpenFile; readonly history: History } | null

/** What the window knows of the process behind it: the shell, the open file, the recent files. */
export const createSessionStore = (call: Call) =>
  createStore<Session>()((set, get) => {
    const enter = async (answer: OpenAnswer): Promise<boolean> => {
      if (answer === null) return false
      const workspace = workspaceFromText(await call('workspace.read', {}))
      const store = createWorkspaceStore(workspace, answer.history, call)
      set({
        opened: {
          file: answer.open,
          store,
          exports: createExportStore(call, Date.now),
          searches: createSearchStore(call, store),
          simulations: createSimulationStore(call),
        },
      })
      return true
    }
    const refresh = async (): Promise<Answer<'app.state'>> => {
      const { shell, platform, version, today, recent, ...rest } = await call('app.state', {})
      set({ shell: { shell, platform, version, today }, recent })
      return { shell, platform, version, today, recent, ...rest }
    }
    return {
      shell: null,
      ready: false,
      opened: null,
      recent: [],
      bank: null,
      start: async () => {
        const { open, history } = await refresh()
        if (open !== null && history !== null) await enter({ open, history })
        set({ ready: true })
      },
      create: async (given) => enter(await call('workspace.new', given)),
      openFile: async (recent) => enter(await call('workspace.open', { recent })),
      upload: async (given) => enter(await call('workspace.upload', given)),
      close: async () => {
        await call('workspace.close', {})
        set({ opened: null })
        await refresh()
      },
      loadBank: async () => {
        if (get().bank === null) set({ bank: JSON.parse(await call('interview.bank', {})) as Bank }) // checked by the process that read it
      },
    }
  })
