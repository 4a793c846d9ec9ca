import { sum } from '../base/sum.ts'

/** When a step runs, in quarters from the plan's first; `ends` is the quarter after its last. */
export interface Times {
  readonly begins: number
  readonly ends: number
}

/**
 * When each step runs: one after the other, the last ending at the due quarter, none before `start`. A step gets twice
 * its least time where the due day leaves room, never less than its least time; with too little room the steps overrun.
 */
export function scheduleSteps(least: readonly number[], due: number, start = 0): readonly Times[] {
  const room = Math.max(0, due - start)
  let spare = Math.max(0, room - sum(least))
  const lengths = [...least]
  for (let at = least.length - 1; at >= 0; at--) {
    const more = Math.min(spare, least[at] ?? 0)
    lengths[at] = (lengths[at] ?? 0) + more
    spare -= more
  }
  let begins = start + spare
  return lengths.map((length) => {
    const step = { begins, ends: begins + length }
    begins = step.ends
    return step
  })
}

/** Something with steps to schedule, and what must be done before they begin. */
export interface Job<K> {
  readonly id: K
  /** Least quarters of each step. */
  readonly least: readonly number[]
  readonly due: number
  readonly waitsFor: readonly K[]
  /** Times that are set already; null: by its due day. */
  readonly given?: readonly Times[] | null
}

/**
 * Times of the steps of each job. What others wait for is due early enough for these to keep their own day in their least time;
 * they then begin when it ends (the two passes of the critical path method, Kelley and Walker 1959). Jobs come with what they
 * wait for before them.
 */
export function scheduleJobs<K>(jobs: readonly Job<K>[]): ReadonlyMap<K, readonly Times[]> {
  const due = new Map(jobs.map((job) => [job.id, job.due]))
  for (const job of jobs.toReversed()) {
    const latest = (due.get(job.id) ?? 0) - sum(job.least)
    for (const id of job.waitsFor) due.set(id, Math.min(due.get(id) ?? latest, latest))
  }
  const times = new Map<K, readonly Times[]>()
  for (const { id, least, waitsFor, given } of jobs) {
    const start = Math.max(0, ...waitsFor.map((other) => times.get(other)?.at(-1)?.ends ?? 0))
    times.set(id, given ?? scheduleSteps(least, due.get(id) ?? 0, start))
  }
  return times
}
