import { Refusal } from '../src/base/failure.ts'
import type { BindingAnswer, SolvedPlan } from '../src/contract/plan-work.ts'
import type { Places } from './places.ts'
import { runWorker } from './run-worker.ts'
import type { LimitsWork, SearchWork, SolverWork } from './workers/solver-worker.ts'

/** Once asked to stop a search answers within a second or so; where a solver does not come back, what was best by then is the answer. */
const GRACE_SECONDS = 5
/** For reading the workspace and setting the problem up, and for the last step of a search whose time is over. */
const SPARE_SECONDS = 120
const MEGABYTES = 2_048

const searchLimits = (seconds: number) => ({
  seconds: seconds + SPARE_SECONDS,
  megabytes: MEGABYTES,
  tooMuch: 'This search takes too much memory or time. Plan fewer quarters or give it less time; nothing was changed.',
})

/** A flag that the search sees while its thread is busy, and an end for a thread that does not look. */
export interface Stop {
  readonly flag: SharedArrayBuffer
  readonly signal: AbortSignal
  readonly now: () => void
}

export function askedToStop(): Stop {
  const flag = new SharedArrayBuffer(4)
  const end = new AbortController()
  return {
    flag,
    signal: end.signal,
    now: () => {
      if (Atomics.exchange(new Int32Array(flag), 0, 1) === 1) return
      setTimeout(() => end.abort(), GRACE_SECONDS * 1_000).unref()
    },
  }
}

/** The best decisions for a scenario, in a thread of its own; `told` hears of each better plan. Throws a Refusal when nothing was found. */
export async function searchFor(
  places: Places,
  work: Omit<SearchWork, 'kind' | 'stop'>,
  stop: Stop,
  told: (found: SolvedPlan) => void,
): Promise<SolvedPlan> {
  let best: SolvedPlan | null = null
  const input: SolverWork = { kind: 'search', ...work, stop: stop.flag }
  try {
    return await runWorker<SolvedPlan, SolvedPlan>(places.worker('solver-worker'), input, searchLimits(work.seconds), {
      signal: stop.signal,
      told: (found) => {
        best = found
        told(found)
      },
    })
  } catch (cause) {
    if (best !== null && (stop.signal.aborted || cause instanceof Refusal)) return best
    throw stop.signal.aborted ? new Refusal({ kind: 'invalid', problems: ['The search was stopped before it found a plan.'] }) : cause
  }
}

/** What holds each late target of a plan back, in a thread of its own. */
export const lookForLimits = (places: Places, work: Omit<LimitsWork, 'kind'>): Promise<readonly BindingAnswer[]> =>
  runWorker(places.worker('solver-worker'), { kind: 'limits', ...work } satisfies SolverWork, searchLimits(0))
