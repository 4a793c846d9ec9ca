import { expect, test } from 'vitest'
import { hireLabel, hireWords, seatsOf } from '../../../../renderer/screens/hiring/seat.ts'
import { toStart } from '../../../../renderer/screens/overview/to-start.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { plan } from '../../../../src/planning/make-plan.ts'
import { inUse } from '../../../document/plans.ts'
import { northwind, TODAY } from '../../../support/organisation.ts'

const used = inUse(northwind())
const made = plan(used, standardFramework, TODAY)
const seats = seatsOf(made)
const label = (id: string): string => {
  const nth = seats.findIndex((one) => one.id === id)
  const seat = seats[nth]
  return seat === undefined ? '' : hireLabel(seat, nth, standardFramework)
}

test('the seats of a plan are its hires and contracts, each with how far it has got', () => {
  expect(seats.map(({ kind }) => kind).toSorted()).toEqual(['contract', 'hire', 'hire', 'hire', 'hire', 'hire', 'hire'])
  expect(label(seats[0]?.id ?? '')).toBe('1. AI Reliability Engineer L4, by 24 Nov 2026, open')
  expect(label('contract-one')).toBe('2. AI Systems Engineer L3, contract, by 4 Jan 2027, proposed')
  const proposal = plan(northwind(), standardFramework, TODAY)
  expect(seatsOf(proposal).map((one, nth) => hireLabel(one, nth, standardFramework))[0]).toBe(
    '1. AI Reliability Engineer L4, by 24 Nov 2026',
  )
})

test('a seat says until when its contract runs, and whose seat it fills again', () => {
  const words = (id: string): string => {
    const seat = seats.find((one) => one.id === id)
    return seat === undefined ? '' : hireWords(seat, used)
  }
  expect(words('contract-one')).toMatch(/^Contract until 30 Jun 2027, open by 4 Jan 2027.*; proposed$/)
  expect(words('hire-again')).toContain(', in place of Dana Whitfield; proposed')
})

test('what is open already is under way, so it is no next action', () => {
  expect(toStart(made)).toHaveLength(made.decisions.length - 1)
  expect(toStart(made).some(({ state }) => state === 'open')).toBe(false)
})
