import { addDays, type PlainDate } from '../../base/date.ts'
import type { SystemId } from '../../model/system.ts'
import type { Decision } from '../plan.ts'
import type { Base } from '../play.ts'
import { chanceSources, NEVER, type Chances, type ChanceSource, type Runs, type Simulation, type SimulationAsked } from './chances.ts'
import { clockOf, dayOf } from './clock.ts'
import { diceOf } from './dice.ts'
import { runKey } from './luck.ts'
import { modelOf } from './model.ts'
import { playSeats, playStaff } from './people-run.ts'
import { settle } from './room.ts'
import { costChances, costDrivers, costSteps, dayDrivers, dayReachedBy, shareUpTo } from './spread.ts'
import { countsOf, tallyOf, together, type Tally } from './tally.ts'
import { deskOf, playWork } from './work-run.ts'

/** Plays the decisions many times over, each time with other luck. Run number and seed alone decide a run, whoever works it out. */
export function simulateRuns(base: Base, decisions: readonly Decision[], { seed, certain, from, to }: SimulationAsked): Runs {
  const model = modelOf(base)(decisions)
  const { jobs, seats, staff } = model
  const [room, dice, count] = [model.room(), diceOf(model.odds, certain), to - from]
  const desk = deskOf(jobs, model.rungs, model.rule)
  const days = new Uint16Array(jobs.count * count)
  const cost = new Float64Array(count)
  for (let run = 0; run < count; run++) {
    const key = runKey(seed, from + run)
    const turn = { room, dice, run: key }
    room.supply.set(model.supply)
    cost[run] = model.cost + playStaff(turn, staff) + playSeats(turn, seats)
    settle(room)
    playWork(desk, room, dice, key)
    for (let job = 0; job < jobs.count; job++) {
      const day = desk.day[job] ?? -1
      days[job * count + run] = day < 0 ? NEVER : day
    }
  }
  return { from, to, systems: jobs.systems, days, cost }
}

/** How many of the runs are played again with each source certain: enough to tell a share of the spread to a few hundredths. */
const MOST_HELD = 2_000
/** Runs between two words on how far it is. */
const CHUNK = 500

/** What the days of a plan are told by. */
export interface Calendar {
  readonly first: PlainDate
  /** The day after the plan's last, counted from its first. */
  readonly end: number
  /** Day each target is due on; none for one that is due after the plan. */
  readonly due: ReadonlyMap<SystemId, number>
}

export function calendarOf({ horizon, plans }: Base): Calendar {
  const { end } = clockOf(horizon)
  const due = plans.flatMap(({ system: { id, target } }) => (target?.by == null ? [] : [[id, dayOf(horizon, target.by)] as const]))
  return { first: horizon.spans[0]?.start ?? horizon.today, end, due: new Map(due.filter(([, day]) => day < end)) }
}

/** One lane's share of a simulation: the runs that are also played with a source certain, those with each, and all others. */
export interface Share {
  readonly first: Tally
  readonly held: readonly (readonly [ChanceSource, Tally])[]
  readonly rest: Tally
}

export interface ShareAsked {
  readonly runs: number
  readonly seed: number
  /** Counted from 0. */
  readonly lane: number
  readonly lanes: number
}

/** Plays one lane's share. `told` hears after every few runs that it goes on. */
export function shareOf(base: Base, decisions: readonly Decision[], { runs, seed, lane, lanes }: ShareAsked, told: () => void): Share {
  const { end } = calendarOf(base)
  const heldRuns = Math.min(runs, MOST_HELD)
  const part = (all: number, at: number): number => Math.floor((all * at) / lanes)
  const tally = (certain: readonly ChanceSource[], from: number, to: number): Tally => {
    const chunks = Array.from({ length: Math.max(1, Math.ceil((to - from) / CHUNK)) }, (_, at) => from + at * CHUNK)
    return together(
      chunks.map((start) => {
        const chunk = simulateRuns(base, decisions, { seed, certain, from: start, to: Math.min(to, start + CHUNK) })
        told()
        return tallyOf(chunk, end)
      }),
    )
  }
  const [from, to] = [part(heldRuns, lane), part(heldRuns, lane + 1)]
  const others = runs - heldRuns
  return {
    first: tally([], from, to),
    held: chanceSources.map((source) => [source, tally([source], from, to)] as const),
    rest: tally([], heldRuns + part(others, lane), heldRuns + part(others, lane + 1)),
  }
}

function chancesOf({ first, end, due }: Calendar, systemId: SystemId, counts: Uint32Array, runs: number): Omit<Chances, 'drivers'> {
  const day = (share: number): PlainDate | null => {
    const reached = dayReachedBy(counts, runs, share)
    return reached === null ? null : addDays(first, reached)
  }
  const dueOn = due.get(systemId)
  return {
    systemId,
    p50: day(0.5),
    p80: day(0.8),
    onTime: dueOn === undefined ? null : shareUpTo(counts, runs, dueOn),
    within: shareUpTo(counts, runs, end),
  }
}

/** The shares of all lanes, in any order, put together. */
export function simulationOf(calendar: Calendar, shares: readonly Share[], seed: number): Simulation {
  const first = together(shares.map((share) => share.first))
  const whole = together(shares.flatMap((share) => [share.first, share.rest]))
  const held = new Map(
    chanceSources.map((source) => [
      source,
      together(shares.flatMap((share) => share.held.flatMap(([name, tally]) => (name === source ? [tally] : [])))),
    ]),
  )
  const runs = whole.to - whole.from
  return {
    runs,
    seed,
    systems: whole.systems.map((id, at) => ({
      ...chancesOf(calendar, id, countsOf(whole, at), runs),
      drivers: dayDrivers(countsOf(first, at), new Map([...held].map(([source, tally]) => [source, countsOf(tally, at)]))),
    })),
    cost: costChances(whole.cost),
    costSteps: costSteps(whole.cost),
    costDrivers: costDrivers(first.cost, new Map([...held].map(([source, { cost }]) => [source, cost]))),
  }
}

/** All of it in this thread: `runs` of at least 1. The same runs and seed give the same simulation on every machine, in any number of lanes. */
export const simulate = (base: Base, decisions: readonly Decision[], runs: number, seed: number): Simulation =>
  simulationOf(calendarOf(base), [shareOf(base, decisions, { runs, seed, lane: 0, lanes: 1 }, () => undefined)], seed)
