import { addDays } from '../../base/date.ts'
import { personPlace } from '../../framework/ladder.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Person } from '../../model/person.ts'
import type { Base } from '../play.ts'
import { dayAfter } from '../supply.ts'
import { canOwn, isReliability } from './families.ts'
import type { Kept } from './kept.ts'
import type { OwnerRule } from './problem.ts'

/** Reliability and cost each need somebody. */
const OWNERS = 2

/** People in seat on each quarter's last day, and the place each holds then, with locked decisions in place. */
function placesHeld(base: Base, { all }: Kept): readonly (readonly number[])[] {
  const { horizon, ladder, workspace } = base
  const moves = new Map(all.map(({ planned, placing }) => [planned.personId, { placing, inSeat: planned.inSeat }]))
  const hired = all.filter(({ planned }) => planned.kind === 'hire')
  const people = [...workspace.person.values()].filter(({ role }) => role !== null)
  return horizon.spans.map(({ start, days }) => {
    const next = addDays(start, days)
    const there = (person: Person): boolean => {
      const gone = dayAfter(person)
      return (person.startDate === null || person.startDate < next) && (gone === null || gone >= next)
    }
    const held = (person: Person): number => {
      const move = moves.get(person.id)
      return move !== undefined && move.inSeat < next ? move.placing.place : personPlace(ladder, person)
    }
    return [...people.filter(there).map(held), ...hired.filter(({ planned }) => planned.inSeat < next).map(({ placing }) => placing.place)]
  })
}

/** The structure room's rule that a bigger organisation has somebody whose main job is reliability and somebody whose is cost. Contractors count as neither. */
export function ownerRule(base: Base, kept: Kept): OwnerRule {
  const { framework, ladder } = base
  const all = ladder.posts.map((_, place) => place)
  const places = all.filter((place) => canOwn(framework, ladder, place))
  const reliabilityPlaces = all.filter((place) => isReliability(framework, ladder, place))
  const held = placesHeld(base, kept)
  return {
    from: defaultValue(framework, 'structure.dedicated-owners-from'),
    places,
    reliabilityPlaces,
    heads: held.map((one) => one.length),
    owners: held.map((one) => one.filter((place) => places.includes(place)).length),
    reliability: held.map((one) => one.filter((place) => reliabilityPlaces.includes(place)).length),
    all: OWNERS,
  }
}
