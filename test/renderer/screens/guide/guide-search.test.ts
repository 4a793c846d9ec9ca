import { expect, test } from 'vitest'
import { found } from '../../../../renderer/screens/guide/guide-search.ts'
import { standardFramework as framework } from '../../../../src/framework/standard.ts'

const named = (search: string): readonly string[] => found(framework, search).map(({ name }) => name)

test('statements named by the words come before those that only hold them', () => {
  const names = named('memory')
  expect(names.slice(0, 2)).toEqual(['Memory is bounded, level 4', 'Memory explosion'])
  expect(names.length).toBeGreaterThan(2)
})

test('every word must be there, whatever its case and order', () => {
  expect(named('BUY observability')).toContain('Observability and monitoring')
  expect(named('observability zzz')).toEqual([])
})

test('a practice leads to its own dimension', () => {
  expect(found(framework, 'half-finished')[0]?.place).toEqual({ screen: 'guide', id: 'dimensions', part: 'recovery' })
})

test('every practice, failure mode and question is found by its own words', () => {
  const texts = [
    ...framework.practices.flatMap(({ quarter, half, whole, evidence }) => [quarter, half, whole, evidence]),
    ...framework.failureModes.flatMap(({ requires, rehearse }) => [requires, rehearse]),
    ...framework.selfCheck.map(({ asks }) => asks),
  ]
  expect(texts.filter((words) => !found(framework, words).some(({ text }) => text.includes(words)))).toEqual([])
})
