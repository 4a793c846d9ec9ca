import type { PlainDate } from '../../src/base/date.ts'
import { perValue } from '../../src/base/per-value.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { portfolio } from '../../src/maturity/portfolio.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { tableNames, type TableName, type Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { structure } from '../../src/structure/make-structure.ts'
import type { Structure } from '../../src/structure/structure.ts'

/** What follows from a workspace, worked out when first asked for and then remembered as long as that value lives. */

export const frameworkOf = perValue((workspace: Workspace) => frameworkFor(workspace))
export const portfolioOf = perValue((workspace: Workspace) => portfolio(workspace, frameworkOf(workspace)))

/** As `perValue`, for work that also depends on one small key. */
function perKey<K, R>(work: (workspace: Workspace, key: K) => R): (workspace: Workspace, key: K) => R {
  const known = perValue((_workspace: Workspace) => new Map<K, R>())
  return (workspace, key) => {
    const results = known(workspace)
    const found = results.get(key)
    if (found !== undefined) return found
    const result = work(workspace, key)
    results.set(key, result)
    return result
  }
}

/** Tables that no plan reads; a scenario is read on its own. */
const unread: ReadonlySet<TableName> = new Set(['scenario', 'candidate', 'scorecard', 'brand'])
const read = tableNames.filter((table) => !unread.has(table))

/** What a plan rests on, by identity: the plan stays the same as long as each part is the same value. */
export type Ground = readonly unknown[]
export const groundOf = (workspace: Workspace, scenario: Scenario | null): Ground => [scenario, ...read.map((table) => workspace[table])]
export const isSameGround = (a: Ground, b: Ground): boolean => a.length === b.length && a.every((part, at) => part === b[at])

/** Plans made last: an edit that no plan reads, such as one of a scenario, gives another workspace with the same plan. */
const lately: { readonly ground: Ground; readonly today: PlainDate; readonly plan: Plan }[] = []
const KEPT = 3

/** The plan, without money where pay is hidden. */
export const planOf: (workspace: Workspace, today: PlainDate) => Plan = perKey((workspace, today) => {
  const ground = groundOf(workspace, null)
  const known = lately.find((one) => one.today === today && isSameGround(one.ground, ground))
  if (known !== undefined) return known.plan
  const fresh = plan(workspace, frameworkOf(workspace), today)
  lately.unshift({ ground, today, plan: fresh })
  lately.splice(KEPT)
  return fresh
})

const playedScenarios = perValue((_scenario: Scenario): { last: { ground: Ground; today: PlainDate; plan: Plan } | null } => ({
  last: null,
}))

/** A scenario played, as it is shown: without money where pay is hidden. Played again only when the scenario or what it rests on has changed, so that many can stand side by side. */
export function scenarioPlanOf(workspace: Workspace, scenario: Scenario, today: PlainDate): Plan {
  const known = playedScenarios(scenario)
  const ground = groundOf(workspace, scenario)
  if (known.last !== null && known.last.today === today && isSameGround(known.last.ground, ground)) return known.last.plan
  const made = scenarioPlan(workspace, scenario, today)
  known.last = { ground, today, plan: made }
  return made
}

/** The teams as they are with the plan's open seats; findings are judged by what today's number of engineers needs. */
export const structureOf: (workspace: Workspace, today: PlainDate) => Structure = perKey((workspace, today) => {
  const made = planOf(workspace, today)
  return structure(workspace, frameworkOf(workspace), made, made.headcountNow)
})

/** People in an AI engineering role. */
export const engineersOf = perValue((workspace: Workspace) => [...workspace.person.values()].filter((person) => person.role !== null))
