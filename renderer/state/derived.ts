import type { PlainDate } from '../../src/base/date.ts'
import { perValue } from '../../src/base/per-value.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { portfolio } from '../../src/maturity/portfolio.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan } from '../../src/planning/plan.ts'
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

export const planOf: (workspace: Workspace, today: PlainDate) => Plan = perKey((workspace, today) =>
  plan(workspace, frameworkOf(workspace), today),
)

/** The teams as they are with the plan's open seats; findings are judged by what today's number of engineers needs. */
export const structureOf: (workspace: Workspace, today: PlainDate) => Structure = perKey((workspace, today) => {
  const made = planOf(workspace, today)
  return structure(workspace, frameworkOf(workspace), made, made.headcountNow)
})

/** People in an AI engineering role. */
export const engineersOf = perValue((workspace: Workspace) => [...workspace.person.values()].filter((person) => person.role !== null))
