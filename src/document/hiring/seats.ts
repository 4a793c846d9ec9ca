import { addDays, type PlainDate } from '../../base/date.ts'
import { seatCost } from '../../planning/money.ts'
import { shownPay } from '../../planning/pay-shown.ts'
import type { Decision, Post } from '../../planning/plan.ts'
import { afterMonths, hireLeadDays } from '../../planning/supply.ts'
import type { Material } from '../material.ts'

/** What a requisition asks for: the plan’s hires of one post, or a seat that the plan does not ask for. */
export interface Seats {
  readonly post: Post
  /** Contracts at the post; they need no requisition for a hire. */
  readonly contracts: readonly Decision[]
  /** In order of `openBy`; none when the plan asks for no such hire. */
  readonly hires: readonly Decision[]
  /** Of the first seat; counted from today when the plan asks for none. */
  readonly openBy: PlainDate
  readonly inSeat: PlainDate
  readonly fullCapacity: PlainDate
  /** Loaded cost of all seats a year; null when no pay is known, or pay is hidden. */
  readonly costAYear: number | null
}

export function seatsOf({ plan, workspace, framework, today }: Material, post: Post): Seats {
  const there = plan.decisions.filter((one) => one.post.role === post.role && one.post.level === post.level)
  const hires = there.filter(({ kind }) => kind === 'hire')
  const contracts = there.filter(({ kind }) => kind === 'contract')
  const [first] = hires
  if (first === undefined) {
    const inSeat = addDays(today, hireLeadDays(framework))
    return {
      post,
      contracts,
      hires,
      openBy: today,
      inSeat,
      fullCapacity: afterMonths(inSeat, framework, 'ramp.experienced-months'),
      costAYear: seatCost(shownPay(workspace, framework), post.role, post.level),
    }
  }
  const { openBy, inSeat, fullCapacity } = first
  const costs = hires.flatMap(({ costAYear }) => costAYear ?? [])
  const costAYear = costs.length === 0 ? null : costs.reduce((sum, one) => sum + one, 0)
  return { post, contracts, hires, openBy, inSeat, fullCapacity, costAYear }
}
