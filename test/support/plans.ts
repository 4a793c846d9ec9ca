import { addDays, addMonths, type PlainDate } from '../../src/base/date.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { openLimits, type Limits } from '../../src/model/limits.ts'
import { Planned } from '../../src/model/planned.ts'
import { Scenario } from '../../src/model/scenario.ts'
import type { Workspace } from '../../src/model/workspace.ts'

/** A hire, in seat 76 days after it opens. */
export const hireOf = (id: string, role: string, level: number, openBy: PlainDate, given: object = {}): Planned =>
  Planned.parse({
    id,
    kind: 'hire',
    role,
    level,
    personId: null,
    teamId: null,
    backfills: null,
    openBy,
    inSeat: addDays(openBy, 76),
    fullCapacity: addMonths(addDays(openBy, 76), 6),
    until: null,
    locked: false,
    ...given,
  })

/** A contract from four weeks after it opens. */
export const contractOf = (id: string, role: string, level: number, openBy: PlainDate, until: PlainDate, given: object = {}): Planned =>
  hireOf(id, role, level, openBy, { kind: 'contract', inSeat: addDays(openBy, 28), fullCapacity: addDays(openBy, 43), until, ...given })

/** A move in half a year. */
export const moveOf = (id: string, personId: string, role: string, level: number, openBy: PlainDate, given: object = {}): Planned =>
  hireOf(id, role, level, openBy, {
    kind: 'promote',
    personId,
    inSeat: addMonths(openBy, 6),
    fullCapacity: addMonths(openBy, 9),
    ...given,
  })

export const scenarioOf = (
  decisions: readonly Planned[],
  given: Partial<Omit<Scenario, 'limits'>> & { readonly limits?: Partial<Limits> } = {},
): Scenario =>
  Scenario.parse({
    id: 'a',
    name: 'A',
    note: '',
    madeOn: '2026-11-24',
    assumptions: {},
    decisions,
    times: [],
    solved: null,
    ...given,
    limits: { ...openLimits, ...given.limits },
  })

/** The workspace once an edit is made. */
export const edited = (workspace: Workspace, ...all: readonly Edit[]): Workspace =>
  all.reduce((at, edit) => applyChanges(at, work(at, edit).changes), workspace)

export const adopting = (plan: Scenario, on = '2026-11-24'): Edit => {
  const { name, assumptions, decisions, limits, times, solved } = plan
  return {
    kind: 'adopt-plan',
    given: {
      plan: {
        name,
        assumptions,
        decisions: [...decisions],
        limits: { ...limits, freezes: [...limits.freezes] },
        times: [...times],
        solved,
      },
      by: 'Helen Marsh',
      on,
    },
  }
}
