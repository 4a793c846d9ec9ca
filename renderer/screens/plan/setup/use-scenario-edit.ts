import { failureWords, Refusal } from '../../../../src/base/failure.ts'
import type { Limits } from '../../../../src/model/limits.ts'
import type { Scenario } from '../../../../src/model/scenario.ts'
import { useOpened } from '../../../state/context.ts'
import { useTellRefusal } from '../../../state/hooks.ts'

export type Patch = { readonly limits: Limits } | { readonly assumptions: Scenario['assumptions'] }

/** Changes a scenario. Answers with why not, for the field that was changed; null once it is kept. */
export type ScenarioEdit = (patch: Patch) => Promise<string | null>

export function useScenarioEdit({ id }: Scenario): ScenarioEdit {
  const { store } = useOpened()
  const tellRefusal = useTellRefusal()
  return async (patch) => {
    try {
      await store.getState().edit({ kind: 'change-scenario', given: { id, patch } })
      return null
    } catch (error) {
      if (error instanceof Refusal && error.failure.kind === 'invalid') return failureWords(error.failure)
      tellRefusal(error)
      return null
    }
  }
}
