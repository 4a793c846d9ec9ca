import type { Framework } from '../framework/framework.ts'
import { choicesOf, runWork } from '../maturity/effort.ts'
import { standing } from '../maturity/standing.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { seatCost } from './money.ts'
import { shownPay } from './pay-shown.ts'

/**
 * What the engineers who keep a system running at its level cost a year, loaded, in the workspace's currency: each full-time
 * equivalent of its run work at the cost of a seat. Null when no pay is known, or pay is hidden.
 */
export function peopleCost(workspace: Workspace, framework: Framework, system: System): number | null {
  const pay = shownPay(workspace, framework)
  if (pay.senior === null) return null
  const { level } = standing(system, framework)
  return runWork(system, level, choicesOf(workspace.choice, system.id), framework).reduce(
    (total, { role, level: at, amount }) => total + amount * (seatCost(pay, role, at) ?? 0),
    0,
  )
}
