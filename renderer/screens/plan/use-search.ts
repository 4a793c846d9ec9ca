import { useStore } from 'zustand'
import type { ScenarioId } from '../../../src/model/scenario.ts'
import { useOpened } from '../../state/context.ts'
import { useTell, useTellRefusal, useWorkspace } from '../../state/hooks.ts'
import { gapWords, isGood } from './solved-words.ts'

/** The search for a better plan, with its end told in a notice: it may come while another screen is looked at. */
export function useSearch() {
  const { searches } = useOpened()
  const { underWay, run, stop } = useStore(searches)
  const { scenario } = useWorkspace()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  return {
    underWay,
    start: (id: ScenarioId, seconds: number, name = scenario.get(id)?.name ?? 'The scenario') =>
      void run(id, seconds).then((found) => {
        if (found?.better === false)
          tell('warn', `${name}: nothing better was found${found.solved.proven ? '' : ' in the time'}, so its decisions stay.`)
        else if (found !== null) tell(isGood(found.solved) ? 'good' : 'warn', `${name}: ${gapWords(found.solved)}.`)
      }, tellRefusal),
    stop: () => void stop().catch(tellRefusal),
  }
}

/** The scenario that a search is under way for; its progress asks for no drawing anew. */
export const useSearched = (): ScenarioId | null => useStore(useOpened().searches, ({ underWay }) => underWay?.scenarioId ?? null)
