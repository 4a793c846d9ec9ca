import { dateWords } from '../../base/date.ts'
import { openLimits, type Limits } from '../../model/limits.ts'
import type { Cap } from '../optimise/problem.ts'
import type { Binding } from './explain.ts'

/** One limit in force: caps that hold it, or the same limits without it; and how to say that it is gone. */
export type InForce =
  | { readonly kind: Binding['kind']; readonly by: 'caps'; readonly caps: readonly Cap['kind'][]; readonly gone: string }
  | { readonly kind: Binding['kind']; readonly by: 'limits'; readonly limits: Limits; readonly gone: string }

const kinds = { hire: 'hires', contract: 'contracts', promote: 'promotions', reskill: 'reskilling' } as const

/** Every limit that a plan has, each to be taken away alone. */
export function limitsInForce(limits: Limits): readonly InForce[] {
  const found: InForce[] = []
  const { budgetAQuarter, budgetInAll, teamBudgets, hiresAQuarter, interviewHoursAQuarter, freezes, closedTeams } = limits
  if (budgetAQuarter !== null || budgetInAll !== null || teamBudgets)
    found.push({ kind: 'budget', by: 'caps', caps: ['budget', 'budget-in-all', 'team-budget'], gone: 'more budget' })
  if (hiresAQuarter !== null) found.push({ kind: 'hires', by: 'caps', caps: ['hires'], gone: 'more hires a quarter' })
  if (interviewHoursAQuarter !== null)
    found.push({ kind: 'interview-hours', by: 'caps', caps: ['interview-hours'], gone: 'more hours for interviews' })
  freezes.forEach(({ from, to }, at) => {
    const others = freezes.filter((_, other) => other !== at)
    const gone = `no freeze from ${dateWords(from)} to ${dateWords(to)}`
    found.push({ kind: 'freeze', by: 'limits', limits: { ...limits, freezes: others }, gone })
  })
  for (const kind of ['hire', 'contract', 'promote', 'reskill'] as const)
    if (!limits[kind]) found.push({ kind: 'kinds', by: 'limits', limits: { ...limits, [kind]: true }, gone: `${kinds[kind]} allowed` })
  if (closedTeams)
    found.push({ kind: 'teams', by: 'limits', limits: { ...limits, closedTeams: false }, gone: 'people working across teams' })
  return found
}

/** No limit at all but those of time; owners stay asked for. */
export const withoutLimits = ({ dedicatedOwners }: Limits): Limits => ({
  ...openLimits,
  hire: true,
  contract: true,
  promote: true,
  reskill: true,
  dedicatedOwners,
})
