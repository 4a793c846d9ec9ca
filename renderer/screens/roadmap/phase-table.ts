import { quarterWords } from '../../../src/base/quarter.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'
import type { ChartTable } from '../../charts/chart-table.ts'

/** One row for each level of each system, in the order to take them. */
export const phaseTable = ({ lines }: Roadmap, currency: string): ChartTable => ({
  columns: [
    { head: 'Order', as: 'number' },
    { head: 'System', as: 'text' },
    { head: `Value a year, ${currency}`, as: 'number' },
    { head: 'To level', as: 'number' },
    { head: 'Person-quarters', as: 'number', digits: 2 },
    { head: 'Begins', as: 'text' },
    { head: 'Reached', as: 'date' },
    { head: 'Target', as: 'number' },
    { head: 'Due', as: 'date' },
  ],
  rows: lines.flatMap(({ standing: { system }, valueAYear, phases }, at) =>
    phases.map(({ to, effort, begins, reachedOn }) => [
      at + 1,
      system.name,
      valueAYear === 0 ? null : valueAYear,
      to,
      effort,
      begins === null ? null : quarterWords(begins),
      reachedOn,
      system.target?.level ?? null,
      system.target?.by ?? null,
    ]),
  ),
})
