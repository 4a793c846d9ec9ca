import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { perValue } from '../../../src/base/per-value.ts'
import { answersImport, type AnswersImport } from '../../../src/exchange/answers/answers-import.ts'
import type { SystemsImport } from '../../../src/exchange/systems/imported.ts'
import { jsonImport } from '../../../src/exchange/systems/json-import.ts'
import { systemsImport } from '../../../src/exchange/systems/systems-import.ts'
import { useOpened } from '../../state/context.ts'
import { useFramework, useToday, useWorkspace } from '../../state/hooks.ts'
import type { WorkspaceState } from '../../state/workspace-store.ts'
import type { SystemsDraft, TableDraft } from './systems-draft.ts'

interface SystemsImportState {
  readonly draft: SystemsDraft | null
  /** Whether the draft is looked at, or another file is being chosen. */
  readonly isOpen: boolean
  readonly begin: (draft: SystemsDraft) => void
  readonly show: (isOpen: boolean) => void
  readonly change: (next: (draft: TableDraft) => TableDraft) => void
  readonly end: () => void
}

/** One file for each open workspace: looking at another screen half way through loses nothing. */
const importStore = perValue((_file: StoreApi<WorkspaceState>) =>
  createStore<SystemsImportState>()((set) => ({
    draft: null,
    isOpen: false,
    begin: (draft) => set({ draft, isOpen: true }),
    show: (isOpen) => set({ isOpen }),
    change: (next) => set(({ draft }) => (draft === null || draft.kind === 'json' ? {} : { draft: next(draft) })),
    end: () => set({ draft: null, isOpen: false }),
  })),
)

export const useSystemsImport = (): SystemsImportState => useStore(importStore(useOpened().store))

/** What importing the answers of a draft would do. */
export function useAnswers({ table, answers, codes, systemId, leftOut }: TableDraft): AnswersImport {
  const workspace = useWorkspace()
  const framework = useFramework()
  const on = useToday()
  return useMemo(
    () => answersImport(table, { columns: answers, codes, systemId, leftOut, on }, workspace, framework),
    [table, answers, codes, systemId, leftOut, on, workspace, framework],
  )
}

/** What importing the systems of a draft would do. */
export function useSystems(draft: SystemsDraft): SystemsImport {
  const workspace = useWorkspace()
  return useMemo(() => {
    if (draft.kind === 'json') return jsonImport(draft.content, draft.idFrom, workspace)
    const { table, systems, leftOut, idFrom } = draft
    return systemsImport(table, { columns: systems, leftOut, idFrom }, workspace)
  }, [draft, workspace])
}
