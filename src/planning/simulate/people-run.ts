import { quartersBetween } from './clock.ts'
import { isRefilled, lateBy, rampDays, stay, type Dice } from './dice.ts'
import { nextInSeat, type Key } from './luck.ts'
import { occupy, type Room } from './room.ts'
import type { Seats } from './seats.ts'
import type { Member, Staff } from './staff.ts'

/** One run on the way: what it draws from, whose luck, and where its people go. */
export interface Turn {
  readonly room: Room
  readonly dice: Dice
  readonly run: Key
}

/** From opening a requisition to the first day, as a plan counts. */
const leadDays = ({ odds: { fill, notice, gapDays } }: Dice): number => Math.round(fill.mode + notice.mode + gapDays)

/**
 * Fills a hire's seat, and again each time somebody leaves it: the search begins that day. `full` is what the seat can do, `rate` its
 * cost a quarter, a and b whose luck it is, `due` the day in seat when all goes as planned, never before `earliest`, and `before`
 * how many sat there. Says what they cost.
 */
function fillSeat(
  { room, dice, run }: Turn,
  place: number,
  full: number,
  rate: number,
  a: number,
  b: number,
  due: number,
  earliest: number,
  before: number,
): number {
  const { end } = room.clock
  const { ramp } = dice.odds
  let cost = 0
  let [nth, word, arrives] = [before, before === 0 ? b : nextInSeat(b, before), 0]
  arrives = Math.max(earliest, due + lateBy(dice, run, a, word))
  while (arrives < end) {
    const leaves = arrives + stay(dice, run, a, word)
    const until = leaves < end ? leaves : end
    if (until > 0) {
      occupy(room, place, full, arrives, until, rampDays(dice, ramp, run, a, word))
      cost += rate * quartersBetween(room.clock, arrives, until)
    }
    if (leaves >= end || !isRefilled(dice, run, a, word)) return cost
    nth += 1
    word = nextInSeat(b, nth)
    arrives = Math.max(leaves, leaves + leadDays(dice) + lateBy(dice, run, a, word))
  }
  return cost
}

/** A contract comes sooner or later as a search does, by its own lead; it keeps its length, and contractors stay to its end. */
function fillContract({ room, dice, run }: Turn, seats: Seats, at: number): number {
  const { odds } = dice
  const { clock } = room
  const [a, b] = [seats.keyA[at] ?? 0, seats.keyB[at] ?? 0]
  const late =
    odds.fill.mode === 0 ? 0 : (lateBy({ ...dice, notice: false, acceptance: false }, run, a, b) * (seats.lead[at] ?? 0)) / odds.fill.mode
  const arrives = Math.max(seats.earliest[at] ?? 0, Math.round((seats.inSeat[at] ?? 0) + late))
  const until = Math.min(clock.end, arrives + (seats.length[at] ?? 0))
  if (arrives >= clock.end || until <= 0) return 0
  const slower = odds.ramp.mode === 0 ? 1 : rampDays(dice, odds.ramp, run, a, b) / odds.ramp.mode
  occupy(room, seats.place[at] ?? 0, odds.full, arrives, until, odds.contractRamp * slower)
  return (seats.rate[at] ?? 0) * quartersBetween(clock, arrives, until)
}

/** Hires and contracts of the plan; what they cost. */
export function playSeats(turn: Turn, seats: Seats): number {
  const { keyA, keyB, place, inSeat, earliest, length, rate } = seats
  const { full } = turn.dice.odds
  let cost = 0
  for (let at = 0; at < seats.count; at++) {
    if ((length[at] ?? 0) > 0) cost += fillContract(turn, seats, at)
    else {
      cost += fillSeat(turn, place[at] ?? 0, full, rate[at] ?? 0, keyA[at] ?? 0, keyB[at] ?? 0, inSeat[at] ?? 0, earliest[at] ?? 0, 0)
    }
  }
  return cost
}

/** Share of a quarter before a day. */
const shareBefore = (start: number, days: number, day: number): number => Math.min(1, Math.max(0, (day - start) / days))

/** Days of full work in the first days of a ramp: as `rampedDays` of supply.ts. */
function ramped(days: number, ramp: number, startShare: number): number {
  if (days <= 0) return 0
  return days < ramp ? days * (startShare + ((1 - startShare) / (2 * ramp)) * days) : days - (ramp * (1 - startShare)) / 2
}

/** What a longer or shorter ramp makes of somebody's work in a quarter. */
function grown(room: Room, ramping: number, quarter: number, days: number, usual: number): number {
  const { clock, startShare } = room
  const start = (clock.starts[quarter] ?? 0) - ramping
  const end = start + (clock.lengths[quarter] ?? 1)
  const planned = ramped(end, usual, startShare) - ramped(start, usual, startShare)
  return planned <= 0 ? 1 : (ramped(end, days, startShare) - ramped(start, days, startShare)) / planned
}

/** What becomes of a member's capacity when their ramp, their settling or their going is not as planned. */
function changeCapacity(room: Room, member: Member, leaves: number, days: number, usual: number): void {
  const { clock, supply } = room
  const slower = usual === 0 ? 1 : days / usual
  for (let quarter = 0; quarter < clock.quarters; quarter++) {
    const [start, length] = [clock.starts[quarter] ?? 0, clock.lengths[quarter] ?? 1]
    const kept = leaves >= clock.end ? 1 : shareBefore(start, length, leaves)
    const ramp = member.ramping === null || slower === 1 ? 1 : grown(room, member.ramping, quarter, days, usual)
    for (const { place, inSeat, settled, capacity, learning } of member.posts) {
      const planned = capacity[quarter] ?? 0
      // Settled later by so many days, somebody learns for longer: time that is not worked.
      const later =
        slower === 1 ? 0 : shareBefore(start, length, inSeat + (settled - inSeat) * slower) - shareBefore(start, length, settled)
      const at = place * clock.quarters + quarter
      supply[at] = (supply[at] ?? 0) + (planned - (learning[quarter] ?? 0) * later) * ramp * kept - planned
    }
  }
}

/** Takes away, from a day on, what somebody does whose ramp and post are as planned. */
function takeAway({ clock, supply }: Room, { place, capacity }: Staff, at: number, leaves: number): void {
  const { quarters, starts, lengths, quarterAt } = clock
  const [own, row] = [at * quarters, (place[at] ?? 0) * quarters]
  const first = leaves <= 0 ? 0 : (quarterAt[leaves] ?? 0)
  const gone = leaves <= 0 ? 1 : ((starts[first + 1] ?? 0) - leaves) / (lengths[first] ?? 1)
  supply[row + first] = (supply[row + first] ?? 0) - (capacity[own + first] ?? 0) * gone
  for (let quarter = first + 1; quarter < quarters; quarter++) {
    supply[row + quarter] = (supply[row + quarter] ?? 0) - (capacity[own + quarter] ?? 0)
  }
}

/** Somebody goes: what that saves, and what whoever comes for them costs. */
function leave(turn: Turn, member: Member, leaves: number, a: number, b: number): number {
  const { clock } = turn.room
  let [saved, rate, place] = [0, 0, 0]
  for (const held of member.posts) {
    saved += held.rate * quartersBetween(clock, Math.max(leaves, held.inSeat), member.ends)
    if (held.inSeat > leaves) continue
    rate += held.rate
    place = held.place
  }
  if (!member.kept || !isRefilled(turn.dice, turn.run, a, b)) return -saved
  return fillSeat(turn, place, member.full, rate, a, b, leaves + leadDays(turn.dice), leaves, 1) - saved
}

/** Everybody in place and on the way: who leaves, and how ramps and moves under way come out. Says what changes in cost. */
export function playStaff(turn: Turn, staff: Staff): number {
  const { room, dice, run } = turn
  const { members, keyA, keyB, since, ends, changing } = staff
  let cost = 0
  for (let at = 0; at < members.length; at++) {
    const [a, b] = [keyA[at] ?? 0, keyB[at] ?? 0]
    const leaves = (since[at] ?? 0) + stay(dice, run, a, b)
    const isChanging = changing[at] === 1
    const isGoing = leaves < (ends[at] ?? 0)
    if (!isGoing && !isChanging) continue
    const member = members[at]
    if (member === undefined) continue
    if (isChanging) {
      const usual = member.graduate ? dice.odds.graduateRamp : dice.odds.ramp
      changeCapacity(room, member, leaves, rampDays(dice, usual, run, a, b), usual.mode)
    } else takeAway(room, staff, at, leaves)
    if (isGoing) cost += leave(turn, member, leaves, a, b)
  }
  return cost
}
