import { createStore } from 'zustand/vanilla'
import { Refusal } from '../../src/base/failure.ts'
import type { PlanOf, SimulationAnswer } from '../../src/contract/plan-work.ts'
import type { Call } from '../client/call.ts'
import { isSameGround, type Ground } from './derived.ts'

/** What a simulation gave, or why it gave nothing, and what it rested on. */
export interface Simulated {
  readonly ground: Ground
  readonly answer: SimulationAnswer | null
  readonly refused: string | null
}

export interface SimulationState {
  /** By `simulationKey`; the last that came, which may be out of date. */
  readonly known: ReadonlyMap<string, Simulated>
  /** The key of the one that runs now. */
  readonly running: string | null
  /** Asks for one, unless it is known; those asked for `first` come before the others. */
  readonly want: (of: PlanOf, ground: Ground, first: boolean) => void
  /** Takes back what has not begun. */
  readonly forget: (of: PlanOf) => void
}

export const simulationKey = (of: PlanOf): string => (of.kind === 'scenario' ? `scenario ${of.id}` : of.kind)

const RUNS = 10_000

interface Wanted {
  readonly of: PlanOf
  readonly ground: Ground
}

/** Simulations of one open file: one after the other, each kept until another of the same plan comes. */
export function createSimulationStore(call: Call) {
  let queue: readonly Wanted[] = []
  return createStore<SimulationState>()((set, get) => {
    const keep = (key: string, one: Simulated) => set(({ known }) => ({ known: new Map([...known, [key, one]]) }))
    const simulate = async ({ of, ground }: Wanted): Promise<void> => {
      const key = simulationKey(of)
      set({ running: key })
      try {
        keep(key, { ground, answer: await call('plan.simulate', { of, runs: RUNS }), refused: null })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        keep(key, { ground, answer: null, refused: error.message })
      } finally {
        set({ running: null })
        next()
      }
    }
    const next = () => {
      const [first, ...rest] = queue
      if (first === undefined || get().running !== null) return
      queue = rest
      void simulate(first)
    }
    const without = (of: PlanOf) => queue.filter((one) => simulationKey(one.of) !== simulationKey(of))
    return {
      known: new Map(),
      running: null,
      want: (of, ground, first) => {
        const known = get().known.get(simulationKey(of))
        if (known !== undefined && isSameGround(known.ground, ground)) return
        queue = first ? [{ of, ground }, ...without(of)] : [...without(of), { of, ground }]
        next()
      },
      forget: (of) => {
        queue = without(of)
      },
    }
  })
}
