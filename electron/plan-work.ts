import { invalid, missing } from '../src/base/failure.ts'
import type { Handlers } from '../src/contract/commands.ts'
import type { PlanOf, SearchProgress, SolvedPlan } from '../src/contract/plan-work.ts'
import type { Workspace } from '../src/model/workspace.ts'
import type { WorkspaceFile } from '../src/storage/workspace-file.ts'
import { askedToStop, lookForLimits, searchFor } from './search.ts'
import type { Session } from './session.ts'
import type { Shell } from './shell.ts'

type PlanWork = Pick<Handlers, 'plan.solve' | 'plan.progress' | 'plan.stop' | 'plan.simulate' | 'plan.binding'>

/** How often a search looks whether its file is still open, in milliseconds. */
const LOOK_EVERY = 500

interface Running {
  readonly file: WorkspaceFile
  readonly scenarioId: SearchProgress['scenarioId']
  readonly of: number
  readonly begun: number
  readonly stop: () => void
  readonly ended: Promise<void>
}

/** One search at a time, with how far it is. Nothing of it is written down anywhere. */
export function planWork(session: Session, { places, clock }: Shell): PlanWork {
  let running: Running | null = null
  let best: SolvedPlan | null = null

  const solve = async (asked: Parameters<PlanWork['plan.solve']>[0]): Promise<SolvedPlan> => {
    if (running !== null) {
      if (running.file === session.file())
        throw invalid('Cadre is looking for a better plan already. Stop that search first, or wait until it is done.')
      running.stop()
      await running.ended
      return solve(asked)
    }
    const { scenarioId, seconds } = asked
    const file = session.file()
    expectPlan(file.workspace(), { kind: 'scenario', id: scenarioId })
    const stop = askedToStop()
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    running = { file, scenarioId, of: seconds, begun: performance.now(), stop: stop.now, ended }
    best = null
    // A search for a workspace that is no longer open is nobody's.
    const looking = setInterval(() => session.current() === file || stop.now(), LOOK_EVERY)
    try {
      const work = { workspace: file.text(), today: clock.today(), scenarioId, seconds }
      return await searchFor(places, work, stop, (found) => {
        best = found
      })
    } finally {
      clearInterval(looking)
      running = null
      end()
    }
  }

  return {
    'plan.solve': solve,
    'plan.progress': () => {
      if (running === null || running.file !== session.current()) return null
      const { scenarioId, of, begun } = running
      return { scenarioId, of, seconds: (performance.now() - begun) / 1_000, best: best?.figures ?? null }
    },
    'plan.stop': () => {
      running?.stop()
      return { stopped: running !== null }
    },
    'plan.simulate': async ({ of, runs }) => {
      const file = session.file()
      expectPlan(file.workspace(), of)
      const { simulated } = await import('./simulation-work.ts')
      return simulated(places, { workspace: file.text(), today: clock.today(), of, runs })
    },
    'plan.binding': async ({ of }) => {
      const file = session.file()
      expectPlan(file.workspace(), of)
      return [...(await lookForLimits(places, { workspace: file.text(), today: clock.today(), of }))]
    },
  }
}

/** Throws a Refusal when there is no such scenario. */
function expectPlan({ scenario }: Workspace, of: PlanOf): void {
  if (of.kind === 'scenario' && !scenario.has(of.id)) throw missing('That scenario')
}
