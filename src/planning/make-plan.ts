import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import { RoleId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { decidedFor } from './decided.ts'
import { decisionsOf } from './decisions.ts'
import type { Decision, Plan } from './plan.ts'
import { baseOf, played } from './play.ts'

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
  numbers.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0)

function work(workspace: Workspace, framework: Framework, today: PlainDate): Plan {
  const base = baseOf(workspace, framework, today)
  const decided = decidedFor(base)
  const decisions = decisionsOf(base, decided.choices)
  const { quarters, outcomes } = played(base, decided.supply, decided.choices)
  const roles = peopleByRole(workspace, decisions, today)
  return {
    today,
    quarters,
    decisions,
    outcomes,
    unchanged: played(base, base.supply, []),
    loads: base.loads,
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
