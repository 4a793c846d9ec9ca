import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/exchange/read/csv.ts'
import { csvText, guarded, unguarded } from '../../../src/exchange/table/csv-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Any text, often one that a spreadsheet would run; a NUL is no text to any reader of files. */
const anyCell = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r', '\t', ' ', '＝', 'a', '1') }),
  )
  .map((text) => text.replaceAll('\0', ''))

describe('cells that a spreadsheet would run', () => {
  test.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\t=1', '\r1', ' =1', "'=1", '＝1', '－1'])('%j is written with an apostrophe', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`)
    expect(unguarded(guarded(cell))).toBe(cell)
  })
  test.each(['Ana', "'s-Hertogenbosch", '1', '', "rock 'n' roll", 'a=b'])('%j is left as it is', (cell) => {
    expect(guarded(cell)).toBe(cell)
    expect(unguarded(cell)).toBe(cell)
  })
  test('whatever a cell holds, taking the apostrophe away gives it back, and no cell begins a formula', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell)
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })
})

test('any table survives being written and read', () => {
  const row = fc.tuple(
    anyCell.filter((cell) => cell.trim() !== ''),
    anyCell,
    anyCell,
  )
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const table = readCsv('t.csv', bytes(`\uFEFF${csvText(['One', 'Two', 'Three'], rows)}`))
      expect(table.headings).toEqual(['One', 'Two', 'Three'])
      expect(table.rows.map(({ cells }) => cells.map(unguarded))).toEqual(rows)
    }),
  )
})

test('numbers stay numbers, also below zero; the same digits as a text are guarded', () => {
  expect(csvText(['Gap'], [[-35], ['-35'], [0.5]])).toBe("Gap\r\n-35\r\n'-35\r\n0.5\r\n")
})
