import { addDays, type PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { isAhead, type Commitment } from '../model/commitment.ts'
import type { Planned } from '../model/planned.ts'
import { RoleId } from '../model/vocabulary.ts'
import { courseOf, type Workspace } from '../model/workspace.ts'
import { decidedFor } from './decided.ts'
import { decisionsOf } from './decisions.ts'
import type { Grid } from './grid.ts'
import { seatedInTime, stillKept } from './kept-days.ts'
import { shownPlan } from './pay-shown.ts'
import type { Placing } from './placing.ts'
import { planBase } from './plan-base.ts'
import type { Decision, Plan } from './plan.ts'
import { decisionsFrom, interviewHours } from './planned-decisions.ts'
import { baseOf, openTerms, played, type Base } from './play.ts'
import { staffed } from './staffing.ts'
import { dayAfter } from './supply.ts'

/** Engineers by role today and on the plan's last day. */
function peopleByRole({ workspace, horizon }: Base, decisions: readonly Decision[]): Plan['roles'] {
  const { today, spans } = horizon
  const end = spans.map(({ start, days }) => addDays(start, days)).at(-1) ?? today
  const people = [...workspace.person.values()]
  const isThere = (day: PlainDate, from: PlainDate | null, until: PlainDate | null): boolean =>
    (from === null || from <= day) && (until === null || until > day)
  const last = addDays(end, -1)
  const staying = new Set(people.filter((one) => isThere(last, one.startDate, dayAfter(one))).map(({ id }) => id))
  const made = decisions.filter(({ inSeat, until, personId }) =>
    personId === null ? isThere(last, inSeat, until) : inSeat <= last && staying.has(personId),
  )
  return RoleId.options.flatMap((role) => {
    const ofRole = people.filter((person) => person.role === role)
    const now = ofRole.filter((one) => isThere(today, one.startDate, dayAfter(one))).length
    const there = ofRole.filter(({ id }) => staying.has(id)).length
    const arriving = made.filter(({ post }) => post.role === role).length
    const leaving = made.filter(({ from }) => from?.role === role).length
    const then = there + arriving - leaving
    return now === 0 && then === 0 ? [] : [{ role, now, then }]
  })
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0)

interface Made {
  readonly name: string | null
  readonly decisions: readonly Decision[]
  readonly supply: Grid
  readonly placings: readonly Placing[]
}

/** Without decisions, people work as they would by themselves: by due days, and ahead of them. */
const unchanged = perValue((base: Base): Plan['unchanged'] => {
  const { workspace, framework, horizon, limits } = base
  const plain = base.ahead ? base : baseOf(workspace, framework, horizon.today, { ...openTerms, limits })
  return played(plain, plain.supply, [])
})

function planOf(base: Base, { name, decisions, supply, placings }: Made): Plan {
  const { quarters, outcomes } = played(base, supply, placings)
  const roles = peopleByRole(base, decisions)
  return shownPlan(base.workspace, {
    today: base.horizon.today,
    name,
    quarters,
    decisions,
    outcomes,
    unchanged: unchanged(base),
    loads: base.loads,
    roles,
    headcountNow: sum(roles.map(({ now }) => now)),
    headcountThen: sum(roles.map(({ then }) => then)),
    interviewHours: interviewHours(base, decisions),
    cost: total(quarters.map(({ cost }) => cost)),
    budget: total(quarters.map(({ budget }) => budget)),
  })
}

/** The plan of decisions that are made already, and no others: played, not searched for. */
export function plannedPlan(base: Base, name: string, planned: readonly Planned[], stateOf: (one: Planned) => Decision['state']): Plan {
  const all = staffed(base, planned)
  return planOf(base, { name, decisions: decisionsFrom(base, planned, all, stateOf), ...all })
}

function proposal(base: Base): Plan {
  const { choices, supply } = decidedFor(base)
  return planOf(base, { name: null, decisions: decisionsOf(base, choices), supply, placings: choices })
}

function work(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const base = planBase(workspace, framework, today)
  const course = courseOf(workspace)
  if (course === null) return proposal(base)
  const kept = (one: Commitment): Commitment => seatedInTime(stillKept(one, today, course.limits.freezes), framework)
  const ahead = [...workspace.commitment.values()].filter(isAhead).map(kept)
  return plannedPlan(base, course.name, ahead, ({ id }) => workspace.commitment.get(id)?.state ?? null)
}

const remembered = perValue((_: Workspace) => perValue((_framework: Framework) => new Map<PlainDate, Plan>()))

/**
 * The plan in use: the decisions of the plan adopted that are still ahead. Without one, what Cadre proposes, as a greedy planner
 * finds it. The same workspace, framework and day always give the same plan. How: docs/planning.md.
 */
export function plan(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const known = remembered(workspace)(framework)
  const found = known.get(today) ?? work(workspace, framework, today)
  known.set(today, found)
  return found
}
