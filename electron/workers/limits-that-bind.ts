import type { PlainDate } from '../../src/base/date.ts'
import type { BindingAnswer, PlanOf } from '../../src/contract/plan-work.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { bindingLimits } from '../../src/planning/explain/binding-limits.ts'
import { optimise } from '../../src/planning/optimise/optimise.ts'
import type { Solver } from '../../src/planning/optimise/solver.ts'
import type { Decision } from '../../src/planning/plan.ts'
import { plannedFrom } from '../../src/planning/scenario/scenario-plan.ts'
import { planOf } from './plan-of.ts'

/** Longest time for the search that all others rest on, for each of these, and for all, in seconds: many are made, and a good plan is enough to say what binds. */
const FIRST_SEARCH = 30
const ONE_SEARCH = 5
const ALL_SEARCHES = 90

/** What a person has taken in hand stays as it is, whatever the limits. */
const stays = ({ locked, state }: Decision): boolean => locked || state === 'approved' || state === 'open'

const clock = (): number => performance.now() / 1_000

/** What holds each late target of a plan back. */
export function limitsThatBind(workspace: Workspace, of: PlanOf, today: PlainDate, solver: Solver): readonly BindingAnswer[] {
  const begun = clock()
  const { base, limits, decisions, outcomes } = planOf(workspace, of, today)
  let longest = FIRST_SEARCH
  const left = (): number => Math.max(0.1, ALL_SEARCHES - (clock() - begun))
  return bindingLimits(
    { base, limits, locked: decisions.filter(stays).map(plannedFrom), outcomes },
    (problem, enough) => {
      const seconds = Math.min(longest, left())
      longest = ONE_SEARCH
      return optimise(problem, { solver, seconds, clock, told: (found) => !enough(found) })
    },
    () => clock() - begun < ALL_SEARCHES,
  )
}
