import type { Times } from '../schedule.ts'
import type { Formulation } from './formulation.ts'
import type { JobColumns } from './job-columns.ts'
import type { Chosen, Problem } from './problem.ts'

function timesOf({ done, steps }: JobColumns, fixed: readonly Times[] | null, values: readonly number[]): readonly Times[] | null {
  if (done === null || (values[done] ?? 0) < 0.5) return null
  if (fixed !== null) return fixed
  return steps.flatMap(({ runs }) => runs.filter(({ column }) => (values[column] ?? 0) > 0.5).map(({ begins, ends }) => ({ begins, ends })))
}

/** A choice from the columns' values. */
export const chosenFrom = (problem: Problem, { options, jobs }: Formulation, values: readonly number[]): Chosen => ({
  counts: options.map((column) => Math.round(values[column] ?? 0)),
  times: problem.jobs.map(({ fixed }, at) => timesOf(jobs[at] ?? { done: null, steps: [] }, fixed, values)),
})

/** A choice as values of the whole columns; the solver finds the others. Where steps run is told as well. */
export function valuesOf(problem: Problem, { model, options, jobs }: Formulation, { counts, times }: Chosen): readonly number[] {
  const values = model.columns.map(() => 0)
  const put = (column: number | null | undefined, value: number): void => {
    if (column !== null && column !== undefined) values[column] = value
  }
  options.forEach((column, at) => put(column, counts[at] ?? 0))
  problem.jobs.forEach((_, at) => {
    const [own, chosen] = [jobs[at], times[at] ?? null]
    if (own === undefined || chosen === null) return
    put(own.done, 1)
    own.steps.forEach(({ runs, begun, ended }, nth) => {
      const time = chosen[nth]
      if (time === undefined) return
      put(runs.find(({ begins, ends }) => begins === time.begins && ends === time.ends)?.column, 1)
      begun.forEach((column, quarter) => put(column, Number(time.begins <= quarter)))
      ended.forEach((column, quarter) => put(column, Number(time.ends <= quarter)))
    })
  })
  return values
}
