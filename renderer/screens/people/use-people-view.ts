import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { perValue } from '../../../src/base/per-value.ts'
import type { Person } from '../../../src/model/person.ts'
import { useOpened } from '../../state/context.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import type { WorkspaceState } from '../../state/workspace-store.ts'
import { everyone, shownPeople, type PeopleView } from './people-view.ts'

interface ViewState {
  readonly view: PeopleView
  readonly change: (patch: Partial<PeopleView>) => void
}

/** One view for each open file, so that search and order are still there when a person's page is left. */
const viewStore = perValue((_file: StoreApi<WorkspaceState>) =>
  createStore<ViewState>()((set) => ({ view: everyone, change: (patch) => set(({ view }) => ({ view: { ...view, ...patch } })) })),
)

export const usePeopleView = (): ViewState => useStore(viewStore(useOpened().store))

/** The people that the view shows; typing in the search stays ahead of it. */
export function useShownPeople(): readonly Person[] {
  const workspace = useWorkspace()
  const framework = useFramework()
  const view = useDeferredValue(usePeopleView().view)
  return useMemo(() => shownPeople(workspace, framework, view), [workspace, framework, view])
}
