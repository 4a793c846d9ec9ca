import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf, safeFileName, shortened } from '../../src/document/file-name.ts'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

test('any text becomes a name that every system takes', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('CON', 'nul.txt', 'com1', 'LPT9. ', '...', ' ', 'a.', '../../etc', 'C:\\x', '👩🏽‍🚀'.repeat(60)),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const name = safeFileName(text)
      expect(name).not.toBe('')
      expect(name.length).toBeLessThanOrEqual(130)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u202A-\u202E\u2066-\u2069]/) // eslint-disable-line no-control-regex -- they must not be there
      expect(name).not.toMatch(/^[. ]|[. ]$/)
      expect(name.split('.')[0]).not.toMatch(RESERVED)
      expect(name.isWellFormed()).toBe(true)
    }),
  )
})

test('an ordinary name stays as it is', () => {
  expect(safeFileName('Northwind Mutual headcount plan 2026-11-24')).toBe('Northwind Mutual headcount plan 2026-11-24')
  expect(safeFileName('Zoë & Søn A/S')).toBe('Zoë & Søn A S')
})

test('a long organisation leaves room for kind and day', () => {
  expect(safeFileName(`${shortened('W'.repeat(200))} maturity report 2026-11-24`)).toMatch(/^W{44} maturity report 2026-11-24$/)
  expect(shortened('')).toBe('')
})

test('a long organisation and a long name leave room for kind and day together', () => {
  const name = fileNameOf('W'.repeat(200), 'scorecard stage 5 debugging and cost', 'Ñ'.repeat(200), '2026-11-24')
  expect(name).toMatch(/^W+ scorecard stage 5 debugging and cost Ñ+ 2026-11-24$/)
  expect(name.length).toBeLessThanOrEqual(120)
})
