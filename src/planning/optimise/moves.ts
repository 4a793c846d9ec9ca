import { addDays, addMonths, later, PlainDate } from '../../base/date.ts'
import { quarterOf } from '../../base/quarter.ts'
import { leastMonths } from '../../career/reach.ts'
import { waitingByCompetency } from '../../career/waiting.ts'
import { inTeam } from '../../framework/ladder.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { mondayFrom } from '../horizon.ts'
import { capacityChanges, type Placing } from '../placing.ts'
import type { Base } from '../play.ts'
import { candidates, type Candidate } from '../readiness.ts'
import { capacityRule, dayAfter, type Dates, type Engineer } from '../supply.ts'
import { movePrice, placingCosts } from './prices.ts'
import type { Group, Option } from './problem.ts'

const A_MONDAY = PlainDate.parse('2024-01-01')

/** People alike in all that bears on a move, and the moves they can make. */
interface MoveClass {
  readonly people: readonly Engineer[]
  readonly moves: readonly Move[]
}

interface Move {
  readonly kind: 'promote' | 'reskill' | 'reassign'
  readonly to: number
  readonly months: number
  readonly aYear: number
}

/** Moves to a post where nothing needs more than the post left are of no use. */
export type Useful = (from: number, to: number) => boolean

const kindOf = ({ ladder }: Base, from: number, to: number): 'promote' | 'reskill' =>
  (ladder.posts[to]?.level ?? 0) > (ladder.posts[from]?.level ?? 0) ? 'promote' : 'reskill'

function movesOf(base: Base, limits: Limits, all: readonly Candidate[], useful: Useful): readonly Move[] {
  return all.flatMap(({ engineer, to, months }): readonly Move[] => {
    const kind = kindOf(base, engineer.place, to)
    if (!limits[kind] || !useful(engineer.place, to)) return []
    return [{ kind, to, months, aYear: movePrice(base, to, engineer.person) }]
  })
}

/** The same post in every other team that keeps to itself; who serves all teams has nothing to gain, and who is known to leave is not settled anew. */
function reassignments({ ladder }: Base, { place, person }: Engineer, useful: Useful): readonly Move[] {
  if (person.endDate !== null || (ladder.teams[place] ?? null) === null) return []
  return [...ladder.copies.keys()]
    .map((team) => inTeam(ladder, place, team))
    .filter((to) => to !== place && useful(place, to))
    .map((to) => ({ kind: 'reassign', to, months: 0, aYear: 0 }))
}

/** People who could move, in classes. Teams tell people apart only where `byTeam`. */
function classes(base: Base, limits: Limits, staff: readonly Engineer[], byTeam: boolean, useful: Useful): readonly MoveClass[] {
  const { framework, workspace, ladder, horizon } = base
  const waiting = waitingByCompetency(workspace, framework)
  const all = candidates(framework, ladder, staff, (person, step) => leastMonths(step, person, framework, waiting))
  const byPerson = Map.groupBy(all, ({ engineer }) => engineer.person.id)
  const found = new Map<string, { readonly people: Engineer[]; readonly moves: readonly Move[] }>()
  for (const engineer of staff) {
    const { person, place, capacity } = engineer
    const moves = [...movesOf(base, limits, byPerson.get(person.id) ?? [], useful), ...reassignments(base, engineer, useful)]
    if (moves.length === 0) continue
    const coming = person.startDate !== null && person.startDate > horizon.today ? person.startDate : null
    const key = JSON.stringify([place, byTeam ? person.teamId : null, capacity.map((fte) => fte.toFixed(9)), coming, person.endDate, moves])
    const same = found.get(key) ?? { people: [], moves }
    same.people.push(engineer)
    found.set(key, same)
  }
  return [...found.values()]
}

/** Days of moves that take these months: in the new post at the start of each quarter that can be reached. */
function moveDays({ framework, horizon }: Base, months: number): readonly Dates[] {
  return Array.from({ length: horizon.count + 1 }, (_, at) => at - 1).flatMap((quarter) => {
    const start = horizon.spans[quarter]?.start ?? horizon.today
    const openBy = mondayFrom(later(addMonths(start, -months), horizon.today), A_MONDAY)
    const inSeat = addMonths(openBy, months)
    if (quarterOf(inSeat) - horizon.first !== quarter) return []
    return [{ openBy, inSeat, fullCapacity: addMonths(inSeat, defaultValue(framework, 'ramp.experienced-months') / 2) }]
  })
}

/** Whether somebody is there after the move, on each quarter's last day. */
function movedAtEnd({ horizon }: Base, { person }: Engineer, inSeat: PlainDate): readonly number[] {
  const gone = dayAfter(person)
  return horizon.spans.map(({ start, days }) => {
    const next = addDays(start, days)
    return inSeat < next && (gone === null || gone >= next) ? 1 : 0
  })
}

function moveOptions(base: Base, { people, moves }: MoveClass): readonly Option[] {
  const [first] = people
  if (first === undefined) return []
  const rule = capacityRule(base.framework)
  return moves.flatMap(({ kind, to, months }) =>
    moveDays(base, months)
      .filter(({ openBy }) => first.person.startDate === null || first.person.startDate <= openBy)
      .map((dates): Option => {
        const placing: Placing = { place: to, candidate: { engineer: first }, dates, until: null }
        const [before, during, after] = capacityChanges(placing, rule, base.horizon, true)
        const lost = base.horizon.spans.map((_, at) => (before?.fte[at] ?? 0) + (during?.fte[at] ?? 0))
        const there = movedAtEnd(base, first, dates.inSeat)
        return {
          kind,
          place: to,
          teamId: base.ladder.teams[to] ?? first.person.teamId,
          people,
          dates,
          until: null,
          capacity: [
            { place: first.place, fte: lost },
            { place: to, fte: after?.fte ?? [] },
          ],
          heads: [
            { place: first.place, count: there.map((one) => -one) },
            { place: to, count: there },
          ],
          cost: placingCosts(base, placing),
          opens: null,
          interviewHours: 0,
          most: people.length,
        }
      }),
  )
}

/** Promotions and reskilling of people who are nearly ready, and moves between teams; nobody is moved twice. `after` options stand before these. */
export function moves(
  base: Base,
  limits: Limits,
  staff: readonly Engineer[],
  { byTeam, useful, after }: { readonly byTeam: boolean; readonly useful: Useful; readonly after: number },
): { readonly options: readonly Option[]; readonly groups: readonly Group[] } {
  const options: Option[] = []
  const groups: Group[] = []
  for (const one of classes(base, limits, staff, byTeam, useful)) {
    const own = moveOptions(base, one)
    if (own.length === 0) continue
    groups.push({ options: own.map((_, at) => after + options.length + at), most: one.people.length })
    options.push(...own)
  }
  return { options, groups }
}
