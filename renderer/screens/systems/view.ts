import type { Standing } from '../../../src/maturity/standing.ts'
import type { Outcome } from '../../../src/planning/plan.ts'

export type Show = 'all' | 'below' | 'late'
export type Order = 'value' | 'gap' | 'due' | 'name'

export interface SystemLine {
  readonly standing: Standing
  readonly outcome: Outcome | null
}

export const isLate = ({ outcome }: SystemLine): boolean => outcome?.state === 'late' || outcome?.state === 'beyond-plan'

const shown: Readonly<Record<Show, (line: SystemLine) => boolean>> = {
  all: () => true,
  below: ({ standing }) => standing.gap > 0,
  late: isLate,
}

const FAR = '9999-12-31'
const byName = (a: SystemLine, b: SystemLine): number => a.standing.system.name.localeCompare(b.standing.system.name, 'en')
const orders: Readonly<Record<Order, (a: SystemLine, b: SystemLine) => number>> = {
  value: (a, b) => (b.standing.system.valueAYear ?? 0) - (a.standing.system.valueAYear ?? 0),
  gap: (a, b) => b.standing.gap - a.standing.gap,
  due: (a, b) => (a.standing.system.target?.by ?? FAR).localeCompare(b.standing.system.target?.by ?? FAR),
  name: byName,
}

/** The lines a filter keeps, in the order asked for; equals stand in order of name. */
export const linesShown = (lines: readonly SystemLine[], show: Show, order: Order): readonly SystemLine[] =>
  lines.filter(shown[show]).toSorted((a, b) => orders[order](a, b) || byName(a, b))
