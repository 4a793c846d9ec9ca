import type { ChanceSource } from './chances.ts'
import { luck, tagOf, type Key } from './luck.ts'
import type { Odds } from './odds.ts'
import { daysStayed, STAYS } from './staying.ts'
import { quantile, type Triangular } from './triangular.ts'

/** What a run draws from: the odds, and which of them are held. */
export interface Dice {
  readonly odds: Odds
  readonly fill: boolean
  readonly notice: boolean
  readonly acceptance: boolean
  readonly attrition: boolean
  readonly ramp: boolean
  readonly effort: boolean
}

export function diceOf(odds: Odds, certain: readonly ChanceSource[]): Dice {
  const open = (source: ChanceSource): boolean => !certain.includes(source)
  return {
    odds,
    fill: open('time-to-fill'),
    notice: open('notice'),
    acceptance: open('acceptance'),
    attrition: open('attrition'),
    ramp: open('ramp'),
    effort: open('effort'),
  }
}

const FILL = tagOf('time-to-fill')
const NOTICE = tagOf('notice')
const ACCEPTANCE = tagOf('acceptance')
const ATTRITION = tagOf('attrition')
const RAMP = tagOf('ramp')
const EFFORT = tagOf('effort')
const REFILLED = tagOf('attrition') + 1

/** Offers refused are counted up to here; more are as good as impossible. */
const MOST_REFUSALS = 20

function refusals(accepted: number, chance: number): number {
  let count = 0
  for (let left = 1 - accepted; chance < left && count < MOST_REFUSALS; left *= 1 - accepted) count += 1
  return count
}

/** Days by which somebody comes later than planned (below 0: sooner). */
export function lateBy({ odds, fill, notice, acceptance }: Dice, run: Key, a: number, b: number): number {
  const search = fill ? quantile(odds.fill, luck(run.a, run.b, a + FILL, b)) : odds.fill.mode
  const served = notice ? quantile(odds.notice, luck(run.a, run.b, a + NOTICE, b)) : odds.notice.mode
  const refused = acceptance ? refusals(odds.accepted, luck(run.a, run.b, a + ACCEPTANCE, b)) : 0
  return Math.floor(search - odds.fill.mode + (served - odds.notice.mode) + refused * odds.again * search + 0.5)
}

/** Days until somebody leaves; `STAYS` for longer than any plan. */
export const stay = ({ odds, attrition }: Dice, run: Key, a: number, b: number): number =>
  attrition ? daysStayed(odds.staying, luck(run.a, run.b, a + ATTRITION, b)) : STAYS

export function isRefilled({ odds: { refilled } }: Dice, run: Key, a: number, b: number): boolean {
  return refilled > 0 && (refilled >= 1 || luck(run.a, run.b, a + REFILLED, b) < refilled)
}

/** Days from the first in seat to full capacity. */
export const rampDays = ({ ramp }: Dice, odds: Triangular, run: Key, a: number, b: number): number =>
  ramp ? quantile(odds, luck(run.a, run.b, a + RAMP, b)) : odds.mode

/** Work that a step turns out to be, on the norm. */
export const effort = ({ odds, effort: open }: Dice, run: Key, a: number, b: number): number =>
  open ? quantile(odds.effort, luck(run.a, run.b, a + EFFORT, b)) : odds.effort.mode
