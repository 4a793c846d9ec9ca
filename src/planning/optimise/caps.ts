import { sum } from '../../base/sum.ts'
import type { Limits } from '../../model/limits.ts'
import type { TeamId } from '../../model/team.ts'
import type { Base } from '../play.ts'
import { interviewHours, keptOpens, type Kept } from './kept.ts'
import { isPriced, peopleCosts } from './prices.ts'
import type { Cap, Option } from './problem.ts'

/** A cap on what options use; those that use nothing are left out. What is used already may be more than the limit: then nothing more may be. */
function cap(
  kind: Cap['kind'],
  quarter: number | null,
  teamId: TeamId | null,
  left: number,
  options: readonly Option[],
  use: (option: Option) => number,
): readonly Cap[] {
  const terms = options.map((option, at) => ({ option: at, use: use(option) })).filter((term) => term.use > 0)
  return terms.length === 0 ? [] : [{ kind, quarter, teamId, most: Math.max(0, left), terms }]
}

function moneyCaps({ horizon }: Base, limits: Limits, options: readonly Option[], { costs }: Kept): readonly Cap[] {
  const { budgetAQuarter, budgetInAll } = limits
  return [
    ...horizon.spans.flatMap((_, quarter) =>
      budgetAQuarter === null
        ? []
        : cap('budget', quarter, null, budgetAQuarter - (costs[quarter] ?? 0), options, ({ cost }) => cost[quarter] ?? 0),
    ),
    ...(budgetInAll === null ? [] : cap('budget-in-all', null, null, budgetInAll - sum(costs), options, ({ cost }) => sum(cost))),
  ]
}

function teamCaps(base: Base, options: readonly Option[], { all }: Kept): readonly Cap[] {
  const { workspace, horizon } = base
  return [...workspace.budgetLine.values()].flatMap(({ teamId, amountAQuarter }) => {
    const people = peopleCosts(
      base,
      [...workspace.person.values()].filter((person) => person.teamId === teamId),
    )
    const own = all.filter(({ planned }) => planned.teamId === teamId)
    return horizon.spans.flatMap((_, quarter) => {
      const standing = (people[quarter] ?? 0) + sum(own.map(({ costs }) => costs[quarter] ?? 0))
      return cap('team-budget', quarter, teamId, amountAQuarter - standing, options, (option) =>
        option.teamId === teamId ? (option.cost[quarter] ?? 0) : 0,
      )
    })
  })
}

function requisitionCaps(base: Base, limits: Limits, options: readonly Option[], { all }: Kept): readonly Cap[] {
  const { hiresAQuarter, interviewHoursAQuarter } = limits
  return base.horizon.spans.flatMap((_, quarter) => {
    const opened = all.filter((one) => keptOpens(base, one) === quarter).map(({ planned }) => planned.kind)
    const hours = sum(opened.map((kind) => interviewHours(base, kind)))
    return [
      ...(hiresAQuarter === null
        ? []
        : cap('hires', quarter, null, hiresAQuarter - opened.filter((kind) => kind === 'hire').length, options, ({ kind, opens }) =>
            kind === 'hire' && opens === quarter ? 1 : 0,
          )),
      ...(interviewHoursAQuarter === null
        ? []
        : cap('interview-hours', quarter, null, interviewHoursAQuarter - hours, options, (option) =>
            option.opens === quarter ? option.interviewHours : 0,
          )),
    ]
  })
}

/** What the limits leave beyond everybody in place and what is locked. */
export const capsOf = (base: Base, limits: Limits, options: readonly Option[], kept: Kept): readonly Cap[] => [
  ...(isPriced(base) ? moneyCaps(base, limits, options, kept) : []),
  ...(isPriced(base) && limits.teamBudgets ? teamCaps(base, options, kept) : []),
  ...requisitionCaps(base, limits, options, kept),
]
