import type { Found, Search } from '../optimise.ts'
import { isBetter } from '../phases.ts'
import type { Chosen, Problem, Worth } from '../problem.ts'
import { undoneSteps, supplyWith, workAt } from '../work.ts'
import { worth } from '../worth.ts'
import { splitOnly, withinGap } from './choices.ts'
import { jobClasses, type JobClass } from './classes.ts'
import { marketOf } from './cover.ts'
import { chosenBy, draftOf, type Draft } from './draft.ts'
import { frameOf, type Frame } from './frame.ts'
import { firstDraft } from './heuristic.ts'
import { layoutOf } from './layout.ts'
import type { Goal } from './master.ts'
import { merged } from './merged.ts'
import { neighbourhoods } from './neighbourhood.ts'
import { columnsOf, heldBy, relaxed, withDraft, type Columns, type Relaxed } from './relax.ts'
import { rounded, type Choice } from './round.ts'

/** The best so far. */
interface Best {
  readonly draft: Draft
  readonly chosen: Chosen
  readonly worth: Worth
}

/** A search under way. */
interface Going {
  readonly problem: Problem
  readonly search: Search
  readonly end: number
  /** The frame in which bounds are found: with everybody working for all teams. */
  readonly open: Frame
  readonly classes: readonly JobClass[]
  best: Best
  latenessBound: number
  costBound: number
  stopped: boolean
}

const found = ({ best, latenessBound, costBound }: Going): Found => ({
  chosen: best.chosen,
  worth: best.worth,
  latenessBound: Math.min(latenessBound, best.worth.lateness),
  costBound: Math.min(costBound, best.worth.cost),
  proven: false,
})

function tell(going: Going): boolean {
  if (!going.stopped && !going.search.told(found(going))) going.stopped = true
  return !going.stopped
}

const left = ({ search, end, stopped }: Going): number => (stopped ? 0 : end - search.clock())

const bestOf = (problem: Problem, draft: Draft): Best => {
  const chosen = chosenBy(draft)
  return { draft, chosen, worth: worth(problem, chosen) }
}

/** Keeps a draft if it is better. One that a solver's rounding brought beyond a limit is none. */
function offer(going: Going, draft: Draft | null): boolean {
  const { problem } = going
  if (draft === null) return false
  const chosen = chosenBy(draft)
  if (undoneSteps(problem, workAt(problem, chosen.times), supplyWith(problem, chosen.counts)) > 0) return false
  const own = worthWithin(problem, chosen)
  if (own === null || !isBetter(own, going.best.worth)) return false
  going.best = { draft, chosen, worth: own }
  tell(going)
  return true
}

function worthWithin(problem: Problem, chosen: Chosen): Worth | null {
  try {
    return worth(problem, chosen)
  } catch {
    return null
  }
}

/** What a gap is a share of, as it is shown. */
const whole = ({ problem, best }: Going, goal: Goal): number => best.worth[goal] + (goal === 'cost' ? problem.standingCost : 0)

const gapOf = (going: Going, goal: Goal, bound: number): number => (going.best.worth[goal] - bound) / Math.max(1e-9, whole(going, goal))

function note(going: Going, goal: Goal, bound: number): void {
  if (goal === 'lateness') going.latenessBound = Math.max(going.latenessBound, bound)
  if (goal === 'cost') going.costBound = Math.max(going.costBound, bound)
}

/** Relaxes a goal, with what comes before held at the best so far. */
function relaxGoal(going: Going, goal: Goal, columns: Columns, near: number, until: number): Relaxed | null {
  const { chosen, worth } = going.best
  const draft = going.open === going.best.draft.frame ? going.best.draft : draftOf(going.open, chosen)
  const layout = layoutOf(going.open, going.classes, heldBy(draft, worth.undone))
  return relaxed(layout, goal, withDraft(columns, draft, going.classes), {
    solver: going.search.solver,
    left: () => Math.min(left(going), until - going.search.clock()),
    near: Math.max(1e-7, whole(going, goal) * near),
    told: (bound) => {
      note(going, goal, bound)
      return tell(going)
    },
  })
}

/** Lets the solver choose in whole numbers; the bound of what it chose among. */
function choose(going: Going, choice: Choice, seconds: number, near: number): number {
  const { goal } = choice
  const { draft, bound } = rounded(choice, going.best.draft, {
    solver: going.search.solver,
    seconds: Math.min(seconds, left(going)),
    gap: Math.min(0.5, (near * whole(going, goal)) / Math.max(1e-9, going.best.worth[goal])),
    told: () => tell(going),
  })
  offer(going, draft)
  return bound
}

/** More timings than this take the solver longer than they are worth. */
const MOST_TIMINGS = 6_000

/** Makes one goal as small as time allows: relax, round, prove; then change some jobs at a time. Ends within `near` of the bound, as a share. */
function pursue(going: Going, goal: Goal, columns: Columns, seconds: number, near: number): void {
  const until = going.search.clock() + seconds
  const remaining = (): number => Math.min(left(going), until - going.search.clock())
  const answer = relaxGoal(going, goal, columns, near * 0.25, going.search.clock() + seconds * 0.7)
  if (answer === null || going.open !== going.best.draft.frame) return
  let bound = Math.max(0, answer.bound)
  const isNear = (): boolean => gapOf(going, goal, bound) <= near
  if (isNear() || remaining() <= 0) return
  choose(going, splitOnly(answer, going.best.draft), remaining() * 0.4, near * 0.5)
  if (!isNear() && remaining() > 0) {
    const complete = withinGap(answer, going.best.worth[goal] * (1 + 1e-9) + 1e-9, MOST_TIMINGS)
    if (complete !== null) {
      bound = Math.max(bound, Math.min(going.best.worth[goal], choose(going, complete, remaining() * 0.8, near * 0.5)))
      note(going, goal, bound)
      tell(going)
    }
  }
  for (const change of neighbourhoods(answer, () => going.best.draft)) {
    if (isNear() || remaining() <= 0) return
    choose(going, change, Math.min(5, remaining()), near * 0.5)
  }
}

/** How near to the bounds a search comes at first, and then in what time is left. */
const NEARNESS = [5e-3, 2e-4]

/**
 * The same question for thousands of people and hundreds of systems: a feasible plan at once, bounds by relaxation, whole
 * numbers by the solver among what the relaxation found worth while, then some jobs at a time. Ends when no plan can be better
 * by more than a few hundredths of a percent, or when time is up; the bounds are always true (docs/decisions/0010). Of closed
 * teams the first plan is kept, with the bounds of open ones.
 */
export function optimiseLarge(problem: Problem, search: Search): Found {
  const going = begun(problem, search)
  tell(going)
  const columns = columnsOf(going.open)
  if (going.best.worth.undone > 0) pursue(going, 'undone', columns, left(going) * 0.2, 2e-4)
  for (const near of NEARNESS) {
    if (gapOf(going, 'lateness', going.latenessBound) > near) pursue(going, 'lateness', columns, left(going) * 0.6, near)
    going.costBound = 0
    pursue(going, 'cost', columns, left(going) * (near === NEARNESS.at(-1) ? 1 : 0.6), near)
    if (going.open !== going.best.draft.frame || left(going) <= 0) break
  }
  return found(going)
}

function begun(problem: Problem, search: Search, chosen?: Chosen): Going {
  const end = search.clock() + search.seconds
  const frame = frameOf(problem)
  const other = merged(problem)
  const open = other === problem ? frame : frameOf(other)
  const best = bestOf(problem, chosen === undefined ? firstDraft(frame, marketOf(frame)) : draftOf(frame, chosen))
  const latenessBound = frame.jobs.reduce((all, flat) => all + leastLate(frame.quarters, flat.earliest + flat.length, flat.job), 0)
  return { problem, search, end, open, classes: jobClasses(open), best, latenessBound, costBound: 0, stopped: false }
}

const leastLate = (quarters: number, ends: number, { due, weight, never, steps, fixed }: Problem['jobs'][number]): number => {
  if (steps.length === 0 || fixed !== null) return 0
  return weight * (ends > quarters ? never : Math.min(never, Math.max(0, ends - due)))
}

/** Bounds for any choice that leaves no more undone, missing or, for cost, late than this one. */
export function lowerBounds(problem: Problem, chosen: Chosen, search: Search): { readonly lateness: number; readonly cost: number } {
  const going = begun(problem, search, chosen)
  const columns = columnsOf(going.open)
  for (const goal of ['lateness', 'cost'] as const) relaxGoal(going, goal, columns, 0, going.end)
  return { lateness: going.latenessBound, cost: going.costBound }
}
