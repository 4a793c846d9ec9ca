import { availableParallelism } from 'node:os'
import type { PlainDate } from '../src/base/date.ts'
import type { PlanOf, SimulationAnswer } from '../src/contract/plan-work.ts'
import type { Simulation } from '../src/planning/simulate/chances.ts'
import { simulationOf } from '../src/planning/simulate/simulate.ts'
import { allOrNone } from './long-work.ts'
import type { Places } from './places.ts'
import { runWorker, type Follow } from './run-worker.ts'
import type { SimulationShare, SimulationWork } from './workers/simulation-worker.ts'

export interface SimulationsOf {
  /** The whole workspace as JSON text. */
  readonly workspace: string
  readonly today: PlainDate
  readonly of: PlanOf
  readonly runs: number
}

const limits = {
  seconds: 120,
  megabytes: 2_048,
  tooMuch: 'This plan takes too much memory or time to simulate. Simulate fewer runs; nothing was changed.',
}

const MOST_LANES = 4
/** The same luck for every plan, so that plans differ by what is decided and not by chance. */
const SEED = 1

/** A plan played many times over with chance, shared out over threads; how many makes no difference to the answer. Throws a Refusal, or what stopped it; no thread is left then. */
export async function simulated(
  places: Places,
  work: SimulationsOf,
  {
    signal = new AbortController().signal,
    lanes = Math.min(MOST_LANES, availableParallelism()),
  }: Pick<Follow<never>, 'signal'> & {
    readonly lanes?: number
  } = {},
): Promise<SimulationAnswer> {
  const shares = await allOrNone(signal, (stop) =>
    Array.from({ length: lanes }, (_, lane) =>
      runWorker<SimulationShare, null>(
        places.worker('simulation-worker'),
        { ...work, seed: SEED, lane, lanes } satisfies SimulationWork,
        limits,
        { signal: stop },
      ),
    ),
  )
  const [first] = shares
  if (first === undefined) throw new Error('no lanes')
  return answerOf(
    simulationOf(
      first.calendar,
      shares.map(({ share }) => share),
      SEED,
    ),
  )
}

/** The same, in arrays that the contract's schema may take over. */
const answerOf = ({ systems, cost, costSteps, costDrivers, ...shared }: Simulation): SimulationAnswer => ({
  ...shared,
  systems: systems.map(({ drivers, ...one }) => ({ ...one, drivers: [...drivers] })),
  cost,
  costSteps: [...costSteps],
  costDrivers: [...costDrivers],
})
