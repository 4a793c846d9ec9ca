import type { Default, Framework } from '../../../../src/framework/framework.ts'
import type { Scenario } from '../../../../src/model/scenario.ts'
import { planDefaults } from '../drivers.ts'

export interface AssumptionRow {
  readonly one: Default
  /** The scenario's own value; null where the workspace's holds. */
  readonly own: number | null
}
export interface AssumptionGroup {
  readonly title: string
  readonly rows: readonly AssumptionRow[]
}

const rooms = [
  { title: 'Hiring', starts: ['hiring.', 'interview.'] },
  { title: 'Ramp and time', starts: ['ramp.', 'capacity.'] },
  { title: 'Contractors', starts: ['contract.'] },
  { title: 'Moving people', starts: ['promote.'] },
  { title: 'Leavers and effort', starts: ['attrition.', 'effort.'] },
  { title: 'Pay', starts: ['pay.'] },
  { title: 'Work', starts: ['size.', 'plan.'] },
] as const

/** Every number that drives a plan, room by room; `framework` is the workspace's. */
export function assumptionGroups(framework: Framework, { assumptions }: Pick<Scenario, 'assumptions'>): readonly AssumptionGroup[] {
  const all = planDefaults(framework)
  return rooms.map(({ title, starts }) => ({
    title,
    rows: all.filter(({ id }) => starts.some((start) => id.startsWith(start))).map((one) => ({ one, own: assumptions[one.id] ?? null })),
  }))
}

/** The scenario's assumptions with one set; the workspace's own value takes it out again, so that the scenario follows the workspace. */
export function withAssumption(assumptions: Scenario['assumptions'], one: Default, value: number): Scenario['assumptions'] {
  const others = Object.fromEntries(Object.entries(assumptions).filter(([id]) => id !== one.id))
  return value === one.value ? others : { ...others, [one.id]: value }
}
