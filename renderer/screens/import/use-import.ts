import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { perValue } from '../../../src/base/per-value.ts'
import { peopleImport, type PeopleImport } from '../../../src/exchange/people-import.ts'
import { useOpened } from '../../state/context.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import type { WorkspaceState } from '../../state/workspace-store.ts'
import type { ImportDraft } from './import-draft.ts'

export type Step = 'file' | 'columns' | 'review'

interface ImportState {
  readonly step: Step
  readonly draft: ImportDraft | null
  readonly show: (step: Step) => void
  /** A draft just read, to be gone through. */
  readonly begin: (draft: ImportDraft) => void
  readonly change: (next: (draft: ImportDraft) => ImportDraft) => void
  readonly end: () => void
}

/** One list for each open file: looking at another screen half way through loses nothing. */
const importStore = perValue((_file: StoreApi<WorkspaceState>) =>
  createStore<ImportState>()((set) => ({
    step: 'file',
    draft: null,
    show: (step) => set({ step }),
    begin: (draft) => set({ draft, step: 'columns' }),
    change: (next) => set(({ draft }) => (draft === null ? {} : { draft: next(draft) })),
    end: () => set({ draft: null, step: 'file' }),
  })),
)

export const useImport = (): ImportState => useStore(importStore(useOpened().store))

/** What importing the draft would do. */
export function useImported(draft: ImportDraft): PeopleImport {
  const workspace = useWorkspace()
  const framework = useFramework()
  return useMemo(() => {
    const { table, mapping, corrections, leftOut, idFrom, dateOrder } = draft
    return peopleImport(
      table,
      mapping,
      { corrections, leftOut, idFrom, ...(dateOrder === null ? {} : { dateOrder }) },
      workspace,
      framework,
    )
  }, [draft, workspace, framework])
}
