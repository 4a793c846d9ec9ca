import { expect, test } from 'vitest'
import { outcomeWords } from '../../../renderer/components/outcome-words.ts'
import { countWords, listed, signed } from '../../../renderer/components/words.ts'
import { SystemId } from '../../../src/model/system.ts'

test('Counts are words up to twelve and digits above', () => {
  expect([0, 1, 12, 13].map(countWords)).toEqual(['no', 'one', 'twelve', '13'])
})

test('Lists read as sentences', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a and b', 'a, b or c'])
})

test('Changes carry a real minus sign', () => {
  expect([3, 0, -2].map(signed)).toEqual(['+3', '0', '−2'])
})

test('Lateness is said in the largest unit that stays exact enough', () => {
  const late = (daysLate: number) => outcomeWords({ systemId: SystemId.parse('s'), due: null, forecast: null, state: 'late', daysLate })
  expect([1, 13, 49, 200].map(late)).toEqual(['1 day late', '13 days late', '7 weeks late', '7 months late'])
})
