import type { Times } from '../../schedule.ts'
import type { Chosen, Problem } from '../problem.ts'
import { cover, giveBack, marketOf, type Market } from './cover.ts'
import {
  chosenBy,
  emptyDraft,
  isCovered,
  leaveShort,
  lift,
  mayTake,
  missingIn,
  place,
  slackOf,
  slackWithHelp,
  take,
  type Draft,
} from './draft.ts'
import { at, frameOf, latenessAt, type FlatJob, type Frame } from './frame.ts'
import { beyondSlack, bestTimes } from './job-times.ts'
import { trimmed } from './trim.ts'

/** A quarter of lateness outweighs any cost. */
const LATENESS = 1e10

/** Lateness by end, with that of the jobs it holds up where it comes too late for them. */
export function endPrices(frame: Frame, flat: FlatJob, each: number): Float64Array {
  const { quarters, jobs } = frame
  const prices = new Float64Array(quarters + 2)
  const waiting = flat.heldUp.flatMap((index) => jobs[index] ?? [])
  for (let end = 0; end <= quarters; end++) {
    const own = latenessAt(flat.job, end)
    prices[end] =
      each *
      waiting.reduce(
        (all, { job, length }) => all + (end + length > quarters ? job.weight * job.never : latenessAt(job, end + length)),
        own,
      )
  }
  const never = waiting.reduce((all, { job }) => all + job.weight * job.never, flat.job.weight * flat.job.never)
  prices[quarters + 1] = each * never
  return prices
}

/** The first quarter in which all that a job waits for is done; more than the plan's quarters when something never is. */
export function startOf(draft: Draft, flat: FlatJob): number {
  let start = 0
  for (const other of flat.job.waitsFor) {
    if ((draft.frame.jobs[other]?.steps.length ?? 0) === 0) continue
    start = Math.max(start, draft.times[other]?.at(-1)?.ends ?? Number.POSITIVE_INFINITY)
  }
  return start
}

/** What a row costs beyond its slack; without limit where no option could add to it. */
function openPrices(draft: Draft, { worth }: Market): Float64Array {
  const { frame } = draft
  const price = new Float64Array(frame.rows).fill(Number.POSITIVE_INFINITY)
  frame.adds.forEach(({ index, value }, option) => {
    if (!mayTake(draft, option)) return
    for (let entry = 0; entry < index.length; entry++) {
      const row = at(index, entry)
      if (at(value, entry) > 0.05) price[row] = at(worth, row)
    }
  })
  return price
}

const TRIES = 5

/** Puts a job where it is least late, then cheapest, and takes what that needs; never within the plan where the limits leave no way. */
function settle(draft: Draft, market: Market, index: number, prices: Float64Array): void {
  const flat = draft.frame.jobs[index]
  if (flat === undefined || flat.steps.length === 0) return
  const end = { ends: endPrices(draft.frame, flat, LATENESS), begins: null, earliest: startOf(draft, flat) }
  const price = Float64Array.from(prices)
  const before: readonly Times[] | null = draft.times[index] ?? null
  for (let tried = 0; tried < TRIES; tried++) {
    lift(draft, index)
    const slack = slackWithHelp(draft)
    const { times } = bestTimes(draft.frame, flat, beyondSlack(draft.frame, flat, { slack, price }), end)
    place(draft, index, times)
    const taken = cover(draft, market)
    if (isCovered(draft)) return
    const short = slackOf(draft)
    giveBack(draft, taken)
    for (let row = 0; row < short.length; row++) if (at(short, row) < -1e-7) price[row] = Number.POSITIVE_INFINITY
    lift(draft, index)
    place(draft, index, before)
  }
}

/** Takes whom the owners rule asks for, while that helps and the limits allow it. */
function withOwners(draft: Draft): void {
  const { frame } = draft
  const { problem } = frame
  for (let now = missingIn(draft); now > 0;) {
    let [best, ratio] = [-1, 0]
    problem.options.forEach(({ heads }, option) => {
      if (heads.length === 0 || !mayTake(draft, option)) return
      take(draft, option, 1)
      const gain = isCovered(draft) ? now - missingIn(draft) : 0
      take(draft, option, -1)
      const value = gain / (1 + at(frame.costs, option))
      if (value > ratio) [best, ratio] = [option, value]
    })
    if (best < 0) return
    take(draft, best, 1)
    now = missingIn(draft)
  }
}

export function firstDraft(frame: Frame, market: Market): Draft {
  const draft = emptyDraft(frame)
  cover(draft, market)
  leaveShort(draft)
  withOwners(draft)
  let prices = openPrices(draft, market)
  frame.order.forEach((index, nth) => {
    if (nth % 16 === 15) prices = openPrices(draft, market)
    settle(draft, market, index, prices)
  })
  withOwners(draft)
  trimmed(draft)
  return draft
}

/** A choice within all limits, made in one pass: what runs first, then each target as early and as cheaply as what is there allows, the most valuable first. */
export function firstPlan(problem: Problem): Chosen {
  const frame = frameOf(problem)
  return chosenBy(firstDraft(frame, marketOf(frame)))
}
