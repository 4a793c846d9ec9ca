import type { PastPortfolio } from '../../../src/maturity/history.ts'
import type { LevelBand, ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import type { ChartTable } from '../../charts/chart-table.ts'

/** Every system of the field: where it stands, where what is planned brings it, and what it is worth. */
export const valueTable = (points: readonly ValuePoint[], currency: string): ChartTable => ({
  columns: [
    { head: 'System', as: 'text' },
    { head: 'Level today', as: 'number' },
    { head: 'Target', as: 'number' },
    { head: 'Score today', as: 'number', digits: 2 },
    { head: 'Score with what is planned', as: 'number', digits: 2 },
    { head: `Value a year, ${currency}`, as: 'number' },
  ],
  rows: points.map(({ standing: { system, assessed, level, target, score }, projected, valueAYear }) => [
    system.name,
    assessed ? level : null,
    target,
    assessed ? score : null,
    projected.score,
    valueAYear,
  ]),
})

/** Systems and value at each level, the highest first. */
export const bandTable = (bands: readonly LevelBand[], currency: string): ChartTable => ({
  columns: [
    { head: 'Level', as: 'number' },
    { head: 'Systems today', as: 'number' },
    { head: 'Systems planned', as: 'number' },
    { head: `Value a year today, ${currency}`, as: 'number' },
    { head: `Value a year planned, ${currency}`, as: 'number' },
  ],
  rows: bands
    .toReversed()
    .map(({ level, today, planned }) => [level, today.systems.length, planned.systems.length, today.value, planned.value]),
})

/** The portfolio at the end of each quarter, oldest first. */
export const pastTable = (past: readonly PastPortfolio[]): ChartTable => ({
  columns: [
    { head: 'Day', as: 'date' },
    { head: 'Mean score', as: 'number', digits: 2 },
    { head: 'Mean score by value', as: 'number', digits: 2 },
    { head: 'At target', as: 'number' },
    { head: 'Systems', as: 'number' },
  ],
  rows: past.map(({ on, meanScore, valueScore, atTarget, standings }) => [on, meanScore, valueScore, atTarget, standings.length]),
})
