import { sum } from '../../base/sum.ts'
import type { SystemId } from '../../model/system.ts'
import type { Found } from '../optimise/optimise.ts'
import type { Cap, Chosen, Job, Problem } from '../optimise/problem.ts'

/** The quarter after the last in which a job is done; null when it is not within the plan. */
export const endOf = (chosen: Chosen, at: number): number | null => chosen.times[at]?.at(-1)?.ends ?? null

export function isOnTime({ jobs }: Problem, chosen: Chosen, at: number): boolean {
  const ends = endOf(chosen, at)
  return ends !== null && ends <= (jobs[at]?.due ?? -1)
}

/** Finds the best plan; ends early once `enough` says so. */
export type Solve = (problem: Problem, enough: (found: Found) => boolean) => Found

/** Whether a focused problem has its target on time: yes with the choice, no, or not known in the time there was. */
export type Verdict = { readonly kind: 'yes'; readonly chosen: Chosen } | { readonly kind: 'no' | 'unknown' }

/** Whether a choice of a focused problem has its target on time and no other later than it was. */
const keepsAll = (problem: Problem, chosen: Chosen): boolean =>
  problem.jobs.every(
    ({ steps, fixed, never }, at) =>
      steps.length === 0 || fixed !== null || isOnTime(problem, chosen, at) || (never === 0 && endOf(chosen, at) === null),
  )

/** Asks a focused problem. `cheap`: goes on to the least cost; otherwise any choice will do. */
export function verdictOn(problem: Problem, solve: Solve, cheap = false): Verdict {
  const found = solve(problem, ({ chosen }) => !cheap && keepsAll(problem, chosen))
  if (keepsAll(problem, found.chosen)) return { kind: 'yes', chosen: found.chosen }
  return { kind: found.proven || found.latenessBound > A_TRACE ? 'no' : 'unknown' }
}
const A_TRACE = 1e-6

/** The same question of one target alone: the others are to come no later than they do, and nothing is gained when they come sooner. */
export function focusedOn(problem: Problem, chosen: Chosen, at: number): Problem {
  const jobs = problem.jobs.map((job, other): Job => {
    if (other === at) return { ...job, weight: 1 }
    if (job.steps.length === 0 || job.fixed !== null) return { ...job, weight: 0 }
    const ends = endOf(chosen, other)
    return ends === null ? { ...job, due: problem.quarters, never: 0 } : { ...job, due: Math.max(job.due, ends) }
  })
  return { ...problem, jobs }
}

/** The problem with some caps raised by so much, in the caps' own order. */
export const raised = (problem: Problem, by: (cap: Cap, at: number) => number): Problem => ({
  ...problem,
  caps: problem.caps.map((cap, at) => ({ ...cap, most: cap.most + by(cap, at) })),
})

/** By how much a choice goes beyond a cap. */
export const beyond = ({ most, terms }: Cap, { counts }: Chosen): number =>
  Math.max(0, sum(terms.map(({ option, use }) => use * (counts[option] ?? 0))) - most)

/** The quarter after the last in which each job could be done at best: least times, and what it waits for. Without calling itself: thousands may wait in a row. */
export function earliestEnds({ jobs }: Problem): readonly number[] {
  const known = new Map<number, number>()
  const ahead = [...jobs.keys()]
  for (let at = ahead.at(-1); at !== undefined; at = ahead.at(-1)) {
    const job = jobs[at]
    const open = known.has(at) || job === undefined ? [] : job.waitsFor.filter((other) => !known.has(other))
    if (open.length > 0) {
      ahead.push(...open)
      continue
    }
    ahead.pop()
    if (job === undefined || known.has(at)) continue
    const start = Math.max(0, ...job.waitsFor.map((other) => known.get(other) ?? 0))
    known.set(at, job.fixed?.at(-1)?.ends ?? start + sum(job.steps.map(({ leastQuarters }) => leastQuarters)))
  }
  return jobs.map((_, at) => known.get(at) ?? 0)
}

export const jobAt = ({ jobs }: Problem, systemId: SystemId): number => jobs.findIndex((job) => job.systemId === systemId)
