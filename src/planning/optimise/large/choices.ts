import type { Draft } from './draft.ts'
import { at } from './frame.ts'
import { timesWithin } from './job-times.ts'
import { timingOf, type Timing } from './layout.ts'
import { eachPriced, valued } from './prices.ts'
import type { Relaxed } from './relax.ts'
import { timesKey, type Choice } from './round.ts'

const SOLID = 1e-3

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= SOLID

/** A choice among these timings, with all that a draft has. */
function withOwn({ layout, goal, options }: Relaxed, draft: Draft, timings: readonly Timing[]): Choice {
  const seen = new Set(timings.map(({ jobClass, times }) => `${jobClass} ${timesKey(times)}`))
  const missing = layout.classes.flatMap(({ jobs }, jobClass) =>
    jobs.flatMap((job) => {
      const times = draft.times[job] ?? null
      const key = `${jobClass} ${timesKey(times)}`
      if (seen.has(key)) return []
      seen.add(key)
      return [timingOf(layout.frame, layout.classes, jobClass, times)]
    }),
  )
  const held = new Set(options)
  const more = [...draft.counts.keys()].filter((option) => at(draft.counts, option) > 0 && !held.has(option))
  return { layout, goal, options: [...options, ...more], timings: [...timings, ...missing] }
}

/** What the relaxation does not split stays; of the rest, all timings that it knows. */
export function splitOnly(relaxed: Relaxed, draft: Draft): Choice {
  const { layout, options, timings, values } = relaxed
  const whole = layout.classes.map(() => true)
  timings.forEach(({ jobClass }, nth) => {
    if (!isWhole(at(values, options.length + nth))) whole[jobClass] = false
  })
  const kept = timings.filter((one, nth) => at(values, options.length + nth) > SOLID || whole[one.jobClass] === false)
  return withOwn(relaxed, draft, kept)
}

/** Only these classes of jobs change their times; all others keep the draft's. */
export const someOnly = (relaxed: Relaxed, draft: Draft, free: ReadonlySet<number>): Choice =>
  withOwn(
    relaxed,
    draft,
    relaxed.timings.filter(({ jobClass }) => free.has(jobClass)),
  )

/**
 * All options and timings that a choice better than `best` could use: one whose reduced cost is more than what separates the
 * best from the bound makes any choice worse than the best. Null where there are more than `most`.
 */
export function withinGap(relaxed: Relaxed, best: number, most: number): Choice | null {
  const { layout, goal, prices } = relaxed
  const { frame, classes } = layout
  const { bound, costs, times: cheapest } = valued(layout, goal, prices)
  const gap = best - bound
  let left = most
  const timings = eachPriced(layout, goal, prices, (flat, work, end, jobClass) => {
    const found = left < 0 ? null : timesWithin(frame, flat, work, end, (cheapest[jobClass]?.cost ?? 0) + gap, left)
    if (found === null) left = -1
    else left -= found.length
    return [null, ...(found ?? []).map(({ times }) => times)].map((times) => timingOf(frame, classes, jobClass, times))
  }).flat()
  if (left < 0) return null
  const options = [...costs.keys()].filter((option) => at(costs, option) <= gap)
  return options.length + timings.length > 2 * most ? null : { layout, goal, options, timings }
}
