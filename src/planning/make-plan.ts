import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import { leastMonths } from '../career/reach.ts'
import { waitingByCompetency } from '../career/waiting.ts'
import type { Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import { RoleId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { decide, type Decided, type Wanted } from './decide.ts'
import { decisionsOf } from './decisions.ts'
import { demandGrid, valueWeights } from './demand.ts'
import { forecast } from './forecast.ts'
import { sum } from './grid.ts'
import type { Decision, Outcome, Plan } from './plan.ts'
import { baseOf, played, type Base } from './play.ts'

/** Days late from which a target is worth a person who has less to do than the least shortage: a quarter. */
const VERY_LATE = 92
/** The least shortage as it is, then eased for targets that would be very late. */
const EASED = [1, 1 / 4]

const isVeryLate = ({ state, daysLate }: Outcome): boolean => state === 'beyond-plan' || (daysLate ?? 0) > VERY_LATE

/** The first search that leaves fewest targets very late: asking for less must not leave one without the few people it needs. */
function decidedFor({ framework, ladder, horizon, plans }: Base, wanted: Omit<Wanted, 'least'>): Decided {
  const least = defaultValue(framework, 'plan.least-shortage')
  let found: { readonly decided: Decided; readonly late: number } | null = null
  for (const share of EASED) {
    const decided = decide(framework, horizon, { ...wanted, least: least * share })
    const late = forecast(framework, ladder, plans, decided.supply, horizon).filter(isVeryLate).length
    if (found === null || late < found.late) found = { decided, late }
    if (late === 0) break
  }
  return found?.decided ?? decide(framework, horizon, { ...wanted, least })
}

function peopleByRole(workspace: Workspace, decisions: readonly Decision[], today: PlainDate): Plan['roles'] {
  const people = [...workspace.person.values()].filter(({ startDate }) => startDate === null || startDate <= today)
  return RoleId.options.flatMap((role) => {
    const now = people.filter((person) => person.role === role).length
    const coming = [...workspace.person.values()].filter((person) => person.role === role).length - now
    const arriving = decisions.filter(({ post }) => post.role === role).length
    const leaving = decisions.filter(({ from }) => from?.role === role).length
    const then = now + coming + arriving - leaving
    return now === 0 && then === 0 ? [] : [{ role, now, then }]
  })
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)

function work(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const base = baseOf(workspace, framework, today)
  const { horizon, ladder, plans, loads, demand, staff, supply } = base
  const stepWork = demandGrid(
    ladder,
    loads.filter(({ kind }) => kind === 'step'),
    horizon,
  )
  const waiting = waitingByCompetency(workspace, framework)
  const decided = decidedFor(base, {
    demand,
    stepWork,
    weights: valueWeights(ladder, plans, loads, horizon),
    supply,
    engineers: staff,
    learning: (person, step) => leastMonths(step, person, framework, waiting),
  })
  const decisions = decisionsOf(base, decided.choices)
  const { quarters, outcomes } = played(base, decided.supply, decided.choices)
  const roles = peopleByRole(workspace, decisions, today)
  return {
    today,
    quarters,
    decisions,
    outcomes,
    unchanged: played(base, supply, []),
    loads,
    roles,
    headcountNow: sum(roles.map(({ now }) => now)),
    headcountThen: sum(roles.map(({ then }) => then)),
    interviewHours: decisions.filter(({ kind }) => kind === 'hire').length * defaultValue(framework, 'interview.hours-per-hire'),
    cost: total(quarters.map(({ cost }) => cost)),
    budget: total(quarters.map(({ budget }) => budget)),
  }
}

const remembered = perValue((_: Workspace) => perValue((_framework: Framework) => new Map<PlainDate, Plan>()))

/** The plan that a greedy planner finds; the same workspace, framework and day always give the same plan. How: docs/planning.md. */
export function plan(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const known = remembered(workspace)(framework)
  const found = known.get(today) ?? work(workspace, framework, today)
  known.set(today, found)
  return found
}
