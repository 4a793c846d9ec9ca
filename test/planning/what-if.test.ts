import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, daysBetween, type PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Decision, Played } from '../../src/planning/plan.ts'
import { whatIf } from '../../src/planning/what-if.ts'
import { targetCounts } from '../../src/planning/words.ts'
import { anyOrganisation, northwind, TODAY } from '../support/organisation.ts'

const play = (workspace: Workspace, decisions: readonly Decision[]): Played => whatIf(workspace, standardFramework, TODAY, decisions)

/** The same but for the last digits that sums in another order may differ by. */
function expectSame(one: Played, other: Played): void {
  expect(one.outcomes.map(({ systemId, state }) => [systemId, state])).toEqual(
    other.outcomes.map(({ systemId, state }) => [systemId, state]),
  )
  one.outcomes.forEach(({ forecast }, at) => {
    const there = other.outcomes[at]?.forecast ?? null
    expect(forecast === null).toBe(there === null)
    if (forecast !== null && there !== null) expect(Math.abs(daysBetween(forecast, there))).toBeLessThanOrEqual(1)
  })
  one.quarters.forEach((line, at) => {
    const there = other.quarters[at]
    expect(line.headcount).toBe(there?.headcount)
    expect(line.shortFte).toBeCloseTo(there?.shortFte ?? Number.NaN, 6)
    expect(line.capacityFte).toBeCloseTo(there?.capacityFte ?? Number.NaN, 6)
    if (line.cost === null) expect(there?.cost).toBe(null)
    else expect(line.cost).toBeCloseTo(there?.cost ?? Number.NaN, 3)
  })
}

describe('what if', () => {
  test('the plan’s own decisions give the plan, and none give the workspace unchanged', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const made = plan(workspace, standardFramework, TODAY)
        expectSame(play(workspace, made.decisions), made)
        expect(play(workspace, [])).toEqual(made.unchanged)
      }),
    )
  })

  test('waiting a quarter with every decision leaves Northwind with more undone and no more targets on time', () => {
    const workspace = northwind()
    const made = plan(workspace, standardFramework, TODAY)
    const waited = play(
      workspace,
      made.decisions.map((one) => ({
        ...one,
        openBy: addMonths(one.openBy, 3),
        inSeat: addMonths(one.inSeat, 3),
        fullCapacity: addMonths(one.fullCapacity, 3),
      })),
    )
    const undone = ({ quarters }: Played): number => quarters.reduce((sum, { shortFte }) => sum + shortFte, 0)
    expect(undone(waited)).toBeGreaterThan(undone(made))
    expect(targetCounts(waited.outcomes).onTime).toBeLessThanOrEqual(targetCounts(made.outcomes).onTime)
  })

  test('someone who is no longer there moves nowhere', () => {
    const workspace = northwind()
    const made = plan(workspace, standardFramework, TODAY)
    const move = made.decisions.find(({ personId }) => personId !== null)
    expect(move).toBeDefined()
    const gone = { ...workspace, person: new Map([...workspace.person].filter(([id]) => id !== move?.personId)) }
    expect(
      play(
        gone,
        made.decisions.filter((one) => one === move),
      ),
    ).toEqual(play(gone, []))
  })
})

describe('levels on the way to a target', () => {
  test('are reached one after the other, in quarters of their own, the last on the forecast day', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        for (const { steps, forecast, state } of plan(workspace, standardFramework, TODAY).outcomes) {
          const days = steps.map(({ done }) => done)
          const known = days.filter((done): done is PlainDate => done !== null)
          expect(days.slice(0, known.length)).toEqual(known.toSorted())
          expect(new Set(known).size).toBe(known.length)
          for (const { begun, done } of steps) if (done !== null) expect(begun).not.toBe(null)
          if (forecast !== null) expect(days.at(-1)).toBe(forecast)
          if (state === 'beyond-plan') expect(days.at(-1)).toBe(null)
        }
      }),
    )
  })
})
