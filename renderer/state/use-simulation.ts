import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { PlanOf, SimulationAnswer } from '../../src/contract/plan-work.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { useOpened } from './context.ts'
import { groundOf, isSameGround } from './derived.ts'
import { useWorkspace } from './hooks.ts'
import { simulationKey } from './simulation-store.ts'

export interface ShownSimulation {
  /** The last that came; null until one does. */
  readonly answer: SimulationAnswer | null
  /** It rests on what has changed since, and another is on its way. */
  readonly stale: boolean
  /** Why there is none. */
  readonly refused: string | null
}

/** Quick changes one after the other are simulated once. */
const PAUSE = 350

/** How a plan comes out with chance, kept up to date: `scenario` null is the plan in use or Cadre's proposal. `first`: before all others. Not `wanted`: what is known already, and nothing is started. */
export function useSimulation(scenario: Scenario | null, first: boolean, wanted = true): ShownSimulation {
  const { simulations } = useOpened()
  const workspace = useWorkspace()
  const id = scenario?.id ?? null
  const of = useMemo((): PlanOf => (id === null ? { kind: 'course' } : { kind: 'scenario', id }), [id])
  const known = useStore(simulations, (state) => state.known.get(simulationKey(of)))
  const ground = groundOf(workspace, scenario)
  const stale = known !== undefined && !isSameGround(known.ground, ground)
  const due = wanted && (known === undefined || stale)
  useEffect(() => {
    if (!due) return undefined
    const soon = setTimeout(() => simulations.getState().want(of, groundOf(workspace, scenario), first), PAUSE)
    return () => {
      clearTimeout(soon)
      simulations.getState().forget(of)
    }
  }, [simulations, due, of, workspace, scenario, first])
  return { answer: known?.answer ?? null, stale, refused: known?.refused ?? null }
}
