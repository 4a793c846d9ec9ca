import { perValue } from '../../base/per-value.ts'
import type { Framework } from '../../framework/framework.ts'
import { defaultValue } from '../../framework/standard.ts'
import { capacityRule } from '../supply.ts'
import { staying } from './staying.ts'
import { triangular, type Triangular } from './triangular.ts'

/** The distributions that chance is drawn from, of the defaults in force. Days; efforts are times the norm. */
export interface Odds {
  readonly fill: Triangular
  readonly notice: Triangular
  readonly gapDays: number
  /** Share of offers accepted, and the share of a time to fill that each refusal adds. */
  readonly accepted: number
  readonly again: number
  readonly ramp: Triangular
  readonly graduateRamp: Triangular
  readonly contractRamp: number
  readonly startShare: number
  /** What a seat can do once ramped up, in full-time equivalents. */
  readonly full: number
  readonly leavingAYear: number
  /** Share of people there after each quarter. */
  readonly staying: Float64Array
  readonly refilled: number
  readonly effort: Triangular
}

export const oddsOf = perValue((framework: Framework): Odds => {
  const value = (id: string): number => defaultValue(framework, id)
  const monthDays = (id: string): number => (value(id) * 365.25) / 12
  const leavingAYear = value('attrition.a-year')
  return {
    fill: triangular(value('hiring.days-to-fill-least'), value('hiring.days-to-fill'), value('hiring.days-to-fill-most')),
    notice: triangular(value('hiring.notice-days-least'), value('hiring.notice-days'), value('hiring.notice-days-most')),
    gapDays: value('hiring.gap-days'),
    accepted: value('hiring.acceptance-share'),
    again: value('hiring.refusal-share'),
    ramp: triangular(
      monthDays('ramp.experienced-months-least'),
      monthDays('ramp.experienced-months'),
      monthDays('ramp.experienced-months-most'),
    ),
    graduateRamp: triangular(
      monthDays('ramp.graduate-months-least'),
      monthDays('ramp.graduate-months'),
      monthDays('ramp.graduate-months-most'),
    ),
    contractRamp: capacityRule(framework).contractDays,
    startShare: value('ramp.start-share'),
    full: 1 - capacityRule(framework).overhead,
    leavingAYear,
    staying: staying(leavingAYear),
    refilled: value('attrition.refilled-share'),
    effort: triangular(value('effort.least'), 1, value('effort.most')),
  }
})
