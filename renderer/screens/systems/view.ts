import type { Standing } from '../../../src/maturity/standing.ts'
import type { Team } from '../../../src/model/team.ts'
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

/** The system to assess next: the one that is open, else the most valuable that nobody has assessed, else the most valuable of all. */
export function toAssess(lines: readonly SystemLine[], open: SystemLine | undefined): SystemLine | undefined {
  const byValue = lines.toSorted(orders.value)
  return open ?? byValue.find(({ standing }) => !standing.assessed) ?? byValue[0]
}

export interface TeamLines {
  readonly name: string
  readonly lines: readonly SystemLine[]
}

/** The lines by team, in the order of the teams; those that no team runs stand last. Teams without a line are left out. */
export function linesByTeam(lines: readonly SystemLine[], teams: ReadonlyMap<string, Team>): readonly TeamLines[] {
  const of = (id: string | null): readonly SystemLine[] => lines.filter(({ standing }) => standing.system.teamId === id)
  return [...[...teams.values()].map(({ id, name }) => ({ name, lines: of(id) })), { name: 'No team', lines: of(null) }].filter(
    (group) => group.lines.length > 0,
  )
}
