import { createStore } from 'zustand/vanilla'
import type { Delivery, DocumentRequest, Progress } from '../../src/contract/commands.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Call } from '../client/call.ts'

/** What an export is asked for: which documents, of which state of the workspace, apart or as one zip. */
export interface ExportAsked {
  readonly documents: readonly DocumentRequest[]
  readonly as: 'files' | 'zip'
  readonly workspace: Workspace
}
export interface Written {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly workspace: Workspace
}

export interface ExportState {
  readonly underWay: { readonly documents: readonly DocumentRequest[]; readonly progress: Progress | null } | null
  /** What was exported while this file is open, by `requestKey`. */
  readonly written: ReadonlyMap<string, Written>
  /** Where the last export lies, when it was saved to disk. */
  readonly last: Extract<Delivery, { kind: 'saved' }> | null
  /** One export at a time; rejects with the refusal. */
  readonly run: (asked: ExportAsked) => Promise<Delivery>
  /** Whether there was something to stop. */
  readonly stop: () => Promise<boolean>
}

/** The same for two requests of the same document. */
export const requestKey = (request: DocumentRequest): string => JSON.stringify(request)

const EVERY = 200

/** Exports of one open file; they go on while another screen is looked at. */
export function createExportStore(call: Call, now: () => number) {
  return createStore<ExportState>()((set, get) => {
    const look = () =>
      call('documents.progress', {}).then(
        (progress) => set(({ underWay }) => (underWay === null ? {} : { underWay: { ...underWay, progress } })),
        () => undefined, // the export itself says what went wrong
      )
    return {
      underWay: null,
      written: new Map(),
      last: null,
      run: async ({ documents, as, workspace }) => {
        if (get().underWay !== null) return { kind: 'cancelled' }
        set({ underWay: { documents, progress: null }, last: null })
        const looking = setInterval(() => void look(), EVERY)
        try {
          const delivery = await call('documents.export', { documents: [...documents], as })
          const written = { at: now(), workspace }
          if (delivery.kind !== 'cancelled')
            set((state) => ({ written: new Map([...state.written, ...documents.map((one) => [requestKey(one), written] as const)]) }))
          if (delivery.kind === 'saved') set({ last: delivery })
          return delivery
        } finally {
          clearInterval(looking)
          set({ underWay: null })
        }
      },
      stop: async () => (await call('documents.stop', {})).stopped,
    }
  })
}
