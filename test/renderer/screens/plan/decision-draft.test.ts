import { describe, expect, test } from 'vitest'
import { arrivalOf } from '../../../../renderer/screens/plan/arrival.ts'
import {
  daysIn,
  draftOf,
  firstQuarter,
  fitted,
  plannedOf,
  postKey,
  postsFor,
  postsOf,
  sameMove,
} from '../../../../renderer/screens/plan/decision-draft.ts'
import { planOf } from '../../../../renderer/state/derived.ts'
import { addDays, daysBetween } from '../../../../src/base/date.ts'
import { quarterOf } from '../../../../src/base/quarter.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { Person, PersonId } from '../../../../src/model/person.ts'
import { DecisionId, DecisionKind, isSeat } from '../../../../src/model/planned.ts'
import { plannedFrom } from '../../../../src/planning/scenario/scenario-plan.ts'
import { hireLeadDays } from '../../../../src/planning/supply.ts'
import { northwind, northwindDay } from '../../../support/northwind.ts'

const framework = standardFramework
const plan = planOf(northwind, northwindDay)
const around = { workspace: northwind, framework, today: northwindDay, id: 'new' }
const blank = draftOf(null, framework, plan)
const engineer = [...northwind.person.values()].find(({ role, level }) => role === 'ai-systems-engineer' && level === 3)
if (engineer === undefined) throw new Error('the sample has a systems engineer at level 3')

describe('A decision being written', () => {
  test('is at first a hire in the first quarter that can be met', () => {
    const hire = plannedOf(blank, null, around)
    expect(hire).toMatchObject({ id: 'new', kind: 'hire', personId: null, locked: false })
    expect(quarterOf(hire?.inSeat ?? northwindDay)).toBe(blank.quarter)
    expect((hire?.openBy ?? '') >= northwindDay).toBe(true)
  })

  test('of every kind keeps the days that it takes, from today on', () => {
    for (const kind of DecisionKind.options) {
      const quarter = firstQuarter(framework, kind, plan)
      for (const later of [0, 1, 4]) {
        const days = daysIn(framework, { kind, quarter: quarter + later, quarters: 1 }, northwindDay)
        expect(days.openBy >= northwindDay).toBe(true)
        expect(days.inSeat >= days.openBy).toBe(true)
        expect(quarterOf(days.inSeat)).toBe(quarter + later)
        expect(days.until !== null).toBe(kind === 'contract')
        if (kind === 'hire') expect(daysBetween(days.openBy, days.inSeat)).toBe(hireLeadDays(framework))
      }
    }
  })

  test('of a quarter that is too soon says the first day it can be', () => {
    const days = daysIn(framework, { kind: 'hire', quarter: quarterOf(northwindDay), quarters: 1 }, northwindDay)
    expect(days.inSeat >= addDays(northwindDay, hireLeadDays(framework))).toBe(true)
  })

  test('of a contract runs for its quarters', () => {
    const one = daysIn(framework, { kind: 'contract', quarter: blank.quarter, quarters: 1 }, northwindDay)
    const two = daysIn(framework, { kind: 'contract', quarter: blank.quarter, quarters: 2 }, northwindDay)
    expect([one.until, two.until].map((day) => quarterOf(day ?? northwindDay))).toEqual([blank.quarter + 1, blank.quarter + 2])
  })

  test('of a move offers higher levels to be promoted to, other roles to be reskilled to, and begins with the nearest', () => {
    const promote = { ...blank, kind: 'promote' as const, person: engineer.id }
    const reskill = { ...blank, kind: 'reskill' as const, person: engineer.id }
    expect(postsFor(framework, promote, northwind).every(({ level }) => level > 3)).toBe(true)
    expect(postsFor(framework, reskill, northwind).every(({ role }) => role !== engineer.role)).toBe(true)
    expect(fitted(promote, framework, northwind).post).toBe('ai-systems-engineer 4')
    expect(fitted({ ...promote, post: 'ai-architect 5' }, framework, northwind).post).toBe('ai-architect 5')
    expect(postsFor(framework, blank, northwind)).toEqual(postsOf(framework))
  })

  test('is told from a move that the plan makes already', () => {
    const made = plan.decisions.find(({ personId }) => personId !== null)
    if (made === undefined) throw new Error('the sample promotes somebody')
    const again = plannedFrom(made)
    expect(sameMove(plan, again)).toBeUndefined()
    expect(sameMove(plan, { ...again, id: DecisionId.parse('another') })?.id).toBe(made.id)
    expect(sameMove(plan, { ...again, id: DecisionId.parse('another'), level: 5 })).toBeUndefined()
  })

  test('of a move wants somebody, and a reassignment keeps their post', () => {
    const promote = { ...blank, kind: 'promote' as const, post: 'ai-systems-engineer 4' }
    expect(plannedOf(promote, null, around)).toBeNull()
    expect(plannedOf({ ...promote, person: engineer.id }, null, around)).toMatchObject({ personId: engineer.id, level: 4 })
    const reassign = { ...blank, kind: 'reassign' as const, person: engineer.id, backfills: engineer.id }
    expect(plannedOf(reassign, null, around)).toMatchObject({ role: engineer.role, level: engineer.level, backfills: null })
  })

  test('that is changed in nothing is the decision it was', () => {
    for (const decision of plan.decisions) {
      const before = plannedFrom(decision)
      expect(plannedOf(draftOf(before, framework, plan), before, around)).toEqual(before)
    }
  })

  test('in another quarter takes as long as before', () => {
    for (const decision of plan.decisions.filter((one) => isSeat(one))) {
      const before = plannedFrom(decision)
      const draft = draftOf(before, framework, plan)
      const after = plannedOf({ ...draft, quarter: draft.quarter + 2 }, before, around)
      expect(after).toMatchObject({ id: before.id })
      expect(daysBetween(after?.openBy ?? northwindDay, after?.inSeat ?? northwindDay)).toBe(daysBetween(before.openBy, before.inSeat))
    }
  })

  test('offers every post that does planned work once', () => {
    const keys = postsOf(framework).map(postKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('ai-reliability-engineer 5')
  })
})

test('whoever takes a seat is a whole person at its post, and one on a contract has a last day', () => {
  const hire = plannedOf(blank, null, around)
  const contract = plannedOf({ ...blank, kind: 'contract' }, null, around)
  const id = PersonId.parse('newcomer')
  for (const planned of [hire, contract]) {
    if (planned === null) throw new Error('both are whole')
    const one = { ...planned, state: 'open' as const, trail: [], heldUntil: null, filledBy: null }
    const person = arrivalOf(one, id, 'Ana Ruiz', planned.inSeat)
    expect(Person.parse(person)).toMatchObject({ name: 'Ana Ruiz', role: planned.role, level: planned.level, startDate: planned.inSeat })
    expect(person.endDate).toBe(planned.until === null ? null : addDays(planned.until, -1))
  }
})
