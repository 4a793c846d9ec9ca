import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillLines } from '../../../src/document/layout/lines.ts'
import { edgesOf, widthOf } from '../../../src/document/layout/measure.ts'
import { lookOf } from '../../../src/document/look/look-of.ts'
import { standardBrand } from '../../../src/model/brand.ts'

const { styles } = lookOf(standardBrand)
const broken = (text: string, width: number): readonly string[] =>
  fillLines(text, edgesOf([{ text, bold: false }], styles.Normal), () => width).map(({ from, shownTo }) => text.slice(from, shownTo))

test('text is as wide as Carlito draws it, ligatures and bold letters included', () => {
  // 10.5 points are 210 twips to 2048 units: five digits of 1038, “tti” as one letter of 1753.
  expect(widthOf('12345', styles.Normal)).toBeCloseTo((5 * 1038 * 210) / 2048)
  expect(widthOf('tti', styles.Normal)).toBeCloseTo((1753 * 210) / 2048)
  expect(widthOf('tti', styles.Normal, true)).toBeCloseTo((1832 * 210) / 2048)
  expect(widthOf('漢', styles.Normal)).toBeCloseTo(210)
})

test.each([
  ['full-time work', 500, ['full-', 'time', 'work']],
  ['input/output', 700, ['input/', 'output']],
  ['over £148k', 560, ['over', '£148k']],
  ['nine (or ten)', 450, ['nine', '(or', 'ten)']],
  ['a\u00A0b c', 270, ['a\u00A0b', 'c']],
  ['one\ntwo', 5000, ['one', 'two']],
  ['漢字仮名', 430, ['漢字', '仮名']],
  ['abcdefgh', 300, ['abc', 'def', 'gh']],
])('%j breaks where a reader expects', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines)
})

test('lines hold the whole text in order, and each fits unless one character does not', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 4000 }), (text, width) => {
      const edges = edgesOf([{ text, bold: false }], styles.Normal)
      const lines = fillLines(text, edges, () => width)
      expect(lines.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
      for (const { from, shownTo } of lines) {
        const graphemes = [...new Intl.Segmenter().segment(text.slice(from, shownTo))].length
        if (graphemes > 1) expect((edges[shownTo] ?? 0) - (edges[from] ?? 0)).toBeLessThanOrEqual(width + 0.001)
      }
    }),
  )
})
