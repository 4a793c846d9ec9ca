import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { reliabilitySource, reliabilityWords, singleReliability, spearmanBrown } from '../../src/interview/reliability.ts'

test('the mean of one to six separate interviews has the reliabilities of the published table', () => {
  const single = singleReliability(standardFramework).value
  expect([1, 2, 3, 4, 5, 6].map((interviews) => reliabilityWords(spearmanBrown(single, interviews)))).toEqual([
    '0.44',
    '0.61',
    '0.70',
    '0.76',
    '0.80',
    '0.83',
  ])
})

test('another interview always helps, never reaches certainty, and helps less each time', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.95, noNaN: true }), fc.integer({ min: 1, max: 20 }), (single, interviews) => {
      const [before, at, after] = [interviews - 1, interviews, interviews + 1].map((k) => spearmanBrown(single, k)) as [
        number,
        number,
        number,
      ]
      expect(at).toBeGreaterThan(before)
      expect(after).toBeGreaterThan(at)
      expect(after).toBeLessThan(1)
      expect(after - at).toBeLessThan(at - before)
    }),
  )
})

test('the source keeps the grade of the published figure and names the formula', () => {
  const source = reliabilitySource(singleReliability(standardFramework), 4)
  expect(source).toMatchObject({ kind: 'research', grade: 'B' })
  expect(source.note).toContain('Spearman-Brown formula for 4 separately rated interviews, from 0.44')
})
