import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureWords, fileTrouble, invalid, problemWords } from '../../src/base/failure.ts'
import { perValue } from '../../src/base/per-value.ts'
import { seededRandom, shuffled } from '../../src/base/random.ts'

test('a thing is worked out once for each value, also when the result is undefined', () => {
  let times = 0
  const worked = perValue((_: object) => void times++)
  const value = {}
  worked(value)
  worked(value)
  worked({})
  expect(times).toBe(2)
})

test('the same seed gives the same chance, within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [a, b] = [seededRandom(seed), seededRandom(seed)]
      const drawn = Array.from({ length: 20 }, a)
      expect(drawn).toEqual(Array.from({ length: 20 }, b))
      expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true)
    }),
  )
})

test('the draws are spread evenly', () => {
  const random = seededRandom(7)
  const tenths = new Map<number, number>()
  for (let i = 0; i < 100_000; i++) {
    const tenth = Math.floor(random() * 10)
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1)
  }
  for (const count of tenths.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})

test('shuffling keeps every item once and leaves the input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const before = [...items]
      expect(shuffled(items, seededRandom(seed)).toSorted()).toEqual(items.toSorted())
      expect(items).toEqual(before)
    }),
  )
})

test('a refusal says what is wrong, where and what to do', () => {
  expect(fileTrouble('disk-full', 'Northwind.cadre').message).toBe(
    'The disk that holds Northwind.cadre is full. Free some space and try again; nothing was changed.',
  )
  expect(invalid('31 February is not a date.').message).toBe('31 February is not a date.')
  expect(failureWords({ kind: 'unexpected', reference: 'A1' })).toContain('Reference A1')
  expect(problemWords([{ path: ['patch', 'name'], message: 'A name is needed.' }])).toEqual(['A name is needed.'])
  expect(problemWords([{ path: ['target', 'level'], message: 'Too high' }])).toEqual(['level: Too high'])
})
