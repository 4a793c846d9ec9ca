import type { PlainDate } from '../../src/base/date.ts'
import type { BindingAnswer, PlanOf, SolvedPlan } from '../../src/contract/plan-work.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { highsSolver } from './highs.ts'
import { limitsThatBind } from './limits-that-bind.ts'
import { reply } from './reply.ts'
import { searchScenario } from './search-scenario.ts'

interface Work {
  /** The whole workspace as JSON text. */
  readonly workspace: string
  readonly today: PlainDate
}
/** A search for better decisions; `stop` holds one 32-bit number, which is 1 once it is to end. */
export interface SearchWork extends Work {
  readonly kind: 'search'
  readonly scenarioId: string
  readonly seconds: number
  readonly stop: SharedArrayBuffer
}
export interface LimitsWork extends Work {
  readonly kind: 'limits'
  readonly of: PlanOf
}
export type SolverWork = SearchWork | LimitsWork

await reply<SolverWork, SolvedPlan | readonly BindingAnswer[], SolvedPlan>(async (work, tell) => {
  const workspace = readWorkspace(work.workspace)
  const solver = await highsSolver()
  if (work.kind === 'limits') return limitsThatBind(workspace, work.of, work.today, solver)
  const flag = new Int32Array(work.stop)
  return searchScenario({ ...work, workspace }, solver, { told: tell, stopped: () => Atomics.load(flag, 0) === 1 })
})
