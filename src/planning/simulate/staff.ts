import { addedAYear } from '../costs.ts'
import { personCost, type Pay } from '../money.ts'
import { shownPay } from '../pay-shown.ts'
import type { Placing } from '../placing.ts'
import type { Base } from '../play.ts'
import type { Staffed } from '../staffing.ts'
import { capacityRule, dayAfter, movedCapacity, type Engineer } from '../supply.ts'
import { dayOf } from './clock.ts'
import { keyOf } from './luck.ts'
import { oddsOf } from './odds.ts'

/** One post that somebody holds in the plan: the present one, then the one after each move. Capacity is by quarter, as planned. */
interface Held {
  readonly place: number
  /** First day in the post, and the day they are settled in it; both before the plan for the present one. */
  readonly inSeat: number
  readonly settled: number
  readonly capacity: Float64Array
  /** What being settled for a whole quarter adds to it. */
  readonly learning: Float64Array
  /** Cost of a quarter that the post adds. */
  readonly rate: number
}

/** Somebody on the ladder whom chance can touch within the plan. */
export interface Member {
  /** At least one. */
  readonly posts: readonly Held[]
  /** First day that they may leave after; before the plan for who is there. */
  readonly since: number
  /** Day after the last, as far as that is known; else the plan's end. */
  readonly ends: number
  /** Whether their seat goes to somebody else: not once they are known to leave. */
  readonly kept: boolean
  readonly full: number
  /** Day that a ramp still under way began on; null for none. */
  readonly ramping: number | null
  readonly graduate: boolean
}

/** People in columns, where every run needs them, and in rows for the few that something happens to. */
export interface Staff {
  readonly members: readonly Member[]
  readonly keyA: Int32Array
  readonly keyB: Int32Array
  readonly since: Int32Array
  readonly ends: Int32Array
  /** Present post, and what they can do there by member, then quarter. */
  readonly place: Int32Array
  readonly capacity: Float64Array
  /** 1 for whose ramp or move is still under way, so that every run works them out. */
  readonly changing: Uint8Array
}

/** What is the same for everybody. */
interface Shared {
  readonly base: Base
  readonly pay: Pay
  readonly today: number
  readonly planEnd: number
  /** Longest ramps, of the experienced and of graduates. */
  readonly longest: readonly [number, number]
}

const LONG_AGO = -100_000

/** Posts in the order they are held; each move takes its work off the post before it. */
function postsOf({ base, pay }: Shared, engineer: Engineer, moves: readonly Placing[]): readonly Held[] {
  const { ladder, horizon, framework } = base
  const rule = capacityRule(framework)
  const capacityOf = (at: number, whole: readonly number[]): Float64Array => {
    const next = moves[at]
    return Float64Array.from(next?.candidate == null ? whole : movedCapacity(next.candidate.engineer, next.dates, rule, horizon).old)
  }
  const first: Held = {
    place: engineer.place,
    inSeat: LONG_AGO,
    settled: LONG_AGO,
    capacity: capacityOf(0, engineer.capacity),
    learning: new Float64Array(horizon.count),
    rate: (personCost(pay, engineer.person) ?? Number.NaN) / 4,
  }
  return [
    first,
    ...moves.flatMap((placing, at): readonly Held[] => {
      if (placing.candidate === null) return []
      const before = placing.candidate.engineer
      return [
        {
          place: placing.place,
          inSeat: dayOf(horizon, placing.dates.inSeat),
          settled: dayOf(horizon, placing.dates.fullCapacity),
          capacity: capacityOf(at + 1, movedCapacity(before, placing.dates, rule, horizon).fresh),
          learning: Float64Array.from(before.capacity, (one) => one * rule.learning),
          rate: (addedAYear(pay, ladder, placing) ?? Number.NaN) / 4,
        },
      ]
    }),
  ]
}

function memberOf(shared: Shared, engineer: Engineer, moves: readonly Placing[]): Member {
  const { base, today, planEnd, longest } = shared
  const { horizon, framework } = base
  const { person } = engineer
  const rule = capacityRule(framework)
  const start = person.startDate === null ? null : dayOf(horizon, person.startDate)
  const gone = dayAfter(person)
  const ramping = start !== null && start + longest[person.graduate ? 1 : 0] > 0 && start < planEnd
  return {
    posts: postsOf(shared, engineer, moves),
    since: Math.max(today, start ?? today),
    ends: gone === null ? planEnd : Math.min(planEnd, dayOf(horizon, gone)),
    kept: gone === null,
    full: person.allocation * (1 - rule.overhead),
    ramping: ramping ? start : null,
    graduate: person.graduate,
  }
}

/** People on the ladder, with the moves that are decided for them. */
export function staffOf(base: Base, placings: Staffed['placings']): Staff {
  const { horizon, framework, workspace } = base
  const moves = Map.groupBy(placings, ({ candidate }) => candidate?.engineer.person.id ?? null)
  const { ramp, graduateRamp } = oddsOf(framework)
  const shared: Shared = {
    base,
    pay: shownPay(workspace, framework),
    today: dayOf(horizon, horizon.today),
    planEnd: horizon.spans.reduce((sum, { days }) => sum + days, 0),
    longest: [ramp.most, graduateRamp.most],
  }
  const members = base.staff.map((engineer) => memberOf(shared, engineer, moves.get(engineer.person.id) ?? []))
  const keys = base.staff.map(({ person }) => keyOf(person.id))
  return {
    members,
    keyA: Int32Array.from(keys, ({ a }) => a),
    keyB: Int32Array.from(keys, ({ b }) => b),
    since: Int32Array.from(members, ({ since }) => since),
    ends: Int32Array.from(members, ({ ends }) => ends),
    place: Int32Array.from(members, ({ posts }) => posts[0]?.place ?? 0),
    capacity: Float64Array.from(members.flatMap(({ posts }) => [...(posts[0]?.capacity ?? [])])),
    changing: Uint8Array.from(members, ({ ramping, posts }) => (ramping !== null || posts.length > 1 ? 1 : 0)),
  }
}
