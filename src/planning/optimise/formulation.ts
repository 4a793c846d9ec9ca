import { quarterWords } from '../../base/quarter.ts'
import { sum } from '../../base/sum.ts'
import { building, plainName, type Building, type Goal } from './building.ts'
import { addJobs, type JobColumns } from './job-columns.ts'
import { addOwners } from './owner-rows.ts'
import { addPeople } from './people-columns.ts'
import type { Cap, Option, Problem, Worth } from './problem.ts'
import type { Model, Term } from './solver.ts'
import { addWork } from './work-rows.ts'

/** What is made small, in this order. Cost takes changes with it: see `CHANGE`. */
export const GOALS = ['undone', 'unowned', 'lateness', 'cost'] as const satisfies readonly (keyof Worth)[]
export type GoalName = (typeof GOALS)[number]

/** Cost of the dearest option, as the solver counts cost: large enough that what a change counts is no rounding. */
const DEAREST = 1000
/** What each change counts beside cost: a ten-millionth of the dearest option, so that of plans that cost the same the one with fewest changes is taken. */
const CHANGE = DEAREST * 1e-7

/** A problem as columns and rows, and the sums that are to be small; docs/decisions/0010. */
export interface Formulation {
  readonly model: Pick<Model, 'columns' | 'rows'>
  readonly goals: { readonly [G in GoalName]: Goal }
  /** Cost that the goal counts as 1. */
  readonly costUnit: number
  readonly options: readonly number[]
  readonly jobs: readonly JobColumns[]
}

const quarterName = (problem: Problem, quarter: number): string => plainName(quarterWords(problem.base.horizon.first + quarter))

function optionName(problem: Problem, { kind, place, dates, until, teamId }: Option, at: number): string {
  const { base } = problem
  const post = base.ladder.posts[place]
  const team =
    teamId === null || kind === 'promote' || kind === 'reskill' ? '' : `_${plainName(base.workspace.team.get(teamId)?.name ?? '')}`
  const days = `${dates.inSeat}${until === null ? '' : `_${until}`}`.replaceAll('-', '')
  return `o${at}_${kind}_${plainName(post?.role ?? 'post')}_${post?.level ?? 0}${team}_${days}`
}

function addOptions(model: Building, problem: Problem): readonly number[] {
  const columns = problem.options.map((option, at) => model.column(optionName(problem, option, at), 0, option.most, true))
  problem.groups.forEach(({ options, most }, at) => {
    model.row(
      `movers_${at}`,
      options.map((option) => ({ column: columns[option] ?? 0, factor: 1 })),
      -Infinity,
      most,
    )
  })
  return columns
}

function capName(problem: Problem, { kind, quarter, teamId }: Cap): string {
  const team = teamId === null ? '' : `_${plainName(problem.base.workspace.team.get(teamId)?.name ?? teamId)}`
  return `${plainName(kind)}${team}${quarter === null ? '' : `_${quarterName(problem, quarter)}`}`
}

function addCaps(model: Building, problem: Problem, columns: readonly number[], dearest: number): void {
  problem.caps.forEach((cap, at) => {
    const unit = cap.kind.includes('budget') ? dearest : 1
    const terms = cap.terms.map(({ option, use }) => ({ column: columns[option] ?? 0, factor: use / unit }))
    model.row(`c${at}_${capName(problem, cap)}`, terms, -Infinity, cap.most / unit)
  })
}

function lateness({ jobs }: Problem, columns: readonly JobColumns[]): Goal {
  const terms: Term[] = []
  let constant = 0
  jobs.forEach(({ steps, weight, never, due, fixed }, at) => {
    if (steps.length === 0) return
    constant += weight * never
    const own = columns[at]
    if (own === undefined || own.done === null) return
    terms.push({ column: own.done, factor: -weight * never })
    if (fixed !== null) return
    for (const { column, ends } of own.steps.at(-1)?.runs ?? []) if (ends > due) terms.push({ column, factor: weight * (ends - due) })
  })
  return { terms, constant }
}

const all = (columns: readonly number[]): Goal => ({ terms: columns.map((column) => ({ column, factor: 1 })), constant: 0 })

export function formulate(problem: Problem): Formulation {
  const model = building()
  const costs = problem.options.map(({ cost }) => sum(cost))
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0) || 1
  const costUnit = dearest / DEAREST
  const options = addOptions(model, problem)
  const jobs = addJobs(model, problem)
  const undone = addWork(model, problem, jobs, options)
  const unowned = addOwners(model, problem, options)
  addCaps(model, problem, options, dearest)
  addPeople(model, problem, options)
  return {
    model,
    goals: {
      undone: all(undone),
      unowned: all(unowned),
      lateness: lateness(problem, jobs),
      cost: { terms: costs.map((cost, at) => ({ column: options[at] ?? 0, factor: cost / costUnit + CHANGE })), constant: 0 },
    },
    costUnit,
    options,
    jobs,
  }
}
