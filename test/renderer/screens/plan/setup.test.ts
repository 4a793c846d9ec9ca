import { expect, test } from 'vitest'
import { planDefaults } from '../../../../renderer/screens/plan/drivers.ts'
import { assumptionGroups, withAssumption } from '../../../../renderer/screens/plan/setup/assumption-rows.ts'
import { countTyped } from '../../../../renderer/screens/plan/setup/limit-typed.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'

const toFill = standardFramework.defaults.find(({ id }) => id === 'hiring.days-to-fill')
if (toFill === undefined) throw new Error('the framework has it')

test('every number that drives a plan stands in one group, and nothing else does', () => {
  const rows = assumptionGroups(standardFramework, { assumptions: {} }).flatMap((group) => group.rows)
  expect(rows.map(({ one }) => String(one.id)).toSorted()).toEqual(
    planDefaults(standardFramework)
      .map(({ id }) => String(id))
      .toSorted(),
  )
})

test('a number of the scenario’s own is told apart, and the workspace’s value gives it back', () => {
  const own = withAssumption({}, toFill, 60)
  const row = assumptionGroups(standardFramework, { assumptions: own })
    .flatMap(({ rows }) => rows)
    .find(({ one }) => one.id === toFill.id)
  expect(row?.own).toBe(60)
  expect(withAssumption(own, toFill, toFill.value)).toEqual({})
})

test.each([
  ['', { value: null, wrong: null }],
  ['3', { value: 3, wrong: null }],
  ['0', { value: 0, wrong: null }],
  ['-2', { value: null, wrong: 'A limit is 0 or more.' }],
  ['−2', { value: null, wrong: 'A limit is 0 or more.' }],
  ['2.5', { value: null, wrong: 'A whole number, such as 3.' }],
  ['many', { value: null, wrong: 'That is not a number.' }],
])('%j hires a quarter', (text, typed) => {
  expect(countTyped(text, true)).toEqual(typed)
})
