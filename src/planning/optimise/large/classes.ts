import type { FlatJob, Frame } from './frame.ts'

/** Jobs that are alike in all that counts, so that it makes no difference which of them gets which times. */
export interface JobClass {
  readonly flat: FlatJob
  readonly jobs: readonly number[]
}

/** Jobs that wait, or are waited for, stand alone. A job without steps has nothing to choose. */
export function jobClasses({ jobs }: Frame): readonly JobClass[] {
  const classes = new Map<string, { flat: FlatJob; jobs: number[] }>()
  jobs.forEach((flat, index) => {
    const { job, heldUp } = flat
    if (job.steps.length === 0) return
    const alone = job.waitsFor.length > 0 || heldUp.length > 0
    const key = alone ? `${index}` : JSON.stringify([job.weight, job.due, job.never, job.steps, job.running, job.runs, job.fixed])
    const known = classes.get(key)
    if (known === undefined) classes.set(key, { flat, jobs: [index] })
    else known.jobs.push(index)
  })
  return [...classes.values()]
}

/** Lateness by the quarter after the last; the last entry is for never. */
export function latenessByEnd({ quarters }: Frame, { job: { weight, due, never } }: FlatJob): Float64Array {
  const prices = new Float64Array(quarters + 2)
  for (let end = 0; end <= quarters; end++) prices[end] = weight * Math.max(0, end - due)
  prices[quarters + 1] = weight * never
  return prices
}
