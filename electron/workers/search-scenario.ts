import type { PlainDate } from '../../src/base/date.ts'
import { missing } from '../../src/base/failure.ts'
import type { FoundFigures, SolvedPlan } from '../../src/contract/plan-work.ts'
import { freeDecisionId } from '../../src/model/planned.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { seniorPay } from '../../src/planning/money.ts'
import { optimise, type Found } from '../../src/planning/optimise/optimise.ts'
import { plannedBy, problemOf, type Problem } from '../../src/planning/optimise/problem.ts'
import type { Solver } from '../../src/planning/optimise/solver.ts'
import { payShown } from '../../src/planning/pay-shown.ts'
import { isBetterPlan } from '../../src/planning/scenario/better-plan.ts'
import { withKnownIds } from '../../src/planning/scenario/known-ids.ts'
import { fingerprint, scenarioBase, scenarioDecisions, scenarioFramework } from '../../src/planning/scenario/scenario-plan.ts'

/** Better plans are told of so often at most; a large one takes time to cross. */
const TELL_EACH_SECONDS = 0.5

export interface ScenarioSearch {
  readonly workspace: Workspace
  readonly today: PlainDate
  readonly scenarioId: string
  readonly seconds: number
}

/** Who follows the search. */
interface Following {
  readonly told: (found: SolvedPlan) => void
  readonly stopped: () => boolean
}

/** The best decisions for a scenario, its locked ones kept. Throws a Refusal when there is no such scenario. */
export function searchScenario(
  { workspace, today, scenarioId, seconds }: ScenarioSearch,
  solver: Solver,
  { told, stopped }: Following,
): SolvedPlan {
  const begun = clock()
  const scenario = workspace.scenario.get(scenarioId)
  if (scenario === undefined) throw missing('That scenario')
  const framework = scenarioFramework(workspace, scenario)
  const before = scenarioDecisions(workspace, scenario, today)
  const locked = before.filter((one) => one.locked)
  const problem = problemOf(scenarioBase(workspace, scenario, today), scenario.limits, locked)
  const shownCost = payShown(workspace) && seniorPay(workspace, framework) !== null
  const solvedPlan = (found: Found): SolvedPlan => {
    const { decisions: made, times } = plannedBy(problem, found.chosen, newIds(scenarioId, [...before, ...workspace.commitment.values()]))
    const decisions = withKnownIds(made, before)
    const mark = fingerprint(workspace, framework, { decisions, limits: scenario.limits, times, today })
    const figures = figuresOf(problem, found, shownCost)
    const { proven, latenessGap, costGap } = figures
    const solved = { on: today, fingerprint: mark, proven, latenessGap, costGap, seconds: clock() - begun }
    return { decisions, times: [...times], solved, figures, better: true }
  }
  let toldAt = -Infinity
  const best = optimise(problem, {
    solver,
    seconds: Math.max(0, seconds - (clock() - begun)),
    clock,
    told: (found) => {
      if (clock() - toldAt >= TELL_EACH_SECONDS) {
        told(solvedPlan(found))
        toldAt = clock()
      }
      return !stopped()
    },
  })
  const answer = solvedPlan(best)
  return { ...answer, better: isBetterPlan(workspace, scenario, answer, today) }
}

const clock = (): number => performance.now() / 1_000

/** Ids of found decisions: the same for the same search, and of no decision that the scenario or the plan in use has. */
function newIds(scenarioId: string, known: readonly { readonly id: string }[]): (nth: number) => string {
  const taken = new Set(known.map(({ id }) => id))
  const start = scenarioId.slice(0, 8)
  return (nth) => freeDecisionId(`${start}-${nth}`, (id) => taken.has(id))
}

/** A found plan in figures, as the window shows them. */
export function figuresOf({ jobs, standingCost }: Problem, found: Found, shownCost: boolean): FoundFigures {
  const { worth, chosen, latenessBound, costBound, proven } = found
  const aimed = jobs.flatMap((job, at) => (job.steps.length > 0 && job.fixed === null ? [{ job, times: chosen.times[at] ?? null }] : []))
  const onTime = aimed.filter(({ job, times }) => times !== null && (times.at(-1)?.ends ?? 0) <= job.due).length
  const share = (more: number, of: number): number => (more <= 1e-9 || of <= 0 ? 0 : more / of)
  return {
    ...worth,
    cost: shownCost ? worth.cost : null,
    onTime,
    of: aimed.length,
    latenessGap: proven ? 0 : share(worth.lateness - latenessBound, worth.lateness),
    costGap: proven ? 0 : share(worth.cost - costBound, standingCost + worth.cost),
    proven,
  }
}
