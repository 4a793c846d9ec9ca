import { expect, test } from 'vitest'
import { nextStep } from '../../../renderer/screens/people/next-step.ts'
import { draftOf, fieldsOf, inRole, wrongsIn } from '../../../renderer/screens/people/person-draft.ts'
import { consequencesOf } from '../../../renderer/screens/people/removal.ts'
import { monthsWords, spanWords } from '../../../renderer/screens/people/words.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { careerPath } from '../../../src/career/career-path.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { work } from '../../../src/model/edit.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const workspace = northwind()
const people = [...workspace.person.values()]
const made = plan(workspace, standardFramework, TODAY)

test('a form that nobody touched changes nobody', () => {
  for (const person of people)
    expect(
      work(workspace, { kind: 'change-person', given: { personId: person.id, patch: fieldsOf(draftOf(person)) ?? {} } }).changes,
    ).toEqual([])
})

test('in another role the level stays where the role has it, and is its only one where there is one', () => {
  const draft = { ...draftOf(null), role: 'ai-systems-engineer', level: '4' }
  expect(inRole(draft, 'ai-reliability-engineer', standardFramework).level).toBe('4')
  expect(inRole(draft, 'ai-architect', standardFramework).level).toBe('5')
  expect(inRole(draft, 'prompt-engineer', standardFramework).level).toBe('')
  expect(inRole(draft, '', standardFramework).level).toBe('')
})

const leavingWrongly = [
  { endDate: '2027-02-31' },
  { startDate: '2027-03-01', endDate: '2027-02-28' },
  { leaves: [{ key: '0', from: '2027-03-01', to: '' }] },
  { leaves: [{ key: '0', from: '2027-03-01', to: '2027-02-01' }] },
]

test('a last day and leaves come out of the form as they went in', () => {
  const leaves = [{ from: '2027-03-01', to: '2027-08-31' }]
  const typed = leaves.map((leave) => ({ ...leave, key: 'a' }))
  expect(fieldsOf({ ...draftOf(null), name: 'Ana Ruiz', endDate: '2028-06-30', leaves: typed })).toMatchObject({
    endDate: '2028-06-30',
    leaves,
  })
})

test('a draft with something wrong in it says what, and gives no fields', () => {
  const draft = { ...draftOf(null), name: 'Ana Ruiz' }
  expect(fieldsOf(draft)).toMatchObject({ name: 'Ana Ruiz', allocation: 1, startDate: null })
  expect(fieldsOf({ ...draft, name: ' ' })).toBeNull()
  for (const wrong of [{ allocation: '0' }, { pay: 'lots' }, { startDate: '2027-02-31' }, { managerWrong: true }, ...leavingWrongly]) {
    expect(fieldsOf({ ...draft, ...wrong })).toBeNull()
    expect(Object.values(wrongsIn({ ...draft, ...wrong })).filter((words) => words !== null)).toHaveLength(1)
  }
})

test('the table’s next step is the one that the person’s own path recommends', () => {
  for (const person of people)
    expect(nextStep(workspace, standardFramework, made, person)).toEqual(careerPath(workspace, standardFramework, made, person).recommended)
})

test('the consequences of a removal are those that the edit has', () => {
  for (const person of people) {
    const consequences = new Set(consequencesOf(workspace, standardFramework, made, person).map(({ what }) => what))
    const { changes } = work(workspace, { kind: 'remove-person', given: { personId: person.id } })
    const others = changes.filter(({ id }) => id !== person.id)
    expect(consequences.has('Reports')).toBe(others.some(({ table }) => table === 'person'))
    expect(consequences.has('Leads')).toBe(others.some(({ table }) => table === 'team'))
    expect(consequences.has('Owns systems')).toBe(others.some(({ table }) => table === 'system'))
    expect(consequences.has('Owns answers to failures')).toBe(others.some(({ table }) => table === 'safeguard'))
    expect(consequences.has('Heads the organisation')).toBe(others.some(({ table }) => table === 'workspace'))
  }
})

test('the improvements that a removed person has still to do are told; those done are not', () => {
  const [person] = people
  if (person === undefined) throw new Error('the sample has nobody')
  const [[id, one] = []] = workspace.improvement
  if (id === undefined || one === undefined) throw new Error('the sample plans no improvement')
  const told = (doneOn: PlainDate | null) => {
    const improvement = new Map([[id, { ...one, ownerId: person.id, doneOn }]])
    return consequencesOf({ ...workspace, improvement }, standardFramework, made, person).find(({ what }) => what === 'Owns improvements')
  }
  expect(told(null)).toEqual({ what: 'Owns improvements', before: '1 open', after: 'No owner' })
  expect(told(TODAY)).toBeUndefined()
})

test('spans of months say a year once, and a lone month alone', () => {
  const span = (start: string, end: string) => spanWords(PlainDate.parse(start), PlainDate.parse(end))
  expect(span('2027-01-11', '2027-03-10')).toBe('Jan to Mar 2027')
  expect(span('2026-11-24', '2027-02-10')).toBe('Nov 2026 to Feb 2027')
  expect(span('2027-01-01', '2027-01-31')).toBe('Jan 2027')
  expect(monthsWords([1, 1])).toBe('1 month')
  expect(monthsWords([4, 9])).toBe('4 to 9 months')
})
