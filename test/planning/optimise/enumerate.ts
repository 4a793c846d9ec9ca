import { isBetter } from '../../../src/planning/optimise/phases.ts'
import type { Chosen, Job, Problem, Worth } from '../../../src/planning/optimise/problem.ts'
import { supplyWith, undoneSteps, workAt } from '../../../src/planning/optimise/work.ts'
import { worth } from '../../../src/planning/optimise/worth.ts'
import type { Times } from '../../../src/planning/schedule.ts'

/** Every way to run a job's steps within the plan, and not to. */
function timesOf({ steps, fixed }: Job, quarters: number): readonly (readonly Times[] | null)[] {
  if (steps.length === 0) return [null]
  if (fixed !== null) return [null, fixed]
  const from = (nth: number, start: number): readonly (readonly Times[])[] => {
    const step = steps[nth]
    if (step === undefined) return [[]]
    const found: (readonly Times[])[] = []
    for (let begins = start; begins < quarters; begins++)
      for (let length = step.leastQuarters; length <= step.mostQuarters && begins + length <= quarters; length++)
        for (const rest of from(nth + 1, begins + length)) found.push([{ begins, ends: begins + length }, ...rest])
    return found
  }
  return [null, ...from(0, 0)]
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((head) => list.map((one) => [...head, one])), [[]])
}

const inOrder = ({ jobs }: Problem, times: Chosen['times']): boolean =>
  jobs.every(({ waitsFor, steps }, at) => {
    const begins = times[at]?.[0]?.begins ?? null
    return steps.length === 0 || begins === null || waitsFor.every((other) => (times[other]?.at(-1)?.ends ?? Infinity) <= begins)
  })

const within = ({ caps, groups }: Problem, counts: readonly number[]): boolean =>
  caps.every(({ terms, most }) => terms.reduce((all, { option, use }) => all + use * (counts[option] ?? 0), 0) <= most + 1e-9) &&
  groups.every(({ options, most }) => options.reduce((all, option) => all + (counts[option] ?? 0), 0) <= most)

/** How many choices there are at most. */
export const choices = (problem: Problem): number =>
  problem.options.reduce((all, { most }) => all * (most + 1), 1) *
  problem.jobs.reduce((all, job) => all * timesOf(job, problem.quarters).length, 1)

/** The least worth of all choices that can be kept, each looked at. */
export function leastWorth(problem: Problem): Worth {
  const allCounts = product(problem.options.map(({ most }) => Array.from({ length: most + 1 }, (_, count) => count))).filter((one) =>
    within(problem, one),
  )
  const allTimes = product(problem.jobs.map((job) => timesOf(job, problem.quarters))).filter((one) => inOrder(problem, one))
  const supplies = allCounts.map((counts) => supplyWith(problem, counts))
  let best: Worth | null = null
  for (const times of allTimes) {
    const grids = workAt(problem, times)
    allCounts.forEach((counts, at) => {
      const supply = supplies[at]
      if (supply === undefined || undoneSteps(problem, grids, supply) > 0) return
      const own = worth(problem, { counts, times })
      if (best === null || isBetter(own, best)) best = own
    })
  }
  if (best === null) throw new Error('no choice can be kept')
  return best
}
