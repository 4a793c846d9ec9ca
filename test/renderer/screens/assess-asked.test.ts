import { expect, test } from 'vitest'
import { answeredOf, byDimension, inOrder, nextOpen, placeAmong, practicesAsked } from '../../../renderer/screens/assess/asked.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { answersAt, systemOf } from '../../support/organisation.ts'

const framework = standardFramework
const at3 = systemOf('one', { level: 2, target: { level: 3, by: null } })
const without = { ...at3, excluded: [{ dimension: 'cost' as const, reason: 'Paid by another team' }] }

test('the interview goes dimension by dimension, level by level', () => {
  const order = inOrder(framework)
  expect(order).toHaveLength(framework.practices.length)
  expect([...new Set(order.map(({ dimension }) => dimension))]).toEqual(framework.dimensions.map(({ id }) => id))
  for (const { practices } of byDimension(order, framework))
    expect(practices.map(({ level }) => level)).toEqual(practices.map(({ level }) => level).toSorted((a, b) => a - b))
})

test('it asks up to one level above the target, or everything when asked to or when there is no target', () => {
  expect(Math.max(...practicesAsked(framework, at3, true).map(({ level }) => level))).toBe(4)
  expect(practicesAsked(framework, at3, false)).toHaveLength(framework.practices.length)
  expect(practicesAsked(framework, { ...at3, target: null }, true)).toHaveLength(framework.practices.length)
})

test('a dimension that is left out is not asked about', () => {
  const asked = practicesAsked(framework, without, false)
  expect(asked.some(({ dimension }) => dimension === 'cost')).toBe(false)
  expect(byDimension(asked, framework).map(({ dimension }) => dimension.id)).not.toContain('cost')
})

test('a practice that is no longer asked gives its place to the next one that is', () => {
  const all = practicesAsked(framework, at3, false)
  const firstOfCost = all.find(({ dimension }) => dimension === 'cost')
  const after = all.find(({ dimension }, at) => dimension !== 'cost' && at > all.findIndex((one) => one === firstOfCost))
  const asked = practicesAsked(framework, without, false)
  expect(asked[placeAmong(asked, firstOfCost?.id ?? null, framework)]).toBe(after)
  expect(placeAmong(asked, null, framework)).toBe(asked.length)
  expect(placeAmong(asked.slice(0, 3), all.at(-1)?.id ?? null, framework)).toBe(3)
})

test('the next unanswered practice is looked for onwards, then from the start', () => {
  const asked = practicesAsked(framework, at3, true)
  const [first] = asked
  if (first === undefined) throw new Error('something is asked')
  const { [first.id]: _, ...answers } = answersAt(5)
  expect(nextOpen(asked, answers, -1)).toBe(0)
  expect(nextOpen(asked, answers, 5)).toBe(0)
  expect(nextOpen(asked, {}, 0)).toBe(1)
  expect(nextOpen(asked, answersAt(5), 0)).toBeNull()
  expect(answeredOf(asked, answers)).toBe(asked.length - 1)
})
