import { expect, test } from 'vitest'
import { effortWords, scoreWords } from '../../src/maturity/words.ts'

test('a score has one decimal and is cut, so that nearly whole never reads as whole', () => {
  expect([1, 3.6, 3 + 18 / 19, 2.25, 5].map(scoreWords)).toEqual(['1.0', '3.6', '3.9', '2.2', '5.0'])
})

test('effort is said in person-quarters', () => {
  expect([0.25, 1, 2.5].map(effortWords)).toEqual(['0.3 person-quarters', '1.0 person-quarter', '2.5 person-quarters'])
})
