import { moneyWords } from '../base/money.ts'
import { once } from '../base/once.ts'
import { countWords } from '../base/phrase.ts'
import { sum } from '../base/sum.ts'
import { personPlace } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import { isSeat, type Planned } from '../model/planned.ts'
import type { SystemId } from '../model/system.ts'
import { settingsOf } from '../model/workspace.ts'
import { causesFrom, unmetWork, type Cause, type WorkTaken } from './causes.ts'
import { whyIn, type Reason } from './decisions.ts'
import { forecast } from './forecast.ts'
import { shortByQuarter } from './gains.ts'
import { add, type Grid } from './grid.ts'
import type { Span } from './horizon.ts'
import { canOwn, isReliability } from './optimise/families.ts'
import { payShown } from './pay-shown.ts'
import { capacityChanges, isInSeat, type CapacityChange } from './placing.ts'
import type { Load, Outcome, Post } from './plan.ts'
import type { Base } from './play.ts'
import type { Staffed, StaffedPlacing } from './staffing.ts'
import { capacityRule, dayAfter } from './supply.ts'

/** Work that is left undone in some quarters, by load. */
const leftIn = ({ ladder, horizon }: Base, loads: readonly Load[], supply: Grid): ReadonlyMap<Load, number> =>
  new Map(unmetWork(ladder, loads, supply, horizon).flatMap((places) => places.flat().map(({ load, left }) => [load, left] as const)))

/** What people can do without what one placing changes. */
function supplyWithout(supply: Grid, changes: readonly CapacityChange[]): Grid {
  const grid = supply.map((row) => [...row])
  for (const { place, fte } of changes) fte.forEach((one, quarter) => add(grid, place, quarter, -one))
  return grid
}

const NEARLY_NOTHING = 1e-6

/** Work that is undone without a decision and done with it. */
function undoneWithout(without: ReadonlyMap<Load, number>, withIt: ReadonlyMap<Load, number>): WorkTaken {
  const taken = new Map<SystemId, { fte: number; step: boolean }>()
  for (const [load, left] of without) {
    const more = left - (withIt.get(load) ?? 0)
    if (more <= NEARLY_NOTHING) continue
    const before = taken.get(load.systemId)
    taken.set(load.systemId, { fte: (before?.fte ?? 0) + more, step: (before?.step ?? false) || load.kind === 'step' })
  }
  return taken
}

const dayOf = ({ state, forecast: day }: Outcome): string => (state === 'beyond-plan' ? '9999' : (day ?? ''))

/** Systems that come later without it, as a cause of no more work than can be told. */
function laterWithout(without: readonly Outcome[], withIt: readonly Outcome[]): WorkTaken {
  const late = without.filter((one, at) => dayOf(one) > dayOf(withIt[at] ?? one))
  return new Map(late.map(({ systemId }) => [systemId, { fte: NEARLY_NOTHING, step: true }]))
}

/** People in seat on a quarter's last day, who of them could be a dedicated owner, and who is a reliability engineer. */
interface Heads {
  readonly all: number
  readonly owners: number
  readonly reliability: number
}

const missingIn = (from: number, { all, owners, reliability }: Heads): number =>
  all <= from ? 0 : Math.max(OWNERS - owners, 1 - reliability, 0)
const OWNERS = 2

/** Dedicated owners of reliability and cost that are missing with all placings, and without one of them, over all quarters. Contractors count as neither. */
function ownersMissing(base: Base, placings: readonly StaffedPlacing[]): (without: StaffedPlacing) => number {
  const { framework, workspace, ladder, horizon } = base
  const from = defaultValue(framework, 'structure.dedicated-owners-from')
  const kinds = ladder.posts.map((_, place) => [canOwn(framework, ladder, place), isReliability(framework, ladder, place)] as const)
  const heads = (place: number, count: number): Heads => ({
    all: count,
    owners: kinds[place]?.[0] === true ? count : 0,
    reliability: kinds[place]?.[1] === true ? count : 0,
  })
  const plus = (one: Heads, other: Heads): Heads => ({
    all: one.all + other.all,
    owners: one.owners + other.owners,
    reliability: one.reliability + other.reliability,
  })
  const none = heads(-1, 0)
  /** What a placing changes in a quarter, once (1) or taken back (−1). */
  const change = ({ candidate, place, dates, until }: StaffedPlacing, span: Span, count: number): Heads => {
    if (until !== null || !isInSeat(dates.inSeat, null, span)) return none
    if (candidate === null) return heads(place, count)
    if (!isInSeat(null, dayAfter(candidate.engineer.person), span)) return none
    return plus(heads(place, count), heads(candidate.engineer.place, -count))
  }
  const people = [...workspace.person.values()].filter(({ role }) => role !== null)
  const inAll = horizon.spans.map((span) => {
    const there = people.filter((one) => isInSeat(one.startDate, dayAfter(one), span)).map((one) => heads(personPlace(ladder, one), 1))
    return [...there, ...placings.map((one) => change(one, span, 1))].reduce(plus, none)
  })
  return (without) =>
    sum(
      horizon.spans.map(
        (span, at) => missingIn(from, plus(inAll[at] ?? none, change(without, span, -1))) - missingIn(from, inAll[at] ?? none),
      ),
    )
}

/** What a plan that does without a decision would save, where that may be said. */
function savedWords({ workspace }: Base, one: Planned, cost: number | null): string {
  if (cost === null || cost < 1 || !payShown(workspace)) return 'leave it out'
  return `leave it out and save ${moneyWords(cost, settingsOf(workspace).currency)}${one.kind === 'contract' ? '' : ' a year'}`
}

/**
 * Why a decision is there that takes nothing off where all before it are taken: what would be undone or late if it alone were left
 * out, or an owner missing. Where nothing is, that is said: nothing needs it.
 */
export function neededFor(base: Base, { supply, placings }: Staffed) {
  const { framework, ladder, horizon, plans, loads, limits } = base
  const bySystem = new Map(plans.map((one) => [one.system.id, one]))
  const said = whyIn(base)
  const short = shortByQuarter(base, supply)
  const outcomes = once(() => forecast(ladder, plans, supply, horizon, base))
  const owners = once(() => ownersMissing(base, placings))
  const causesIn = (taken: WorkTaken, place: number): readonly Cause[] =>
    causesFrom(framework, ladder, bySystem, taken, place, horizon.count)
  const undone = (without: Grid): WorkTaken => {
    const more = shortByQuarter(base, without).map((fte, quarter) => fte - (short[quarter] ?? 0) > NEARLY_NOTHING)
    const asked = loads.filter(({ quarter }) => more[quarter - horizon.first] === true)
    return asked.length === 0 ? new Map() : undoneWithout(leftIn(base, asked, without), leftIn(base, asked, supply))
  }
  const causesWithout = (place: number, changes: readonly CapacityChange[]): readonly Cause[] => {
    const without = supplyWithout(supply, changes)
    const work = causesIn(undone(without), place)
    return work.length > 0 ? work : causesIn(laterWithout(forecast(ladder, plans, without, horizon, base), outcomes()), place)
  }
  // Thousands of seats may be alike: any one of them left out leaves the same people.
  const known = new Map<string, readonly Cause[]>()
  return (one: Planned, placing: StaffedPlacing, post: Post, cost: number | null): Reason => {
    const changes = capacityChanges(placing, capacityRule(framework), horizon, true)
    const alike = JSON.stringify([placing.place, changes])
    const causes = known.get(alike) ?? causesWithout(placing.place, changes)
    known.set(alike, causes)
    if (causes.length > 0) return { causes, why: said(placing.place, post, causes) }
    const from = defaultValue(framework, 'structure.dedicated-owners-from')
    if (limits.dedicatedOwners && owners()(placing) > 0)
      return { causes, why: `Beyond ${countWords(from)} engineers, reliability and cost each need an owner, and one would be missing` }
    return { causes, why: `Nothing needs ${isSeat(one) ? 'this seat' : 'this move'}: ${savedWords(base, one, cost)}` }
  }
}
