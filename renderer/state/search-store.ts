import { createStore, type StoreApi } from 'zustand/vanilla'
import { invalid } from '../../src/base/failure.ts'
import type { SearchProgress, SolvedPlan } from '../../src/contract/plan-work.ts'
import type { ScenarioId } from '../../src/model/scenario.ts'
import type { Call } from '../client/call.ts'
import type { WorkspaceState } from './workspace-store.ts'

export interface SearchState {
  readonly underWay: { readonly scenarioId: ScenarioId; readonly progress: SearchProgress | null; readonly stopping: boolean } | null
  /** Looks for better decisions for a scenario and keeps them there, unless its own are better. Rejects with the refusal; null when a search runs already. */
  readonly run: (scenarioId: ScenarioId, seconds: number) => Promise<SolvedPlan | null>
  /** Ends the search, which keeps the best it has. */
  readonly stop: () => Promise<void>
}

const EVERY = 250

/** The search of one open file; it goes on while another screen is looked at. */
export function createSearchStore(call: Call, store: StoreApi<WorkspaceState>) {
  const scenario = (id: ScenarioId) => store.getState().workspace.scenario.get(id)
  return createStore<SearchState>()((set, get) => {
    const look = () =>
      call('plan.progress', {}).then(
        (progress) => set(({ underWay }) => (underWay === null || progress === null ? {} : { underWay: { ...underWay, progress } })),
        () => undefined, // the search itself says what went wrong
      )
    return {
      underWay: null,
      run: async (scenarioId, seconds) => {
        if (get().underWay !== null) return null
        const before = scenario(scenarioId)
        set({ underWay: { scenarioId, progress: null, stopping: false } })
        const looking = setInterval(() => void look(), EVERY)
        try {
          const found = await call('plan.solve', { scenarioId, seconds })
          if (scenario(scenarioId) !== before)
            throw invalid('The scenario changed while a better plan was looked for, so what was found is not kept. Look again.')
          const { decisions, times, solved } = found
          if (found.better) await store.getState().edit({ kind: 'keep-solved', given: { id: scenarioId, decisions, times, solved } })
          return found
        } finally {
          clearInterval(looking)
          set({ underWay: null })
        }
      },
      stop: async () => {
        set(({ underWay }) => ({ underWay: underWay === null ? null : { ...underWay, stopping: true } }))
        await call('plan.stop', {})
      },
    }
  })
}
