import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/document/clean-text.ts'

/** What XML 1.0 allows in text, without the carriage return that Word would turn into a line. */
const ALLOWED = /^[\u0009\u000A\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

test('any text becomes text that XML allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(text)).toMatch(ALLOWED)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      expect(cleanText(String.fromCharCode(...units))).toMatch(ALLOWED)
    }),
  )
})

test('text that XML allows stays as it is, and a second cleaning changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(cleanText(text)).toBe(text.replaceAll(/\r\n?/g, '\n'))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
    }),
  )
})

test('a lone surrogate stays visible as a replacement character', () => {
  expect(cleanText('a\uD83Db\uFFFEc\u0000')).toBe('a\uFFFDbc')
})
