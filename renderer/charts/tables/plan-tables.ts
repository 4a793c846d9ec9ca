import { quarterWords } from '../../../src/base/quarter.ts'
import type { SystemId } from '../../../src/model/system.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Outcome, QuarterLine } from '../../../src/planning/plan.ts'
import { outcomeWords } from '../../../src/planning/words.ts'
import type { RoleName } from '../capacity-chart.tsx'
import type { ChartTable } from '../chart-table.ts'

const fte = (head: string) => ({ head, as: 'number', digits: 2 }) as const
const money = (head: string, currency: string) => ({ head: `${head}, ${currency}`, as: 'number' }) as const

/** Capacity, demand and what is short in each quarter, in all and by role; full-time equivalents. */
export function capacityTable(lines: readonly QuarterLine[], roles: readonly RoleName[]): ChartTable {
  return {
    columns: [
      { head: 'Quarter', as: 'text' },
      fte('Capacity'),
      fte('Demand'),
      fte('Short'),
      ...roles.flatMap(({ short }) => [fte(`${short}, capacity`), fte(`${short}, demand`)]),
    ],
    rows: lines.map(({ quarter, capacity, demand, capacityFte, demandFte, shortFte }) => [
      quarterWords(quarter),
      capacityFte,
      demandFte,
      shortFte,
      ...roles.flatMap(({ id }) => [capacity[id] ?? 0, demand[id] ?? 0]),
    ]),
  }
}

/** Cost of each quarter against its budget, and what is left of it. */
export function costTable(lines: readonly QuarterLine[], currency: string): ChartTable {
  const isBudgeted = lines.some(({ budget }) => budget !== null)
  return {
    columns: [
      { head: 'Quarter', as: 'text' },
      { head: 'Engineers', as: 'number' },
      money('Cost', currency),
      ...(isBudgeted ? [money('Budget', currency), money('To budget', currency)] : []),
    ],
    rows: lines.map(({ quarter, headcount, cost, budget }) => [
      quarterWords(quarter),
      headcount,
      cost,
      ...(isBudgeted ? [budget, cost === null || budget === null ? null : cost - budget] : []),
    ]),
  }
}

/** What a simulation says of one target. */
interface Chance {
  readonly systemId: SystemId
  readonly p50: string | null
  readonly p80: string | null
  /** Null: due after the plan. */
  readonly onTime: number | null
}

/** Due day and forecast of each target; with a simulation also the days reached in half and four fifths of its runs. */
export function targetsTable(outcomes: readonly Outcome[], { system }: Workspace, chances: readonly Chance[] | null = null): ChartTable {
  const by = new Map(chances?.map((one) => [one.systemId, one]))
  return {
    columns: [
      { head: 'System', as: 'text' },
      { head: 'Level', as: 'number' },
      { head: 'Due', as: 'date' },
      { head: 'Forecast', as: 'date' },
      { head: 'State', as: 'text' },
      ...(chances === null
        ? []
        : [
            { head: 'P50', as: 'date' } as const,
            { head: 'P80', as: 'date' } as const,
            { head: 'On time, % of runs', as: 'number' } as const,
          ]),
    ],
    rows: outcomes.map((outcome) => {
      const { systemId, due, forecast } = outcome
      const row = system.get(systemId)
      const chance = by.get(systemId)
      return [
        row?.name ?? null,
        row?.target?.level ?? null,
        due,
        forecast,
        outcomeWords(outcome),
        ...(chances === null ? [] : [chance?.p50 ?? null, chance?.p80 ?? null, chance?.onTime == null ? null : chance.onTime * 100]),
      ]
    }),
  }
}
