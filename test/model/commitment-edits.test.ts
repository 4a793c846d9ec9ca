import { describe, expect, test } from 'vitest'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { Refusal } from '../../src/base/failure.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { Team } from '../../src/model/team.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { personOf, workspaceOf } from '../support/organisation.ts'
import { personWith } from '../support/person.ts'
import { adopting, contractOf, edited, hireOf, moveOf, scenarioOf } from '../support/plans.ts'

const day = PlainDate.parse('2027-01-11')
const team = Team.parse({ id: 't', name: 'Claims', purpose: '', leadId: null })
const plain = workspaceOf([personOf('a', 'ai-engineer', 2), personOf('b', 'ai-engineer', 2)], [], [team])
const until = PlainDate.parse('2027-10-01')
const inUse = edited(
  plain,
  adopting(
    scenarioOf([
      hireOf('h', 'ai-engineer', 2, day, { backfills: 'b', teamId: 't' }),
      contractOf('c', 'ai-engineer', 2, day, until),
      moveOf('m', 'a', 'ai-systems-engineer', 3, day),
    ]),
  ),
)

const refused = (at: Workspace, edit: Edit): string => {
  try {
    work(at, edit)
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message
    throw cause
  }
  return ''
}
const step = (id: string, state: 'proposed' | 'approved' | 'open' | 'declined', on = day): Edit => ({
  kind: 'approve-decision',
  given: { id, state, by: 'Helen Marsh', on, note: '' },
})
const complete = (id: string, person: object | null): Edit => ({
  kind: 'complete-decision',
  given: { id, by: 'Ana Ruiz', on: day, note: '', person: person as never }, // a row as JSON carries it
})

describe('the approval of a decision', () => {
  test('goes from proposed over approved to open, and keeps who brought it there and when', () => {
    const after = edited(inUse, step('h', 'approved'), step('h', 'open', addDays(day, 3)))
    expect(after.commitment.get('h')).toMatchObject({
      state: 'open',
      trail: [
        { state: 'approved', by: 'Helen Marsh', on: day },
        { state: 'open', by: 'Helen Marsh', on: addDays(day, 3) },
      ],
    })
  })

  test('skips nothing, and comes back from nothing that is done', () => {
    expect(refused(inUse, step('h', 'open'))).toBe('A decision that is proposed cannot become open.')
    const done = edited(inUse, complete('h', personWith('n', { name: 'Nia' })))
    expect(refused(done, step('h', 'declined'))).toBe('A decision that is done cannot become declined.')
    expect(refused(done, complete('h', personWith('o', {})))).toBe('This decision is done already, so it stays as it was.')
    expect(edited(inUse, step('h', 'declined'), step('h', 'proposed')).commitment.get('h')).toMatchObject({
      state: 'proposed',
      trail: { length: 2 },
    })
  })

  test('opens a requisition, not a move', () => {
    expect(refused(edited(inUse, step('m', 'approved')), step('m', 'open'))).toBe(
      'Only a requisition opens. Complete the move once it is made.',
    )
  })

  test('moves the days of a requisition that opens later than planned; one that opens earlier is filled as planned', () => {
    const approved = edited(inUse, step('h', 'approved'))
    const { inSeat } = hireOf('h', 'ai-engineer', 2, day)
    expect(edited(approved, step('h', 'open', addDays(day, 10))).commitment.get('h')).toMatchObject({
      openBy: addDays(day, 10),
      inSeat: addDays(inSeat, 10),
    })
    expect(edited(approved, step('h', 'open', addDays(day, -10))).commitment.get('h')).toMatchObject({ openBy: addDays(day, -10), inSeat })
  })

  test('waits while a requisition is frozen', () => {
    const frozen = edited(inUse, step('h', 'approved'), { kind: 'hold-decision', given: { id: 'h', until: '2027-04-01' } })
    expect(refused(frozen, step('h', 'open'))).toBe('This requisition is frozen until 1 Apr 2027. Lift the freeze first.')
    const lifted = edited(frozen, { kind: 'hold-decision', given: { id: 'h', until: null } }, step('h', 'open'))
    expect(lifted.commitment.get('h')?.state).toBe('open')
    expect(refused(lifted, { kind: 'hold-decision', given: { id: 'h', until: '2027-04-01' } })).toBe(
      'This requisition is open. Take it back to approved, then freeze it.',
    )
  })
})

test('no requisition opens in a freeze of the plan in use', () => {
  const freezes = [{ from: addDays(day, -1), to: addDays(day, 9) }]
  const frozen = edited(plain, adopting(scenarioOf([hireOf('h', 'ai-engineer', 2, day)], { limits: { freezes } })), step('h', 'approved'))
  expect(refused(frozen, step('h', 'open'))).toBe(
    'The plan in use opens no requisition from 10 Jan 2027 to 20 Jan 2027. Wait until it is over, or adopt a plan without that freeze.',
  )
  expect(edited(frozen, step('h', 'open', addDays(day, 10))).commitment.get('h')?.state).toBe('open')
})

test('what is approved stays the kind of decision it is, and is proposed again where a plan adopted has another', () => {
  const other = moveOf('h', 'b', 'ai-systems-engineer', 3, day)
  expect(edited(inUse, { kind: 'plan-decision', given: { decision: other } }).commitment.get('h')).toMatchObject({
    kind: 'promote',
    trail: [],
  })
  const approved = edited(inUse, step('h', 'approved'))
  expect(refused(approved, { kind: 'plan-decision', given: { decision: other } })).toBe(
    'It is approved as a hire, so it cannot become a promotion. Decline it and plan another.',
  )
  expect(edited(approved, adopting(scenarioOf([other]))).commitment.get('h')).toMatchObject({
    kind: 'promote',
    state: 'proposed',
    trail: [{ state: 'approved' }, { state: 'proposed', note: 'In the plan adopted' }],
  })
})

describe('a decision that is done', () => {
  test('brings the person who takes the seat', () => {
    const after = edited(inUse, complete('h', personWith('n', { name: 'Nia', role: 'ai-engineer', level: 2 })))
    expect(after.commitment.get('h')).toMatchObject({ state: 'done', filledBy: 'n', trail: [{ state: 'done', by: 'Ana Ruiz' }] })
    expect(after.person.get('n')).toMatchObject({ name: 'Nia', endDate: null })
    expect(refused(inUse, complete('h', null))).toBe('Say who takes the seat: a name and a first day.')
    expect(refused(inUse, complete('h', personWith('a', {})))).toBe('A person with the id “a” is already there.')
  })

  test('lets a contractor leave with the contract', () => {
    const after = edited(inUse, complete('c', personWith('n', { role: 'ai-engineer', level: 2 })))
    expect(after.person.get('n')?.endDate).toBe('2027-09-30')
  })

  test('moves the person', () => {
    const after = edited(inUse, complete('m', null))
    expect(after.person.get('a')).toMatchObject({ role: 'ai-systems-engineer', level: 3 })
    expect(after.commitment.get('m')).toMatchObject({ state: 'done', filledBy: 'a' })
  })
})

describe('decisions of the plan in use', () => {
  test('are changed only while a plan is in use', () => {
    const decision = hireOf('x', 'ai-engineer', 2, day)
    expect(refused(plain, { kind: 'plan-decision', given: { decision } })).toBe(
      'No plan is in use yet. Adopt one first; its decisions can then be changed.',
    )
    expect(edited(inUse, { kind: 'plan-decision', given: { decision } }).commitment.get('x')).toMatchObject({
      state: 'proposed',
      trail: [],
    })
  })

  test('are dropped while nobody has approved them, and declined after that', () => {
    expect(edited(inUse, { kind: 'drop-decision', given: { id: 'h' } }).commitment.has('h')).toBe(false)
    expect(refused(edited(inUse, step('h', 'approved')), { kind: 'drop-decision', given: { id: 'h' } })).toBe(
      'This decision has been approved or opened. Decline it, so that its record stays.',
    )
  })

  test('lose who has gone: a move goes along, a seat stays without the name; a team that goes leaves its seats', () => {
    const gone = edited(inUse, { kind: 'remove-person', given: { personId: 'a' } }, { kind: 'remove-person', given: { personId: 'b' } })
    expect([...gone.commitment.keys()]).toEqual(['h', 'c'])
    expect(gone.commitment.get('h')).toMatchObject({ backfills: null, teamId: 't' })
    expect(edited(gone, { kind: 'remove-team', given: { teamId: 't' } }).commitment.get('h')?.teamId).toBeNull()
  })
})
