import type { Solver } from '../solver.ts'
import { emptyDraft, isCovered, leaveShort, lift, place, take, type Draft } from './draft.ts'
import { at } from './frame.ts'
import type { Layout, Timing } from './layout.ts'
import { masterOf, type Goal } from './master.ts'
import { trimmed } from './trim.ts'

/** A master problem in whole numbers: which options and timings to choose from. */
export interface Choice {
  readonly layout: Layout
  readonly goal: Goal
  readonly options: readonly number[]
  readonly timings: readonly Timing[]
}

export interface RoundAsked {
  readonly solver: Solver
  readonly seconds: number
  readonly gap: number
  readonly told: () => boolean
}

export interface Rounded {
  readonly draft: Draft | null
  /** Nothing among these options and timings is below this. */
  readonly bound: number
}

/** A draft from whole values of a master's columns. */
function draftFrom({ layout: { frame, classes }, options, timings }: Choice, values: readonly number[]): Draft {
  const draft = emptyDraft(frame)
  options.forEach((option, column) => {
    const count = Math.round(at(values, column))
    if (count > 0) take(draft, option, count)
  })
  const next = classes.map(() => 0)
  timings.forEach(({ jobClass, times }, nth) => {
    for (let count = Math.round(at(values, options.length + nth)); count > 0; count--) {
      const job = classes[jobClass]?.jobs[next[jobClass] ?? 0]
      next[jobClass] = (next[jobClass] ?? 0) + 1
      if (job === undefined || times === null) continue
      lift(draft, job)
      place(draft, job, times)
    }
  })
  leaveShort(draft)
  return draft
}

export const timesKey = (times: Timing['times']): string => times?.map(({ begins, ends }) => `${begins}-${ends}`).join(' ') ?? 'never'

/** The values that a draft has in a master with these columns; null when it has others. */
function valuesOf(draft: Draft, { layout: { classes }, options, timings }: Choice, columns: number): readonly number[] | null {
  const values = Array.from({ length: columns }, () => 0)
  let known = 0
  options.forEach((option, column) => {
    values[column] = at(draft.counts, option)
    known += at(draft.counts, option)
  })
  if (known !== draft.counts.reduce((all, one) => all + one, 0)) return null
  const slots = new Map(timings.map(({ jobClass, times }, nth) => [`${jobClass} ${timesKey(times)}`, options.length + nth]))
  for (const [jobClass, { jobs }] of classes.entries())
    for (const job of jobs) {
      const slot = slots.get(`${jobClass} ${timesKey(draft.times[job] ?? null)}`)
      if (slot === undefined) return null
      values[slot] = (values[slot] ?? 0) + 1
    }
  return values
}

/** The best choice in whole numbers that the solver finds, from a draft on. */
export function rounded(choice: Choice, draft: Draft, asked: RoundAsked): Rounded {
  const { layout, goal, options, timings } = choice
  const { model } = masterOf(layout, goal, options, timings, true)
  const start = layout.held.undone > 0 || goal === 'undone' ? null : valuesOf(draft, choice, model.columns.length)
  const answer = asked.solver(model, { seconds: asked.seconds, gap: asked.gap, relaxed: false, start, told: asked.told })
  if (answer.values.length === 0) return { draft: null, bound: answer.bound }
  const made = draftFrom(choice, answer.values)
  if (isCovered(made)) trimmed(made)
  return { draft: made, bound: answer.bound }
}
