import { addDays, addMonths, later, PlainDate } from '../base/date.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { covers, ladderOf, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import { gainsOf } from './gains.ts'
import { cell, columnSum, shortage, type Grid, type OpenGrid } from './grid.ts'
import { mondayFrom, type Horizon } from './horizon.ts'
import { changedSupply, type Placing } from './placing.ts'
import { candidates, type Candidate, type Learning } from './readiness.ts'
import { afterMonths, beforeMonths, capacityRule, hireLeadDays, type CapacityRule, type Dates, type Engineer } from './supply.ts'

/** A hire or a move that the search chose. */
export interface Choice extends Placing {
  readonly candidate: Candidate | null
  /** First quarter it is needed in, and the work it takes off what is short in each quarter. */
  readonly need: number
  readonly gain: readonly number[]
}

/** All that stays the same during a search. */
interface Search {
  readonly framework: Framework
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly rule: CapacityRule
  readonly demand: Grid
  /** How much an hour of work at a post and quarter matters: 1 and more, by the value of the systems that ask for it. */
  readonly weights: Grid
  readonly least: number
  /** Dates of a hire by the quarter of need. */
  readonly hires: readonly Dates[]
}

/** More seats than any plan shows; a guard, not a rule. */
const MOST_CHOICES = 5_000
const A_MONDAY = PlainDate.parse('2024-01-01')

function hireDates(framework: Framework, horizon: Horizon, need: number): Dates {
  const lead = hireLeadDays(framework)
  const ideal = beforeMonths(horizon.spans[need]?.start ?? horizon.today, framework, 'ramp.experienced-months')
  const inSeat = mondayFrom(later(ideal, addDays(horizon.today, lead)), A_MONDAY)
  return { openBy: addDays(inSeat, -lead), inSeat, fullCapacity: afterMonths(inSeat, framework, 'ramp.experienced-months') }
}

/** Learning starts on a Monday; someone who moved knows the systems, so settling takes half of a hire's ramp. */
function moveDates({ framework, horizon }: Search, need: number, months: number): Dates {
  const openBy = mondayFrom(later(addMonths(horizon.spans[need]?.start ?? horizon.today, -months), horizon.today), A_MONDAY)
  const inSeat = addMonths(openBy, months)
  return { openBy, inSeat, fullCapacity: addMonths(inSeat, defaultValue(framework, 'ramp.experienced-months') / 2) }
}

/** The first whole quarter that someone who is there from `earliest` can help in, and in which enough work up to this post is short. */
function needQuarter({ ladder, horizon, least }: Search, short: Grid, place: number, earliest: PlainDate): number | null {
  const bottom = ladder.lowest[place] ?? place
  for (let quarter = horizon.spans.findIndex(({ start }) => start >= earliest); quarter >= 0 && quarter < horizon.count; quarter++) {
    let lacking = 0
    for (let at = bottom; at <= place; at++) lacking += cell(short, at, quarter)
    if (lacking >= least) return quarter
  }
  return null
}

interface Trial extends Choice {
  /** Work taken off what is short, weighed by value; for a hire on its relative pay. */
  readonly worth: number
  readonly supply: OpenGrid
  readonly short: OpenGrid
}

/** What one more person at a post would bring, or null when they would have less to do than `search.least` on average. */
function trial(search: Search, supply: Grid, short: Grid, place: number, candidate: Candidate | null): Trial | null {
  const { framework, ladder, horizon, rule, demand, weights, least } = search
  const earliest = candidate === null ? addDays(horizon.today, hireLeadDays(framework)) : addMonths(horizon.today, candidate.months)
  const need = needQuarter(search, short, place, earliest)
  if (need === null) return null
  const dates = candidate === null ? (search.hires[need] ?? hireDates(framework, horizon, need)) : moveDates(search, need, candidate.months)
  const after = changedSupply(supply, { place, candidate, dates, until: null }, rule, horizon, false)
  const left = shortage(ladder, demand, after, horizon.count)
  const gain = Array.from({ length: horizon.count }, (_, quarter) => columnSum(short, quarter) - columnSum(left, quarter))
  if (sum(gain.slice(need)) / (horizon.count - need) < least) return null
  const price = candidate === null ? defaultValue(framework, `pay.factor-${ladder.posts[place]?.level ?? 3}`) : 1
  const relief = sum(short.map((row, at) => sum(row.map((fte, quarter) => (fte - cell(left, at, quarter)) * cell(weights, at, quarter)))))
  return { place, candidate, dates, until: null, need, gain, worth: relief / price, supply: after, short: left }
}

const best = (trials: readonly (Trial | null)[]): Trial | null =>
  trials.reduce((top, one) => (one !== null && (top === null || one.worth > top.worth + 1e-9) ? one : top), null)

/** The nearest to ready of each step, among those not yet moved. */
function nearest(all: readonly Candidate[], moved: ReadonlySet<string>): readonly Candidate[] {
  const firsts = new Map<Candidate['step'], Candidate>()
  for (const one of all) if (!moved.has(one.engineer.person.id) && !firsts.has(one.step)) firsts.set(one.step, one)
  return [...firsts.values()]
}

/** The best move; without one the best hire; null when nothing helps enough. */
function nextChoice(search: Search, supply: Grid, short: Grid, movable: readonly Candidate[]): Trial | null {
  const lacking = search.ladder.posts.flatMap((_, place) => (sum(short[place] ?? []) > 1e-9 ? [place] : []))
  if (lacking.length === 0) return null
  const move = best(movable.map((one) => trial(search, supply, short, one.to, one)))
  return move ?? best(lacking.map((place) => trial(search, supply, short, place, null)))
}

export interface Decided {
  readonly choices: readonly Choice[]
  /** People as they will really work, by post and quarter. */
  readonly supply: Grid
}

/** Adds people one at a time while that helps enough. */
function cover(search: Search, supply: Grid, all: readonly Candidate[]): readonly Choice[] {
  const moved = new Set<string>()
  const choices: Choice[] = []
  let [seen, short]: readonly [Grid, Grid] = [supply, shortage(search.ladder, search.demand, supply, search.horizon.count)]
  while (choices.length < MOST_CHOICES) {
    const next = nextChoice(search, seen, short, nearest(all, moved))
    if (next === null) break
    if (next.candidate !== null) moved.add(next.candidate.engineer.person.id)
    choices.push(next)
    ;[seen, short] = [next.supply, next.short]
  }
  return choices
}

/** The choices with the post that nobody could do among them: the nearest hire is raised to it; else someone moves or is hired for it, however little there is to do. */
function withPost(search: Search, supply: Grid, choices: readonly Choice[], place: number, all: readonly Candidate[]): readonly Choice[] {
  const { ladder, rule, horizon } = search
  const below = choices.filter((one) => one.candidate === null && covers(ladder, place, one.place)).toSorted((a, b) => b.place - a.place)[0]
  if (below !== undefined) return choices.map((one) => (one === below ? { ...one, place } : one))
  const seen = choices.reduce((grid: Grid, one) => changedSupply(grid, one, rule, horizon, false), supply)
  const short = shortage(ladder, search.demand, seen, horizon.count)
  const anything = { ...search, least: 1e-6 }
  const moved = new Set(choices.flatMap(({ candidate }) => candidate?.engineer.person.id ?? []))
  const movable = nearest(all, moved).filter(({ to }) => to === place)
  const added = best(movable.map((one) => trial(anything, seen, short, place, one))) ?? trial(anything, seen, short, place, null)
  return added === null ? choices : [...choices, added]
}

/** What each choice takes off, one after the other. */
function withGains(
  facts: Pick<Search, 'ladder' | 'horizon' | 'rule' | 'demand'>,
  supply: Grid,
  choices: readonly Choice[],
): readonly Choice[] {
  const gains = gainsOf(facts, supply, choices)
  return choices.map(({ place, candidate, dates, until, need }, at) => ({ place, candidate, dates, until, need, gain: gains[at] ?? [] }))
}

/** What a decision is looked for in: work and people by post and quarter. `stepWork` is the part of `demand` that targets with a day ask for. */
export interface Wanted {
  readonly demand: Grid
  readonly stepWork: Grid
  readonly weights: Grid
  readonly supply: Grid
  readonly engineers: readonly Engineer[]
  /** Full-time equivalents that one more person must have to do on average. */
  readonly least: number
  readonly learning: Learning
}

/**
 * Covers what is short, one person at a time: people who are nearly ready move first, then a hire where it is worth most
 * for its pay. Ends when nobody more would have, on average, as much to do as the least shortage that the plan acts on.
 * One exception: a target with work that nobody could do at any speed gets someone who can.
 */
export function decide(
  framework: Framework,
  horizon: Horizon,
  { demand, stepWork, weights, supply, engineers, least, learning }: Wanted,
): Decided {
  const ladder = ladderOf(framework.roles)
  const rule = capacityRule(framework)
  const hires = horizon.spans.map((_, need) => hireDates(framework, horizon, need))
  const search: Search = { framework, ladder, horizon, rule, demand, weights, least, hires }
  const all = candidates(framework, ladder, engineers, learning)
  let choices = cover(search, supply, all)
  for (let place = ladder.posts.length - 1; place >= 0; place--) {
    const held = [...engineers.map((one) => one.place), ...choices.map((one) => one.place)]
    if (sum(stepWork[place] ?? []) > 0 && !held.some((at) => covers(ladder, at, place)))
      choices = withPost(search, supply, choices, place, all)
  }
  return {
    choices: withGains(search, supply, choices),
    supply: choices.reduce((grid, one) => changedSupply(grid, one, rule, horizon, true), supply),
  }
}

/** Choices that were found for more work, as they bear on this: those that take nothing off are left out. */
export function decidedAgain(
  framework: Framework,
  horizon: Horizon,
  { demand, supply }: Pick<Wanted, 'demand' | 'supply'>,
  choices: readonly Choice[],
): Decided {
  const rule = capacityRule(framework)
  const facts = { ladder: ladderOf(framework.roles), horizon, rule, demand }
  const useful = withGains(facts, supply, choices).filter(({ gain }) => sum(gain) > 1e-9)
  return {
    choices: withGains(facts, supply, useful),
    supply: useful.reduce((grid: Grid, one) => changedSupply(grid, one, rule, horizon, true), supply),
  }
}
