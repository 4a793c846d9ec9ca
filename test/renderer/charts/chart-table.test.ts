import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWords, csvOf, type ChartTable } from '../../../renderer/charts/chart-table.ts'
import { readCsv } from '../../../src/exchange/read/csv.ts'

const table: ChartTable = {
  columns: [
    { head: 'System', as: 'text' },
    { head: 'Cost, GBP', as: 'number' },
    { head: 'FTE', as: 'number', digits: 2 },
    { head: 'Due', as: 'date' },
  ],
  rows: [
    ['Claims, Triage', -35_000.4, 1.005, '2027-01-12'],
    ['=HYPERLINK("x")', null, -0.001, null],
  ],
}
const [text, whole, share, day] = table.columns
const words = (column: typeof text, cell: string | number | null): string => (column === undefined ? '' : cellWords(column, cell))

describe('cells on the screen', () => {
  test('numbers have their decimals, thousands apart and a real minus sign', () => {
    expect(words(whole, -35_000.4)).toBe('−35,000')
    expect(words(share, 12_345.678)).toBe('12,345.68')
    expect(words(share, -0.001)).toBe('0.00')
  })
  test('days are words, what is not known is a dash, and a word among days or numbers stays', () => {
    expect(words(day, '2027-01-12')).toBe('12 Jan 2027')
    expect(words(day, 'After the plan')).toBe('After the plan')
    expect(words(day, null)).toBe('–')
    expect(words(whole, 'Not assessed')).toBe('Not assessed')
  })
})

test('the file has plain numbers and days, empty cells for what is not known, and no formula', () => {
  expect(csvOf(table)).toBe('System,"Cost, GBP",FTE,Due\r\n"Claims, Triage",-35000,1,2027-01-12\r\n"\'=HYPERLINK(""x"")",,0,\r\n')
})

test('every number of a chart is in its file, to the decimals shown', () => {
  const column = { head: 'N', as: 'number', digits: 2 } as const
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 5 }), (numbers) => {
      const csv = csvOf({ columns: [{ head: 'Row', as: 'text' }, column], rows: numbers.map((number, at) => [`r${at}`, number]) })
      const read = readCsv('c.csv', new TextEncoder().encode(csv)).rows.map(({ cells }) => Number(cells[1]))
      expect(read).toHaveLength(numbers.length)
      numbers.forEach((number, at) => {
        expect(Math.abs((read[at] ?? Number.NaN) - number)).toBeLessThanOrEqual(0.0051)
        expect(cellWords(column, number)).toBe(cellWords(column, read[at] ?? null))
      })
    }),
  )
})
