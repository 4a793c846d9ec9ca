import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/base/date.ts'
import { careerPath } from '../../src/career/career-path.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { hasLeft, withoutLeavers } from '../../src/model/presence.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { structure } from '../../src/structure/make-structure.ts'
import { inUse } from '../document/plans.ts'
import { anyOrganisation, northwind, TODAY } from '../support/organisation.ts'

/** The organisation with a last day for some: long ago, today, and still to come. */
const withLeavers = ({ person, ...rest }: Workspace): Workspace => ({
  ...rest,
  person: new Map(
    [...person].map(([id, one], at) => [
      id,
      at % 3 === 1 ? { ...one, endDate: addDays(TODAY, [-30, 0, 30][((at / 3) % 3) | 0] ?? 0) } : one,
    ]),
  ),
})
const structured = (workspace: Workspace) => {
  const made = plan(workspace, standardFramework, TODAY)
  return structure(workspace, standardFramework, made, made.headcountThen)
}

describe('somebody whose last day is over', () => {
  test('has no seat, owns nothing, is in no finding and teaches nobody, whatever the organisation', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const workspace = withLeavers(organisation)
        const gone = new Set<string>([...workspace.person.values()].filter((one) => hasLeft(one, TODAY)).map(({ id }) => id))
        const { squads, coverage, findings } = structured(workspace)
        const named = [
          ...squads.flatMap(({ seats }) => seats.flatMap(({ personId }) => personId ?? [])),
          ...coverage.flatMap(({ main, side }) => [...main, ...side].map(({ id }) => id)),
          ...findings.flatMap(({ people }) => people),
        ]
        expect(named.filter((id) => gone.has(id))).toEqual([])
        const [first] = workspace.person.values()
        if (first === undefined) return
        const path = careerPath(workspace, standardFramework, plan(workspace, standardFramework, TODAY), first)
        expect(path.actions.filter(({ withId }) => withId !== null && gone.has(withId))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('is there on the last day itself, and seats say until when', () => {
    const workspace = withLeavers(northwind())
    const shown = structured(workspace).squads.flatMap(({ seats }) => seats)
    for (const { personId, until } of shown) if (personId !== null) expect(until).toBe(workspace.person.get(personId)?.endDate)
    expect(shown.some(({ until }) => until === TODAY)).toBe(true)
  })

  test('nothing changes where nobody has left', () => {
    const workspace = northwind()
    expect(withoutLeavers(workspace, TODAY)).toBe(workspace)
  })
})

test('a contract of the plan in use stands in its team as a seat for a time', () => {
  const seats = structured(inUse(northwind())).squads.flatMap(({ seats: all, name }) => all.map((seat) => ({ ...seat, name })))
  expect(seats.filter(({ contract }) => contract)).toMatchObject([
    { name: 'Claims AI', decisionId: 'contract-one', until: '2027-06-30', personId: null },
  ])
  expect(seats.find(({ decisionId }) => decisionId === 'hire-again')).toMatchObject({ contract: false, until: null })
})
