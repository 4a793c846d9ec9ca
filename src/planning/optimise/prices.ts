import type { Person } from '../../model/person.ts'
import { addedCost, standingCost } from '../costs.ts'
import { payOf, personCost, seatCost, seniorPay, type Pay } from '../money.ts'
import type { Placing } from '../placing.ts'
import type { Base } from '../play.ts'

/** Pay that prices are told by. Without any, what a level 3 engineer earns is 1, so that fewer and lower seats still cost less. */
const payIn = ({ workspace, framework }: Base): Pay => {
  const pay = payOf(workspace, framework)
  return pay.senior === null ? { ...pay, senior: 1 } : pay
}

/** Whether money is money: limits in money hold nothing where no pay is known. */
export const isPriced = ({ workspace, framework }: Base): boolean => seniorPay(workspace, framework) !== null

/** Cost a year of a hire's seat at a place. */
export function seatPrice(base: Base, place: number): number {
  const post = base.ladder.posts[place]
  return post === undefined ? 0 : (seatCost(payIn(base), post.role, post.level) ?? 0)
}

/** Cost a year that somebody's move to a place adds. Whose new post costs no more costs nothing more. */
export const movePrice = (base: Base, place: number, person: Person): number =>
  Math.max(0, seatPrice(base, place) * person.allocation - (personCost(payIn(base), person) ?? 0))

/** Cost that a placing adds in each quarter. */
export const placingCosts = (base: Base, placing: Placing): readonly number[] =>
  addedCost(payIn(base), base.ladder, placing, base.horizon) ?? []

/** Loaded cost of these people in each quarter. */
export function peopleCosts(base: Base, people: readonly Person[]): readonly number[] {
  const pay = payIn(base)
  const all = people.map((person) => standingCost(pay, person, base.horizon) ?? [])
  return base.horizon.spans.map((_, quarter) => all.reduce((total, costs) => total + (costs[quarter] ?? 0), 0))
}
