import { sum } from '../../base/sum.ts'
import type { Times } from '../schedule.ts'
import { plainName, type Building } from './building.ts'
import type { Job, Problem } from './problem.ts'
import type { Term } from './solver.ts'

/** One way to run a step. */
export interface RunColumn extends Times {
  readonly column: number
}

/** A step in the model: the ways to run it, and for each quarter whether it has begun in it or before, and whether it had ended before it. */
export interface StepColumns {
  readonly runs: readonly RunColumn[]
  readonly begun: readonly number[]
  readonly ended: readonly number[]
}

/** A job in the model. Without steps, or with steps that cannot fit, it has no columns. */
export interface JobColumns {
  /** 1: its steps run. */
  readonly done: number | null
  readonly steps: readonly StepColumns[]
}

/** The earliest start of each job with steps, from what it waits for; infinite where something it waits for does not fit. */
export function earliestStarts({ jobs, quarters }: Problem): readonly number[] {
  const starts = new Map<number, number>()
  const start = (at: number): number => {
    const known = starts.get(at)
    if (known !== undefined) return known
    const first = Math.max(0, ...(jobs[at]?.waitsFor ?? []).map((other) => leastEnd(other)))
    starts.set(at, first)
    return first
  }
  const leastEnd = (at: number): number => {
    const job = jobs[at]
    if (job === undefined) return Infinity
    const end = job.fixed === null ? start(at) + sum(job.steps.map(({ leastQuarters }) => leastQuarters)) : (job.fixed.at(-1)?.ends ?? 0)
    return end > quarters ? Infinity : end
  }
  return jobs.map((_, at) => start(at))
}

function stepColumns(model: Building, job: Job, nth: number, start: number, name: string, quarters: number): StepColumns {
  const step = job.steps[nth]
  if (step === undefined) return { runs: [], begun: [], ended: [] }
  const least = job.steps.map(({ leastQuarters }) => leastQuarters)
  const [first, last] = [start + sum(least.slice(0, nth)), quarters - sum(least.slice(nth + 1))]
  const runs: RunColumn[] = []
  for (let begins = first; begins + step.leastQuarters <= last; begins++)
    for (let ends = begins + step.leastQuarters; ends <= Math.min(last, begins + step.mostQuarters); ends++)
      runs.push({ begins, ends, column: model.column(`${name}_from_q${begins}_to_q${ends - 1}`, 0, 1, true) })
  const [begun, ended]: [number[], number[]] = [[], []]
  for (let quarter = 0; quarter <= quarters; quarter++) {
    begun.push(model.column(`${name}_begun_in_q${quarter}`, 0, 1, false))
    ended.push(model.column(`${name}_ended_by_q${quarter}`, 0, 1, false))
    const cumulative = (columns: readonly number[], newly: readonly RunColumn[], kind: string): void => {
      const before = columns[quarter - 1]
      const terms: Term[] = newly.map(({ column }) => ({ column, factor: -1 }))
      if (before !== undefined) terms.push({ column: before, factor: -1 })
      model.row(`${name}_${kind}_q${quarter}`, [{ column: columns[quarter] ?? 0, factor: 1 }, ...terms], 0, 0)
    }
    cumulative(
      begun,
      runs.filter(({ begins }) => begins === quarter),
      'begun',
    )
    cumulative(
      ended,
      runs.filter(({ ends }) => ends === quarter),
      'ended',
    )
  }
  return { runs, begun, ended }
}

/** Nothing begins in a quarter before what comes first has ended. */
function inOrder(model: Building, name: string, begun: readonly number[], ended: readonly number[]): void {
  begun.slice(0, -1).forEach((column, quarter) => {
    const before = ended[quarter]
    if (before !== undefined)
      model.row(
        `${name}_q${quarter}`,
        [
          { column, factor: 1 },
          { column: before, factor: -1 },
        ],
        -Infinity,
        0,
      )
  })
}

const NO_COLUMNS: JobColumns = { done: null, steps: [] }

function jobColumns(model: Building, { base, quarters }: Problem, job: Job, at: number, start: number): JobColumns {
  if (job.steps.length === 0) return NO_COLUMNS
  const name = `s${at}_${plainName(base.workspace.system.get(job.systemId)?.name ?? 'system')}`
  if (job.fixed !== null)
    return start > (job.fixed[0]?.begins ?? 0) ? NO_COLUMNS : { done: model.column(`${name}_kept`, 0, 1, true), steps: [] }
  if (start + sum(job.steps.map(({ leastQuarters }) => leastQuarters)) > quarters) return NO_COLUMNS
  const done = model.column(`${name}_done`, 0, 1, true)
  const steps = job.steps.map((_, nth) => stepColumns(model, job, nth, start, `${name}_step${nth + 1}`, quarters))
  steps.forEach(({ ended }, nth) => {
    const before = steps[nth - 1]
    if (before !== undefined) inOrder(model, `${name}_step${nth + 1}_after`, steps[nth]?.begun ?? [], before.ended)
    model.row(
      `${name}_step${nth + 1}_done`,
      [
        { column: ended[quarters] ?? 0, factor: 1 },
        { column: done, factor: -1 },
      ],
      0,
      0,
    )
  })
  return { done, steps }
}

/** Columns of all jobs, and rows that keep their steps and each other in order. */
export function addJobs(model: Building, problem: Problem): readonly JobColumns[] {
  const starts = earliestStarts(problem)
  const all = problem.jobs.map((job, at) => jobColumns(model, problem, job, at, starts[at] ?? 0))
  problem.jobs.forEach(({ waitsFor, fixed }, at) => {
    for (const other of waitsFor) {
      const [own, first] = [all[at], all[other]]
      const name = `s${at}_after_s${other}`
      if (own === undefined || first === undefined || own.done === null || first.done === null) continue
      if (fixed === null) inOrder(model, name, own.steps[0]?.begun ?? [], first.steps.at(-1)?.ended ?? [])
      else {
        const ended = first.steps.at(-1)?.ended[fixed[0]?.begins ?? 0] ?? first.done
        model.row(
          name,
          [
            { column: own.done, factor: 1 },
            { column: ended, factor: -1 },
          ],
          -Infinity,
          0,
        )
      }
    }
  })
  return all
}
