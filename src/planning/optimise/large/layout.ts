import type { Times } from '../../schedule.ts'
import { jobLateness } from '../worth.ts'
import type { JobClass } from './classes.ts'
import { at, sparse, type Frame, type Sparse } from './frame.ts'
import { eachNeed } from './job-times.ts'

/** What a plan is held to while something else is made least: undone work, lateness. */
export interface Held {
  readonly undone: number
  readonly lateness: number
  /** No owner may be missing. */
  readonly owned: boolean
  /** Quarters in which work may be left. */
  readonly short: readonly number[]
}

/** One way to put a class of jobs in time. */
export interface Timing {
  readonly jobClass: number
  readonly times: readonly Times[] | null
  readonly lateness: number
  /** Work by row, and step work alone. */
  readonly need: Sparse
  readonly step: Sparse
}

export function timingOf(frame: Frame, classes: readonly JobClass[], jobClass: number, times: readonly Times[] | null): Timing {
  const [need, step] = [new Map<number, number>(), new Map<number, number>()]
  const flat = classes[jobClass]?.flat
  if (flat !== undefined)
    eachNeed(frame, flat, times, (row, amount, isRun) => {
      need.set(row, (need.get(row) ?? 0) + amount)
      if (!isRun) step.set(row, (step.get(row) ?? 0) + amount)
    })
  return { jobClass, times, lateness: flat === undefined ? 0 : jobLateness(flat.job, times), need: sparse(need), step: sparse(step) }
}

/** Rows of the master and what they ask: what a price belongs to. */
export interface Layout {
  readonly frame: Frame
  readonly classes: readonly JobClass[]
  readonly held: Held
  /** Least `supply − work` of rows for all work, then for step work alone; only those in which it can matter. */
  readonly workRows: Int32Array
  readonly stepRows: Int32Array
  /** Asked for of work rows and step rows beyond what jobs in classes need. */
  readonly asked: Float64Array
  readonly askedStep: Float64Array
  /** Quarter by quarter, owners that options must bring: reliability, then all. */
  readonly ownerRows: readonly { readonly slot: number; readonly least: number }[]
  /** `waiting` begins by a quarter only where `first` has ended by then: classes of one job each. */
  readonly waits: readonly Wait[]
}

export interface Wait {
  readonly waiting: number
  readonly first: number
  readonly quarter: number
}

function waitsOf({ jobs, quarters }: Frame, classes: readonly JobClass[]): readonly Wait[] {
  const classOf = new Map(classes.flatMap((one, index) => one.jobs.map((job) => [job, index] as const)))
  return classes.flatMap(({ flat, jobs: [own = -1] }, waiting) =>
    flat.job.waitsFor.flatMap((other) => {
      const first = classOf.get(other)
      const from = Math.max(0, jobs[own]?.earliest ?? 0)
      return first === undefined
        ? []
        : Array.from({ length: Math.max(0, quarters + 1 - from) }, (_, nth) => ({ waiting, first, quarter: from + nth }))
    }),
  )
}

/** Owners that options must bring in quarters that have the people for them without any option. */
function ownerRows({ quarters, problem: { owners } }: Frame): Layout['ownerRows'] {
  if (owners === null) return []
  return Array.from({ length: quarters }, (_, quarter) => quarter)
    .flatMap((quarter) =>
      (owners.heads[quarter] ?? 0) < owners.from
        ? []
        : [
            { slot: 2 * quarters + quarter, least: 1 - (owners.reliability[quarter] ?? 0) },
            { slot: quarters + quarter, least: owners.all - (owners.owners[quarter] ?? 0) },
          ],
    )
    .filter(({ least }) => least > 0)
}

export function layoutOf(frame: Frame, classes: readonly JobClass[], held: Held): Layout {
  const { rows, quarters, problem, supply } = frame
  const [asked, askedStep, leastRun] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    asked[row] = -at(supply, row) - problem.tolerance
    askedStep[row] = -at(supply, row)
  }
  frame.jobs.forEach((flat) => {
    if (flat.steps.length > 0) return
    eachNeed(frame, flat, null, (row, amount) => {
      asked[row] = at(asked, row) + amount
      leastRun[row] = at(leastRun, row) + amount
    })
  })
  const [steps, asking] = [new Set<number>(), new Set<number>()]
  for (let row = 0; row < rows; row++) if (at(asked, row) > 0) asking.add(row)
  for (const { flat } of classes)
    for (const { index } of [...flat.running, ...flat.steps.map(({ work }) => work)])
      for (const place of index) for (let quarter = 0; quarter < quarters; quarter++) asking.add(place * quarters + quarter)
  for (const { flat } of classes)
    for (let quarter = 0; quarter < quarters; quarter++)
      for (const { work } of flat.steps) for (const place of work.index) steps.add(place * quarters + quarter)
  for (const { flat, jobs } of classes) addLeastRun(frame, flat, jobs.length, leastRun)
  return {
    frame,
    classes,
    held,
    workRows: Int32Array.from([...asking].toSorted((a, b) => a - b)),
    stepRows: Int32Array.from(
      [...steps].filter((row) => at(leastRun, row) < problem.tolerance || held.short.includes(row % quarters)).toSorted((a, b) => a - b),
    ),
    asked,
    askedStep,
    ownerRows: held.owned ? ownerRows(frame) : [],
    waits: waitsOf(frame, classes),
  }
}

/** Run work that a job has in a row whatever is chosen. */
function addLeastRun({ quarters }: Frame, { running, job }: JobClass['flat'], count: number, into: Float64Array): void {
  const places = new Set(running.flatMap(({ index }) => [...index]))
  for (const place of places) {
    const amount = Math.min(...running.map(({ index, value }) => at(value, index.indexOf(place))))
    for (let quarter = 0; quarter < quarters; quarter++)
      into[place * quarters + quarter] = at(into, place * quarters + quarter) + count * amount * at(job.runs, quarter)
  }
}
