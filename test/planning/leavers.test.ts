import { expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { leavers, leaverWords } from '../../src/planning/leavers.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { personOf, TODAY, workspaceOf } from '../support/organisation.ts'

const leaving = (id: string, day: string | null, role: 'ai-systems-engineer' | null = 'ai-systems-engineer') =>
  personOf(id, role, role === null ? null : 3, { endDate: day === null ? null : PlainDate.parse(day) })
const words = (...people: ReturnType<typeof leaving>[]): string => {
  const workspace = workspaceOf(people, [])
  return leaverWords(leavers(workspace, plan(workspace, standardFramework, TODAY)))
}

test('engineers with a last day from today to the end of the plan are told', () => {
  expect(words(leaving('a', '2027-06-30'), leaving('b', null))).toBe('1 leaves on 30 Jun 2027')
  expect(words(leaving('a', '2027-06-30'), leaving('b', '2027-06-30'))).toBe('2 leave on 30 Jun 2027')
  expect(words(leaving('a', '2027-06-30'), leaving('b', '2026-11-24'), leaving('c', '2028-12-31'))).toBe('3 leave by 31 Dec 2028')
})

test('who has left, leaves after the plan or is no engineer is not', () => {
  expect(words(leaving('a', '2026-11-23'), leaving('b', '2029-01-01'), leaving('c', '2027-06-30', null), leaving('d', null))).toBe('')
})
