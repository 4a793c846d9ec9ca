import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { SETTINGS_ID } from '../../src/model/settings.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Decision } from '../../src/planning/plan.ts'
import type { Base } from '../../src/planning/play.ts'
import { clockOf, dayOf } from '../../src/planning/simulate/clock.ts'
import { oddsOf } from '../../src/planning/simulate/odds.ts'
import type { Triangular } from '../../src/planning/simulate/triangular.ts'
import { northwind, settingsWith } from '../support/organisation.ts'
import { against, median, within, type Figure } from './figure.ts'
import { largeWorkspace } from './large.ts'
import { crowdOf, playRuns, SEATS } from './simulation-crowd.ts'
import { bareKernel, type KernelGiven } from './simulation-kernel.ts'
import type { Lane } from './simulation-lane.ts'

const RUNS = 10_000
const PAIRS = 5

const three = ({ least, mode, most }: Triangular): readonly [number, number, number] => [least, mode, most]

function kernelGiven(base: Base, decisions: readonly Decision[]): KernelGiven {
  const odds = oddsOf(base.framework)
  const { ladder, horizon } = base
  return {
    runs: RUNS,
    inSeat: Int32Array.from(decisions, ({ inSeat }) => dayOf(horizon, inSeat)),
    pool: Int32Array.from(decisions, (_, at) => at % ladder.posts.length),
    pools: ladder.posts.length,
    quarterDays: clockOf(horizon).lengths,
    fill: three(odds.fill),
    notice: three(odds.notice),
    ramp: three(odds.ramp),
    gap: odds.gapDays,
    accepted: odds.accepted,
    again: odds.again,
    leavingAYear: odds.leavingAYear,
    startShare: odds.startShare,
    full: odds.full,
  }
}

/** Milliseconds of the processor's time: both sides of the ratio are one thread's arithmetic, and other programs shall not weigh on it. */
function taken(work: () => unknown): number {
  const from = process.cpuUsage()
  work()
  return process.cpuUsage(from).user / 1_000
}

/** Turn about, so that a processor that slows down meets both. */
function turnAbout(one: () => unknown, other: () => unknown): readonly [number, number] {
  const pairs = Array.from({ length: PAIRS + 2 }, () => [taken(one), taken(other)] as const).slice(2)
  return [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))]
}

/** Time that warm threads take for all runs, shared out evenly; neither starting them nor reading a workspace is part of it. */
async function inThreads(workspace: Workspace, lanes: number): Promise<number> {
  const part = (lane: number): number => Math.floor((RUNS * lane) / lanes)
  const workers = Array.from({ length: lanes }, (_, lane) => {
    const work: Lane = { workspace, from: part(lane), to: part(lane + 1) }
    return new Worker(new URL('simulation-lane.ts', import.meta.url), { workerData: work })
  })
  const allSay = (): Promise<unknown> => Promise.all(workers.map((worker) => once(worker, 'message')))
  try {
    await allSay()
    const from = performance.now()
    const done = allSay()
    for (const worker of workers) worker.postMessage('go')
    await done
    return performance.now() - from
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Northwind over twelve quarters with 200 requisitions on top of its people and systems, against a bare kernel that does the requisitions alone. */
export async function simulationFigures(): Promise<readonly Figure[]> {
  const sample = crowdOf({ ...northwind(), workspace: new Map([[SETTINGS_ID, settingsWith({ planQuarters: 12 })]]) })
  const given = kernelGiven(sample.base, sample.decisions)
  const [simulated, bare] = turnAbout(
    () => playRuns(sample, 0, RUNS),
    () => bareKernel(given),
  )
  const workspace = largeWorkspace(300, 60, 12)
  const [one, two] = [await inThreads(workspace, 1), await inThreads(workspace, 2)]
  const name = `${RUNS.toLocaleString('en-GB')} runs of ${SEATS} requisitions over 12 quarters`
  return [
    against(`${name}, with the sample’s people and systems`, simulated, ['a bare kernel, requisitions alone', bare], 1.3),
    within(`${name}, with 300 people and 60 systems`, one, 5_000),
    against('The same in two threads', two, ['in one', one], 0.7),
  ]
}
