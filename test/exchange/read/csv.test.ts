import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/base/failure.ts'
import { readCsv } from '../../../src/exchange/read/csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(isBig ? little.swap16() : little)
}
const list = 'Name,Team\nÅsa Müller,Claims\nRenée d’Arc,Service\n'
const people = [
  { row: 2, cells: ['Åsa Müller', 'Claims'] },
  { row: 3, cells: ['Renée d’Arc', 'Service'] },
]

describe('the text of a file', () => {
  test.each([
    ['UTF-8', bytes(list)],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${list}`)],
    ['UTF-16, little end first', utf16(list, false)],
    ['UTF-16, big end first', utf16(list, true)],
    ['Windows-1252', Uint8Array.from([...list].map((letter) => (letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0))))],
    ['Windows line ends', bytes(list.replaceAll('\n', '\r\n'))],
    ['semicolons', bytes(list.replaceAll(',', ';'))],
    ['tabs', bytes(list.replaceAll(',', '\t'))],
    ['bars', bytes(list.replaceAll(',', '|'))],
  ])('is read from %s', (_, file) => {
    expect(readCsv('people.csv', file)).toEqual({ headings: ['Name', 'Team'], rows: people })
  })
  test('semicolons part cells whose numbers have commas', () => {
    expect(readCsv('people.csv', bytes('Name;FTE\nAna;0,5\nBen;0,8\n')).rows.map(({ cells }) => cells)).toEqual([
      ['Ana', '0,5'],
      ['Ben', '0,8'],
    ])
  })
  test('a first line that tells the delimiter is no row of people, and counts as a row', () => {
    expect(readCsv('people.csv', bytes('sep=;\nName;Team\nAna;A, B\n'))).toEqual({
      headings: ['Name', 'Team'],
      rows: [{ row: 3, cells: ['Ana', 'A, B'] }],
    })
  })
})

describe('rows and headings', () => {
  test('rows keep the numbers that a spreadsheet shows, over blank rows and cells of two lines', () => {
    const table = readCsv('people.csv', bytes('\nName,Note\n\n"Ana","two\nlines"\n,\nBen,\n'))
    expect(table.rows).toEqual([
      { row: 4, cells: ['Ana', 'two\nlines'] },
      { row: 6, cells: ['Ben', ''] },
    ])
  })
  test('empty and repeated headings get names of their own, and columns without anything go', () => {
    const table = readCsv('people.csv', bytes('Name,,Name,\nAna,x,y,\nBen,,,,z\n'))
    expect(table.headings).toEqual(['Name', 'Column 2', 'Name (2)', 'Column 4', 'Column 5'])
    expect(table.rows[0]?.cells).toEqual(['Ana', 'x', 'y', '', ''])
    expect(readCsv('people.csv', bytes('Name,Team,,\nAna,A,,\n')).headings).toEqual(['Name', 'Team'])
  })
  test('text that looks like a formula stays text', () => {
    expect(readCsv('people.csv', bytes('Name,Note\n=1+1,@x\n')).rows[0]?.cells).toEqual(['=1+1', '@x'])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['an empty file', bytes(''), 'it is empty'],
    ['only headings', bytes('Name,Team\n\n'), 'it has no rows below its headings'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'it is a spreadsheet workbook; open it there, save it as CSV'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'save it as CSV'],
    ['a PDF', bytes('%PDF-1.7'), 'it is a PDF'],
    ['other bytes', Uint8Array.from([65, 0, 66, 1]), 'it is not a text'],
    [
      'a quotation mark that nothing closes',
      bytes('Name,Team\nAna,A\n"Ben,B\nCy,C\n'),
      'row 3 has a quotation mark (") that nothing closes',
    ],
    ['a quotation mark inside a quoted cell', bytes('Name,Team\nAna,"A" B\n'), 'row 2 has a quotation mark'],
    ['too many bytes', new Uint8Array(26 * 1024 * 1024), '26 MB, and at most 25 MB can be read'],
    ['too many rows', bytes(`Name\n${'Ana\n'.repeat(100_001)}`), 'more than 100,000 rows'],
    ['too many columns', bytes(`${'a,'.repeat(300)}\n1\n`), '301 columns, and at most 200 can be read'],
  ])('%s is refused with what and how to mend it', (_, file, words) => {
    expect(() => readCsv('people.csv', file)).toThrow(Refusal)
    expect(() => readCsv('people.csv', file)).toThrow(words)
  })
  test('100,000 rows are read beside as many blank ones, and none goes missing behind more of them', () => {
    expect(readCsv('people.csv', bytes(`Name\n${'\n'.repeat(40_000)}${'Ana\n'.repeat(100_000)}`)).rows).toHaveLength(100_000)
    expect(() => readCsv('people.csv', bytes(`Name\n${'\n'.repeat(200_000)}Ana\n`))).toThrow('more than 100,000 rows')
  })
  test('100,000 rows are read', () => {
    expect(readCsv('people.csv', bytes(`Name\n${'Ana\n'.repeat(100_000)}`)).rows).toHaveLength(100_000)
  })
})

test('any bytes make a table whose rows are as wide as its headings, or a refusal', () => {
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', '\t', '|', 'é', ' ', '0,5'), { maxLength: 60 })
      .map((parts) => bytes(parts.join(''))),
  )
  fc.assert(
    fc.property(file, (some) => {
      try {
        const { headings, rows } = readCsv('any.csv', some)
        expect(new Set(headings).size).toBe(headings.length)
        for (const { cells } of rows) expect(cells).toHaveLength(headings.length)
      } catch (cause) {
        expect(cause).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 500 },
  )
})
