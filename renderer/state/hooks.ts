import { useCallback, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { PlainDate } from '../../src/base/date.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Bank } from '../../src/interview/bank.ts'
import type { Portfolio } from '../../src/maturity/portfolio.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Settings } from '../../src/model/settings.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { payShown } from '../../src/planning/pay-shown.ts'
import type { Plan } from '../../src/planning/plan.ts'
import type { Structure } from '../../src/structure/structure.ts'
import type { Call } from '../client/call.ts'
import { PlaceContext, useOpened, useStores } from './context.ts'
import { frameworkOf, planOf, portfolioOf, structureOf } from './derived.ts'
import type { Selection } from './place-store.ts'
import type { Place } from './place.ts'

/** What screens ask. All but `useCall`, `useTell` and `useGo` need an open workspace. */

export const useWorkspace = (): Workspace => useStore(useOpened().store, (state) => state.workspace)
export const useSettings = (): Settings => settingsOf(useWorkspace())
/** False: no pay, and no cost or budget it can be told from, is shown. Plans come without money then (`PayHidden` says so in its place). */
export const usePayShown = (): boolean => payShown(useWorkspace())
/** Why the file can only be read, as a sentence; null when it can be changed. */
export const useReadOnly = (): string | null => useOpened().file.readOnly

export function useToday(): PlainDate {
  const today = useStore(useStores().session, (state) => state.shell?.today)
  if (today === undefined) throw new Error('the shell has not answered yet')
  return today
}

export const useFramework = (): Framework => frameworkOf(useWorkspace())
export const usePortfolio = (): Portfolio => portfolioOf(useWorkspace())
export function usePlan(): Plan {
  const today = useToday()
  return planOf(useWorkspace(), today)
}
/** The teams as they are with the plan's open seats, and what today's team is short of. */
export function useStructure(): Structure {
  const today = useToday()
  return structureOf(useWorkspace(), today)
}

/** The interview bank; null until it has come. */
export function useBank(): Bank | null {
  const { session, notices } = useStores()
  const bank = useStore(session, (state) => state.bank)
  useEffect(() => {
    if (bank === null) session.getState().loadBank().catch(notices.getState().tellRefusal)
  }, [bank, session, notices])
  return bank
}

export const useCall = (): Call => useStores().call
export const useTell = () => useStore(useStores().notices, (state) => state.tell)
export const useTellRefusal = () => useStore(useStores().notices, (state) => state.tellRefusal)

/** Makes an edit. True once it is on disk and shown; false when it was refused, which a notice then says. */
export function useEdit(): (edit: Edit) => Promise<boolean> {
  const { store } = useOpened()
  const tellRefusal = useTellRefusal()
  return useCallback(
    (edit) =>
      store
        .getState()
        .edit(edit)
        .then(
          () => true,
          (error: unknown) => {
            tellRefusal(error)
            return false
          },
        ),
    [store, tellRefusal],
  )
}

/** The place of the screen around, or of the window outside one. */
export function usePlace(): Place {
  const here = useStore(useStores().place, (state) => state.place)
  return useContext(PlaceContext) ?? here
}
export const useGo = (): ((to: Place) => void) => useStore(useStores().place, (state) => state.go)
export function useSelection(): readonly [Selection | null, (selection: Selection | null) => void] {
  const { place } = useStores()
  return [useStore(place, (state) => state.selection), useStore(place, (state) => state.select)]
}
