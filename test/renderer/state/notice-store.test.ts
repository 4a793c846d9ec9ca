import { expect, test } from 'vitest'
import { createNoticeStore } from '../../../renderer/state/notice-store.ts'
import { invalid } from '../../../src/base/failure.ts'

test('A refusal is shown with its own sentence', () => {
  const store = createNoticeStore()
  store.getState().tellRefusal(invalid('31 February is not a date.'))
  expect(store.getState().notices).toMatchObject([{ tone: 'bad', words: '31 February is not a date.' }])
})

test('A bug is not shown as if it had been refused', () => {
  expect(() => createNoticeStore().getState().tellRefusal(new TypeError('x is undefined'))).toThrow(TypeError)
})

test('The same words are shown once, and only the last three of many', () => {
  const store = createNoticeStore()
  for (const words of ['a', 'b', 'b', 'c', 'd']) store.getState().tell('good', words)
  expect(store.getState().notices.map(({ words }) => words)).toEqual(['b', 'c', 'd'])
  expect(new Set(store.getState().notices.map(({ id }) => id)).size).toBe(3)
})
