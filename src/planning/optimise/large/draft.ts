import type { Times } from '../../schedule.ts'
import type { Chosen } from '../problem.ts'
import { jobLateness } from '../worth.ts'
import { at, NEARLY, type FlatJob, type Frame } from './frame.ts'
import { eachNeed } from './job-times.ts'

/** A choice that is being made, with its sums kept up to date. */
export interface Draft {
  readonly frame: Frame
  readonly counts: Int32Array
  readonly times: (readonly Times[] | null)[]
  /** Supply less demand, and run work, by row. */
  readonly free: Float64Array
  readonly run: Float64Array
  /** Run work beyond the tolerance that is left, as nothing can cover it. */
  readonly left: Float64Array
  /** Use of each cap, and what is taken of each group. */
  readonly used: Float64Array
  readonly taken: Int32Array
  /** People in seat on each quarter's last day: all, who could be owners, in reliability. */
  readonly heads: Float64Array
}

/** How much more work a row bears before something is left that must not be. */
export function slackIn({ frame, free, run, left }: Draft, row: number): number {
  const runs = at(run, row)
  return at(free, row) + Math.min(runs, at(left, row) + Math.min(frame.problem.tolerance, runs))
}

/** What a helping pool has to spare for a place and quarter. */
function spare(draft: Draft, row: number): number {
  const { frame } = draft
  const [place, quarter] = [at(frame.helper, Math.floor(row / frame.quarters)), row % frame.quarters]
  if (place < 0) return 0
  let most = Number.POSITIVE_INFINITY
  for (let below = at(frame.lowest, place); below <= place; below++) most = Math.min(most, slackIn(draft, below * frame.quarters + quarter))
  return Math.max(0, most)
}

function give(draft: Draft, place: number, quarter: number, amount: number): void {
  const { frame, free } = draft
  for (let below = at(frame.lowest, place); below <= place; below++)
    free[below * frame.quarters + quarter] = at(free, below * frame.quarters + quarter) + amount
}

/** People of a helping pool work where something is short, the highest work first. */
export function lend(draft: Draft): void {
  const { frame } = draft
  if (frame.helper.every((place) => place < 0)) return
  for (let row = frame.rows - 1; row >= 0; row--) {
    const short = -slackIn(draft, row)
    if (short <= NEARLY) continue
    const amount = Math.min(short, spare(draft, row))
    if (amount <= 0) continue
    const [place, quarter] = [Math.floor(row / frame.quarters), row % frame.quarters]
    give(draft, place, quarter, amount)
    give(draft, at(frame.helper, place), quarter, -amount)
  }
}

/** Slack by row, with what others could help with. */
export const slackWithHelp = (draft: Draft): Float64Array => slackOf(draft).map((slack, row) => Math.max(0, slack) + spare(draft, row))

export function slackOf(draft: Draft): Float64Array {
  const slack = new Float64Array(draft.frame.rows)
  for (let row = 0; row < slack.length; row++) slack[row] = slackIn(draft, row)
  return slack
}

function put(draft: Draft, flat: FlatJob, times: readonly Times[] | null, sign: 1 | -1): void {
  eachNeed(draft.frame, flat, times, (row, amount, isRun) => {
    draft.free[row] = at(draft.free, row) - sign * amount
    if (isRun) draft.run[row] = at(draft.run, row) + sign * amount
  })
}

/** Takes a job's work out; `place` puts it back. */
export function lift(draft: Draft, index: number): void {
  const flat = draft.frame.jobs[index]
  if (flat !== undefined) put(draft, flat, draft.times[index] ?? null, -1)
}

export function place(draft: Draft, index: number, times: readonly Times[] | null): void {
  const flat = draft.frame.jobs[index]
  if (flat === undefined) return
  draft.times[index] = times
  put(draft, flat, times, 1)
}

/** Takes `count` more of an option, or gives some back. */
export function take(draft: Draft, option: number, count: number): void {
  const { frame, counts, free, used, taken } = draft
  const [adds, uses, group] = [frame.adds[option], frame.uses[option], at(frame.groupOf, option)]
  if (adds === undefined || uses === undefined) return
  counts[option] = at(counts, option) + count
  for (let entry = 0; entry < adds.index.length; entry++) {
    const row = at(adds.index, entry)
    free[row] = at(free, row) + count * at(adds.value, entry)
  }
  for (let entry = 0; entry < uses.index.length; entry++) {
    const cap = at(uses.index, entry)
    used[cap] = at(used, cap) + count * at(uses.value, entry)
  }
  if (group >= 0) taken[group] = at(taken, group) + count
  const heads = frame.heads[option]
  if (heads !== undefined)
    for (let entry = 0; entry < heads.index.length; entry++) {
      const slot = at(heads.index, entry)
      draft.heads[slot] = at(draft.heads, slot) + count * at(heads.value, entry)
    }
}

function missingAt({ frame: { problem, quarters }, heads }: Draft, quarter: number): number {
  const rule = problem.owners
  if (rule === null || at(heads, quarter) < rule.from) return 0
  return Math.max(0, 1 - at(heads, 2 * quarters + quarter), rule.all - at(heads, quarters + quarter))
}

/** Dedicated owners missing, over all quarters. */
export function missingIn(draft: Draft): number {
  let missing = 0
  for (let quarter = 0; quarter < draft.frame.quarters; quarter++) missing += missingAt(draft, quarter)
  return missing
}

/** Work left beyond the tolerance in a family and quarter: the most in any of its rows. */
function leftBySlot({ frame: { quarters, rows, problem, lowest }, free, run, left }: Draft): ReadonlyMap<number, number> {
  const slots = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    if (at(left, row) === 0) continue
    const short = -at(free, row) - Math.min(problem.tolerance, at(run, row))
    const slot = at(lowest, Math.floor(row / quarters)) * quarters + (row % quarters)
    if (short > NEARLY) slots.set(slot, Math.max(slots.get(slot) ?? 0, short))
  }
  return slots
}

export const shortQuarters = (draft: Draft): readonly number[] => [
  ...new Set([...leftBySlot(draft).keys()].map((slot) => slot % draft.frame.quarters)),
]

/** Whether one more of an option stays within its number, its group and all caps. */
export function mayTake({ frame, counts, used, taken }: Draft, option: number): boolean {
  const { options, caps, groups } = frame.problem
  if (at(counts, option) + 1 > (options[option]?.most ?? 0)) return false
  const group = at(frame.groupOf, option)
  if (group >= 0 && at(taken, group) + 1 > (groups[group]?.most ?? 0)) return false
  const uses = frame.uses[option]
  if (uses === undefined) return false
  for (let entry = 0; entry < uses.index.length; entry++) {
    const cap = at(uses.index, entry)
    const use = at(uses.value, entry)
    if (use > 0 && at(used, cap) + use > (caps[cap]?.most ?? Number.POSITIVE_INFINITY) + 1e-9) return false
  }
  return true
}

/** Nothing decided, no target reached within the plan. */
export function emptyDraft(frame: Frame): Draft {
  const { problem } = frame
  const draft: Draft = {
    frame,
    counts: new Int32Array(problem.options.length),
    times: problem.jobs.map(() => null),
    free: Float64Array.from(frame.supply),
    run: new Float64Array(frame.rows),
    left: new Float64Array(frame.rows),
    used: new Float64Array(problem.caps.length),
    taken: new Int32Array(problem.groups.length),
    heads: Float64Array.from(
      problem.owners === null ? [] : [problem.owners.heads, problem.owners.owners, problem.owners.reliability].flat(),
    ),
  }
  problem.jobs.forEach((_, index) => place(draft, index, null))
  return draft
}

/** What is short now counts as left from now on. */
export function leaveShort(draft: Draft): void {
  for (let row = 0; row < draft.left.length; row++) {
    const short = -at(draft.free, row) - Math.min(draft.frame.problem.tolerance, at(draft.run, row))
    draft.left[row] = Math.max(0, short)
  }
}

export function draftOf(frame: Frame, { counts, times }: Chosen): Draft {
  const draft = emptyDraft(frame)
  counts.forEach((count, option) => {
    if (count > 0) take(draft, option, count)
  })
  times.forEach((own, index) => {
    if (own === null) return
    lift(draft, index)
    place(draft, index, own)
  })
  lend(draft)
  leaveShort(draft)
  return draft
}

export const chosenBy = ({ counts, times }: Draft): Chosen => ({ counts: [...counts], times: [...times] })

export const isCovered = (draft: Draft): boolean => {
  for (let row = 0; row < draft.free.length; row++) if (slackIn(draft, row) < -NEARLY) return false
  return true
}

export const latenessOf = ({ frame, times }: Draft): number =>
  frame.problem.jobs.reduce((all, job, index) => all + jobLateness(job, times[index] ?? null), 0)
