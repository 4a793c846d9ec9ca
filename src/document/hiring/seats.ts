import { addDays, type PlainDate } from '../../base/date.ts'
import { seatCost, seniorPay } from '../../planning/money.ts'
import type { Decision, Post } from '../../planning/plan.ts'
import { afterMonths, hireLeadDays } from '../../planning/supply.ts'
import type { Material } from '../material.ts'

/** What a requisition asks for: the plan’s hires of one post, or a seat that the plan does not ask for. */
export interface Seats {
  readonly post: Post
  /** In order of `openBy`; none when the plan asks for no such hire. */
  readonly hires: readonly Decision[]
  /** Of the first seat; counted from today when the plan asks for none. */
  readonly openBy: PlainDate
  readonly inSeat: PlainDate
  readonly fullCapacity: PlainDate
  /** Loaded cost of all seats a year; null when no pay is known. */
  readonly costAYear: number | null
}

export function seatsOf({ plan, workspace, framework, today }: Material, post: Post): Seats {
  const hires = plan.decisions.filter((one) => one.kind === 'hire' && one.post.role === post.role && one.post.level === post.level)
  const [first] = hires
  if (first === undefined) {
    const inSeat = addDays(today, hireLeadDays(framework))
    return {
      post,
      hires,
      openBy: today,
      inSeat,
      fullCapacity: afterMonths(inSeat, framework, 'ramp.experienced-months'),
      costAYear: seatCost(framework, seniorPay(workspace, framework), post.role, post.level),
    }
  }
  const { openBy, inSeat, fullCapacity } = first
  const costs = hires.flatMap(({ costAYear }) => costAYear ?? [])
  return { post, hires, openBy, inSeat, fullCapacity, costAYear: costs.length === 0 ? null : costs.reduce((sum, one) => sum + one, 0) }
}
