import { describe, expect, test } from 'vitest'
import { countsAtP80, isDated, isLateAtP80, mainDrivers, type Chance } from '../../../../renderer/screens/plan/chances.ts'
import { gapWords, isGood, onTimeWords, shareWords } from '../../../../renderer/screens/plan/solved-words.ts'
import { lastWho } from '../../../../renderer/screens/plan/who-decides.ts'
import { PlainDate } from '../../../../src/base/date.ts'
import { SystemId } from '../../../../src/model/system.ts'
import type { Outcome } from '../../../../src/planning/plan.ts'
import { northwind } from '../../../support/northwind.ts'

describe('How good a plan is, in words', () => {
  test('says that it is proven, or by how much it could be better at most', () => {
    expect(gapWords({ proven: true, latenessGap: 0, costGap: 0 })).toBe('Proven best within these limits')
    expect(gapWords({ proven: false, latenessGap: 0, costGap: 0.004 })).toBe('At most 0.4% dearer than the best possible')
    expect(gapWords({ proven: false, latenessGap: 0.12, costGap: 0.004 })).toBe('Targets could at best be 12% less late than here')
    expect(gapWords({ proven: false, latenessGap: 0, costGap: 0 })).toMatch(/as cheap as possible/u)
  })

  test('measures dearer by the best, not by the plan itself', () => {
    expect(gapWords({ proven: false, latenessGap: 0, costGap: 0.2 })).toBe('At most 25% dearer than the best possible')
    expect(gapWords({ proven: false, latenessGap: 0, costGap: 1 })).toMatch(/not known yet/u)
    expect(gapWords({ proven: false, latenessGap: 1, costGap: 0 })).toMatch(/not known yet/u)
  })

  test('is good news once it is proven or near the best possible', () => {
    expect(isGood({ proven: true, latenessGap: 0, costGap: 0.3 })).toBe(true)
    expect(isGood({ proven: false, latenessGap: 0, costGap: 0.04 })).toBe(true)
    expect(isGood({ proven: false, latenessGap: 0.4, costGap: 0 })).toBe(false)
  })

  test('writes small shares so that none looks like nothing', () => {
    expect([0.0001, 0.004, 0.01, 0.0996, 0.12].map(shareWords)).toEqual(['less than 0.1%', '0.4%', '1%', '10%', '12%'])
    expect(onTimeWords({ onTime: 5, of: 6 })).toBe('5 of 6 targets on time')
    expect(onTimeWords({ onTime: 0, of: 0 })).toBe('no target to reach')
  })
})

const day = (text: string) => PlainDate.parse(text)
const outcome = (systemId: string, state: Outcome['state'], due: string | null): Outcome => ({
  systemId: SystemId.parse(systemId),
  due: due === null ? null : day(due),
  forecast: null,
  state,
  daysLate: null,
  steps: [],
})
const chance = (systemId: string, p80: string | null, drivers: Chance['drivers'] = []): Chance => ({
  systemId: SystemId.parse(systemId),
  p50: p80 === null ? null : day(p80),
  p80: p80 === null ? null : day(p80),
  onTime: 0.5,
  within: 0.9,
  drivers,
})
const answer = (systems: readonly Chance[]) => ({
  runs: 100,
  seed: 1,
  systems: [...systems],
  cost: null,
  costSteps: [],
  costDrivers: [],
})

describe('Targets with chance', () => {
  const onDay = outcome('a', 'on-time', '2027-06-30')
  const late = outcome('b', 'on-time', '2027-06-30')
  const never = outcome('c', 'late', '2027-06-30')
  const after = outcome('d', 'due-later', '2030-06-30')
  const there = outcome('e', 'at-target', '2027-06-30')
  const chances = answer([
    chance('a', '2027-06-30'),
    chance('b', '2027-07-01'),
    chance('c', null),
    chance('d', null),
    chance('e', '2027-01-01'),
  ])

  test('are on time when four fifths of the runs are, the day itself included', () => {
    expect(countsAtP80([onDay, late, never, after, there], chances)).toEqual({ onTime: 1, all: 3 })
  })

  test('that are due after the plan are not late for want of a day', () => {
    expect(
      [onDay, late, never, after].filter(isDated).map((one, at) => isLateAtP80(one, chances.systems[at] ?? chance('a', null))),
    ).toEqual([false, true, true, false])
  })

  test('have their spread from what causes most over all of them', () => {
    const drivers = mainDrivers([
      chance('a', null, [
        { source: 'effort', share: 0.8 },
        { source: 'ramp', share: 0.1 },
      ]),
      chance('b', null, [{ source: 'ramp', share: 0.3 }]),
      chance('c', null),
    ])
    expect(drivers.map(({ source }) => source)).toEqual(['effort', 'ramp'])
    expect(drivers[0]?.share).toBeCloseTo(0.4)
    expect(drivers[1]?.share).toBeCloseTo(0.2)
  })
})

test('who decides is offered as whoever decided last, at first the head of engineering', () => {
  const head = [...northwind.workspace.values()][0]?.headId
  expect(lastWho(northwind)).toBe(northwind.person.get(head ?? '')?.name)
})
