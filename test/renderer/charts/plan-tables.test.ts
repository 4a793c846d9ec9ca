import { expect, test } from 'vitest'
import type { ChartTable } from '../../../renderer/charts/chart-table.ts'
import { capacityTable, costTable, targetsTable } from '../../../renderer/charts/tables/plan-tables.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const workspace = northwind()
const made = plan(workspace, standardFramework, TODAY)
/** Numbers of the columns whose heads fit, of one row. */
const numbers = ({ columns, rows }: ChartTable, at: number, fits: RegExp): readonly number[] =>
  (rows[at] ?? []).filter((cell, column) => typeof cell === 'number' && fits.test(columns[column]?.head ?? '')).map(Number)
const total = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0)

test('the capacity and demand of the roles come to those in all, in every quarter', () => {
  const table = capacityTable(made.quarters, standardFramework.roles)
  expect(table.rows).toHaveLength(made.quarters.length)
  table.rows.forEach((_, at) => {
    expect(total(numbers(table, at, /, capacity$/))).toBeCloseTo(total(numbers(table, at, /^Capacity$/)), 6)
    expect(total(numbers(table, at, /, demand$/))).toBeCloseTo(total(numbers(table, at, /^Demand$/)), 6)
  })
})

test('the quarters cost what the plan costs, and what is left of the budget is told', () => {
  const table = costTable(made.quarters, 'GBP')
  const all = (head: RegExp): number => total(table.rows.flatMap((_, at) => numbers(table, at, head)))
  expect(all(/^Cost, GBP$/)).toBeCloseTo(made.cost ?? Number.NaN, 2)
  expect(all(/^To budget, GBP$/)).toBeCloseTo((made.cost ?? 0) - (made.budget ?? 0), 2)
  const unbudgeted = made.quarters.map((line) => ({ ...line, budget: null }))
  expect(costTable(unbudgeted, 'GBP').columns.map(({ head }) => head)).toEqual(['Quarter', 'Engineers', 'Cost, GBP'])
})

test('targets have their chances only once these are known', () => {
  const heads = (table: ChartTable): readonly string[] => table.columns.map(({ head }) => head)
  expect(heads(targetsTable(made.outcomes, workspace))).not.toContain('P80')
  const [first] = made.outcomes
  if (first === undefined) throw new Error('the sample has targets')
  const chance = { systemId: first.systemId, p50: '2027-10-01', p80: null, onTime: 0.62 }
  const table = targetsTable([first], workspace, [chance])
  expect(table.rows[0]?.slice(-3)).toEqual(['2027-10-01', null, 62])
})
