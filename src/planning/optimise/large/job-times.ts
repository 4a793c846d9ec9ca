import type { Times } from '../../schedule.ts'
import { at, type FlatJob, type Frame, type Sparse } from './frame.ts'

/** What work costs in each row: nothing up to `slack`, `price` for each unit beyond. */
export interface RowPrices {
  readonly slack: Float64Array
  readonly price: Float64Array
}

/** What the work of a job costs in a quarter with so many steps done: to run, and with a step under way that takes `length` quarters. */
export interface WorkPrices {
  readonly idle: (done: number, quarter: number) => number
  readonly busy: (done: number, length: number, quarter: number) => number
}

/** What the times of a job cost besides its work. */
export interface EndPrices {
  /** By the quarter after its last; the last entry is for never. */
  readonly ends: ArrayLike<number>
  /** By the quarter its first step begins in. */
  readonly begins: ArrayLike<number> | null
  readonly earliest: number
}

export interface PricedTimes {
  readonly cost: number
  readonly times: readonly Times[] | null
}

/** Cost of one quarter beyond what is free: of running, and of a step that gets `share` of its work in it. */
function quarterCost(
  { slack, price }: RowPrices,
  running: Sparse,
  runs: number,
  work: Sparse | null,
  share: number,
  quarters: number,
  quarter: number,
): number {
  let cost = 0
  let next = 0
  const beyond = (place: number, amount: number): void => {
    const row = place * quarters + quarter
    const over = amount - at(slack, row)
    if (over > 1e-9) cost += over * at(price, row)
  }
  const { index, value } = running
  for (let entry = 0; entry < index.length; entry++) {
    const place = at(index, entry)
    let amount = at(value, entry) * runs
    if (work !== null) {
      for (; next < work.index.length && at(work.index, next) < place; next++) beyond(at(work.index, next), at(work.value, next) * share)
      if (next < work.index.length && at(work.index, next) === place) amount += at(work.value, next++) * share
    }
    beyond(place, amount)
  }
  if (work !== null) for (; next < work.index.length; next++) beyond(at(work.index, next), at(work.value, next) * share)
  return cost
}

const NOTHING: Sparse = { index: new Int32Array(), value: new Float64Array() }

/** Work is free up to the slack of a row and has its price beyond. */
export function beyondSlack({ quarters }: Frame, { job, steps, running }: FlatJob, rows: RowPrices): WorkPrices {
  return {
    idle: (done, quarter) => quarterCost(rows, running[done] ?? NOTHING, at(job.runs, quarter), null, 0, quarters, quarter),
    busy: (done, length, quarter) =>
      quarterCost(rows, running[done] ?? NOTHING, at(job.runs, quarter), steps[done]?.work ?? NOTHING, 1 / length, quarters, quarter),
  }
}

/** All work has the price of its row: run work and step work each their own. */
export function linearPrices({ quarters }: Frame, { job, steps, running }: FlatJob, run: Float64Array, step: Float64Array): WorkPrices {
  const priced = (work: Sparse, price: Float64Array, quarter: number): number => {
    let cost = 0
    for (let entry = 0; entry < work.index.length; entry++)
      cost += at(work.value, entry) * at(price, at(work.index, entry) * quarters + quarter)
    return cost
  }
  const table = (works: readonly Sparse[], price: Float64Array): Float64Array =>
    Float64Array.from({ length: works.length * quarters }, (_, slot) =>
      priced(works[Math.floor(slot / quarters)] ?? NOTHING, price, slot % quarters),
    )
  const [idle, busy] = [
    table(running, run),
    table(
      steps.map(({ work }) => work),
      step,
    ),
  ]
  const running1 = (done: number, quarter: number): number => at(idle, done * quarters + quarter) * at(job.runs, quarter)
  return {
    idle: running1,
    busy: (done, length, quarter) => running1(done, quarter) + at(busy, done * quarters + quarter) / length,
  }
}

interface Tables {
  /** Least cost up to a quarter, by steps done and quarter. */
  readonly least: Float64Array
  /** How it came about: quarters that the last step took; 0 for a quarter without a step. */
  readonly took: Int32Array
}

/** One step forward: from each quarter in which `done` steps are done, idle for a quarter or take the next step. */
function extend({ quarters }: Frame, flat: FlatJob, work: WorkPrices, end: EndPrices, tables: Tables, done: number): void {
  const { least, took } = tables
  const width = quarters + 1
  const step = flat.steps[done]
  const improve = (state: number, cost: number, length: number): void => {
    if (cost >= at(least, state)) return
    least[state] = cost
    took[state] = length
  }
  for (let quarter = 0; quarter < quarters; quarter++) {
    const here = at(least, done * width + quarter)
    if (here === Number.POSITIVE_INFINITY) continue
    improve(done * width + quarter + 1, here + work.idle(done, quarter), 0)
    if (step === undefined || (done === 0 && quarter < end.earliest)) continue
    const begin = done === 0 && end.begins !== null ? at(end.begins, quarter) : 0
    for (let length = step.least; length <= step.most && quarter + length <= quarters; length++) {
      let cost = here + begin + (done === flat.steps.length - 1 ? at(end.ends, quarter + length) : 0)
      for (let each = quarter; each < quarter + length && cost < Number.POSITIVE_INFINITY; each++) cost += work.busy(done, length, each)
      improve((done + 1) * width + quarter + length, cost, length)
    }
  }
}

function timesIn({ took }: Tables, steps: number, quarters: number): readonly Times[] {
  const times: Times[] = []
  let [done, quarter] = [steps, quarters]
  while (done > 0) {
    const length = at(took, done * (quarters + 1) + quarter)
    if (length > 0) {
      times.unshift({ begins: quarter - length, ends: quarter })
      done -= 1
    }
    quarter -= Math.max(1, length)
  }
  return times
}

/** What a job's work costs at given times, which may reach beyond the plan. */
function workCost({ quarters }: Frame, work: WorkPrices, times: readonly Times[] | null): number {
  let cost = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    const done = times?.filter(({ ends }) => ends <= quarter).length ?? 0
    const now = times?.find(({ begins, ends }) => begins <= quarter && quarter < ends)
    cost += now === undefined ? work.idle(done, quarter) : work.busy(done, now.ends - now.begins, quarter)
  }
  return cost
}

/** A target due after the plan has times of its own, or none. */
function fixedTimes(frame: Frame, work: WorkPrices, end: EndPrices, fixed: readonly Times[]): PricedTimes {
  const begins = fixed[0]?.begins ?? 0
  const never = workCost(frame, work, null) + at(end.ends, frame.quarters + 1)
  if (begins < end.earliest) return { cost: never, times: null }
  const begin = end.begins === null ? 0 : at(end.begins, Math.min(begins, frame.quarters))
  const cost = begin + workCost(frame, work, fixed)
  return cost <= never ? { cost, times: fixed } : { cost: never, times: null }
}

function tablesOf(frame: Frame, flat: FlatJob, work: WorkPrices, end: EndPrices): Tables {
  const states = (flat.steps.length + 1) * (frame.quarters + 1)
  const tables: Tables = { least: new Float64Array(states).fill(Number.POSITIVE_INFINITY), took: new Int32Array(states) }
  tables.least[0] = 0
  for (let done = 0; done <= flat.steps.length; done++) extend(frame, flat, work, end, tables, done)
  return tables
}

/** The times of least cost of a job, all its steps or none, by dynamic programming over quarters; exact for the prices given. */
export function bestTimes(frame: Frame, flat: FlatJob, work: WorkPrices, end: EndPrices): PricedTimes {
  if (flat.job.fixed !== null && flat.steps.length > 0) return fixedTimes(frame, work, end, flat.job.fixed)
  const tables = tablesOf(frame, flat, work, end)
  const reached = flat.steps.length === 0 ? Number.POSITIVE_INFINITY : at(tables.least, tables.least.length - 1)
  const never = at(tables.least, frame.quarters) + at(end.ends, frame.quarters + 1)
  return reached <= never && reached < Number.POSITIVE_INFINITY
    ? { cost: reached, times: timesIn(tables, flat.steps.length, frame.quarters) }
    : { cost: never, times: null }
}

/** All times of a job that cost no more than `limit`, those within the plan; null when there are more than `most`. */
export function timesWithin(
  frame: Frame,
  flat: FlatJob,
  work: WorkPrices,
  end: EndPrices,
  limit: number,
  most: number,
): readonly PricedTimes[] | null {
  if (flat.job.fixed !== null) return [{ cost: 0, times: flat.job.fixed }]
  const { least } = tablesOf(frame, flat, work, end)
  const width = frame.quarters + 1
  const found: PricedTimes[] = []
  const back = (done: number, quarter: number, after: number, times: readonly Times[]): void => {
    if (found.length > most || at(least, done * width + quarter) + after > limit) return
    if (done === 0) {
      found.push({ cost: at(least, quarter) + after, times })
      return
    }
    if (quarter === 0) return
    back(done, quarter - 1, after + work.idle(done, quarter - 1), times)
    const step = flat.steps[done - 1]
    if (step === undefined) return
    for (let length = step.least; length <= Math.min(step.most, quarter); length++) {
      const begins = quarter - length
      if (done === 1 && begins < end.earliest) break
      let cost =
        after + (done === flat.steps.length ? at(end.ends, quarter) : 0) + (done === 1 && end.begins !== null ? at(end.begins, begins) : 0)
      for (let each = begins; each < quarter; each++) cost += work.busy(done - 1, length, each)
      back(done - 1, begins, cost, [{ begins, ends: quarter }, ...times])
    }
  }
  back(flat.steps.length, frame.quarters, 0, [])
  return found.length > most ? null : found
}

/** Calls back with each row that a job's work is in: run work and all work. */
export function eachNeed(
  { quarters }: Frame,
  { job, steps, running }: FlatJob,
  times: readonly Times[] | null,
  need: (row: number, amount: number, isRun: boolean) => void,
): void {
  for (let quarter = 0; quarter < quarters; quarter++) {
    const done = times === null ? 0 : times.filter(({ ends }) => ends <= quarter).length
    const run = running[done]
    const share = job.runs[quarter] ?? 0
    if (run !== undefined && share > 0)
      for (let entry = 0; entry < run.index.length; entry++)
        need(at(run.index, entry) * quarters + quarter, at(run.value, entry) * share, true)
  }
  times?.forEach(({ begins, ends }, nth) => {
    const work = steps[nth]?.work
    if (work === undefined) return
    for (let quarter = Math.max(0, begins); quarter < Math.min(ends, quarters); quarter++)
      for (let entry = 0; entry < work.index.length; entry++)
        need(at(work.index, entry) * quarters + quarter, at(work.value, entry) / (ends - begins), false)
  })
}
