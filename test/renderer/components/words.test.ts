import { expect, test } from 'vitest'
import { countWords, listed, signed } from '../../../renderer/components/words.ts'

test('Counts are words up to twelve and digits above', () => {
  expect([0, 1, 12, 13].map(countWords)).toEqual(['no', 'one', 'twelve', '13'])
})

test('Lists read as sentences', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a and b', 'a, b or c'])
})

test('Changes carry a real minus sign', () => {
  expect([3, 0, -2].map(signed)).toEqual(['+3', '0', '−2'])
})
