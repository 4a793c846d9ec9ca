import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../../src/base/date.ts'
import { frameworkFor, standardFramework } from '../../../src/framework/standard.ts'
import { Override } from '../../../src/model/settings.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { baseOf, type Base } from '../../../src/planning/play.ts'
import { chanceSources, NEVER, type ChanceSource } from '../../../src/planning/simulate/chances.ts'
import { clockOf, dayOf } from '../../../src/planning/simulate/clock.ts'
import { diceOf, lateBy } from '../../../src/planning/simulate/dice.ts'
import { keyOf, luck, runKey } from '../../../src/planning/simulate/luck.ts'
import { modelOf } from '../../../src/planning/simulate/model.ts'
import { oddsOf } from '../../../src/planning/simulate/odds.ts'
import { playStaff } from '../../../src/planning/simulate/people-run.ts'
import { settle } from '../../../src/planning/simulate/room.ts'
import { simulateRuns } from '../../../src/planning/simulate/simulate.ts'
import { daysStayed, shareStaying, staying } from '../../../src/planning/simulate/staying.ts'
import { mean, quantile, triangular, variance } from '../../../src/planning/simulate/triangular.ts'
import { personOf, settingsWith, systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'
import { hireOf } from './hires.ts'

const RUNS = 20_000
const allBut = (...open: readonly ChanceSource[]): readonly ChanceSource[] => chanceSources.filter((one) => !open.includes(one))
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const changed = (workspace: Workspace, values: Readonly<Record<string, number>>): Workspace => ({
  ...workspace,
  override: new Map(Object.entries(values).map(([id, value]) => [id, Override.parse({ id, value })])),
})
const baseFor = (workspace: Workspace): Base => baseOf(workspace, frameworkFor(workspace), TODAY)

describe('a triangular draw', () => {
  const shape = triangular(30, 45, 95)

  test('has the mean, the variance and the quantiles of its formula', () => {
    const values = range(RUNS).map((at) => quantile(shape, (at + 0.5) / RUNS))
    expect(mean(shape)).toBeCloseTo(170 / 3, 12)
    expect(meanOf(values)).toBeCloseTo(mean(shape), 3)
    expect(meanOf(values.map((one) => (one - mean(shape)) ** 2))).toBeCloseTo(variance(shape), 1)
    // The distribution function at the mode is (mode − least) ÷ (most − least).
    expect(values.filter((one) => one <= 45).length / RUNS).toBeCloseTo(15 / 65, 4)
    expect(quantile(shape, 0)).toBe(30)
    expect(quantile(shape, 1)).toBe(95)
  })

  test('never leaves its ends, for any three numbers and any luck, and grows with luck', () => {
    const number = fc.double({ min: 0, max: 500, noNaN: true })
    fc.assert(
      fc.property(number, number, number, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, chance) => {
        const one = triangular(a, b, c)
        const value = quantile(one, chance)
        expect(value).toBeGreaterThanOrEqual(one.least - 1e-9)
        expect(value).toBeLessThanOrEqual(one.most + 1e-9)
        expect(quantile(one, Math.min(1, chance + 0.1))).toBeGreaterThanOrEqual(value - 1e-9)
      }),
    )
  })
})

describe('luck', () => {
  test('is spread evenly over runs, and two hires of a plan share none of it', () => {
    const keys = range(40).map((at) => keyOf(`hire-ai-engineer-2-${at}`))
    const runs = range(10_000).map((run) => runKey(1, run))
    const columns = keys.map(({ a, b }) => runs.map((run) => luck(run.a, run.b, a, b)))
    for (const column of columns) {
      expect(Math.abs(meanOf(column) - 0.5)).toBeLessThan(4.5 / Math.sqrt(12 * 10_000))
      for (const tenth of range(10)) {
        const count = column.filter((one) => Math.floor(one * 10) === tenth).length
        expect(Math.abs(count - 1_000)).toBeLessThan(5 * Math.sqrt(900))
      }
    }
    for (const [at, column] of columns.entries()) {
      const next = columns[(at + 1) % columns.length] ?? []
      expect(Math.abs(meanOf(column.map((one, run) => (one - 0.5) * ((next[run] ?? 0) - 0.5)))) * 12).toBeLessThan(4.5 / 100)
    }
  })

  test('never changes: these numbers are the same on every machine', () => {
    const { a, b } = keyOf('hire-ai-architect-5-1')
    const drawn = [0, 1, 9_999].map((run) => luck(runKey(1, run).a, runKey(1, run).b, a, b))
    expect(drawn).toEqual([0.941496558371, 0.3514567509992048, 0.7467625833814964])
  })
})

describe('people leave', () => {
  test('so that 87% are there after a year, and the days between follow the shares', () => {
    const shares = staying(0.13)
    expect(shares[4]).toBeCloseTo(0.87, 12)
    const days = range(RUNS).map((at) => daysStayed(shares, (at + 0.5) / RUNS))
    for (const day of [30, 200, 365, 700, 1_100])
      expect(days.filter((one) => one > day).length / RUNS).toBeCloseTo(shareStaying(shares, day), 2)
    expect(Math.min(...days)).toBe(1)
  })

  test('and a team shrinks as the share of those who stay says, when no seat is filled again', () => {
    const people = range(12).map((at) => personOf(`p${at}`, 'ai-systems-engineer', 4))
    const base = baseFor(changed(workspaceOf(people, []), { 'attrition.refilled-share': 0 }))
    const model = modelOf(base)([])
    const room = model.room()
    const dice = diceOf(model.odds, [])
    const { end, quarters, starts } = clockOf(base.horizon)
    const today = dayOf(base.horizon, TODAY)
    const capacity = new Float64Array(quarters)
    for (const run of range(4_000)) {
      room.supply.set(model.supply)
      playStaff({ room, dice, run: runKey(1, run) }, model.staff)
      settle(room)
      for (let at = 0; at < room.supply.length; at++) capacity[at % quarters] = (capacity[at % quarters] ?? 0) + (room.supply[at] ?? 0)
    }
    const shares = staying(0.13)
    capacity.forEach((sum, quarter) => {
      const days = range((starts[quarter + 1] ?? end) - (starts[quarter] ?? 0)).map((day) => (starts[quarter] ?? 0) + day)
      const expected = meanOf(days.map((day) => shareStaying(shares, day - today))) * 12 * 0.9
      expect(Math.abs(sum / 4_000 - expected) / expected).toBeLessThan(0.01)
    })
  })
})

describe('a hire', () => {
  const odds = oddsOf(standardFramework)

  test('comes half of the time by the middle of the time to fill, when nothing else is uncertain', () => {
    const dice = diceOf(odds, allBut('time-to-fill'))
    const { a, b } = keyOf('hire-1')
    const late = range(RUNS)
      .map((run) => lateBy(dice, runKey(1, run), a, b))
      .toSorted((one, other) => one - other)
    expect(Math.abs((late[RUNS / 2] ?? 0) - (quantile(odds.fill, 0.5) - 45))).toBeLessThan(1)
    expect(Math.abs(meanOf(late) - (170 / 3 - 45))).toBeLessThan(0.3)
  })

  test('comes later by the sum of the means of time to fill, notice and refused offers', () => {
    const dice = diceOf(odds, [])
    const { a, b } = keyOf('hire-2')
    const late = range(RUNS).map((run) => lateBy(dice, runKey(1, run), a, b))
    // Refused offers before the one accepted are geometric: (1 − p) ÷ p of them on average, each half of a time to fill.
    const expected = 170 / 3 - 45 + (0.16 / 0.84) * 0.5 * (170 / 3)
    expect(Math.abs(meanOf(late) - expected)).toBeLessThan(0.4)
  })

  test('costs, on average, the days that are left of the plan when they come', () => {
    const settings = settingsWith({ seniorPayAYear: 100_000 })
    const base = baseFor(workspaceOf([], [], [], settings))
    const inSeat = '2027-06-07'
    const { cost } = simulateRuns(base, [hireOf('hire-3', inSeat)], { seed: 1, certain: allBut('time-to-fill'), from: 0, to: RUNS })
    const { gone, quarters } = clockOf(base.horizon)
    const aQuarter = (100_000 * 1.2 * 1.3) / 4
    const planned = dayOf(base.horizon, PlainDate.parse(inSeat))
    const expected = meanOf(
      range(2_000)
        .map((at) => quantile(odds.fill, (at + 0.5) / 2_000))
        .map((fill) => (quarters - (gone[Math.floor(planned + fill - 45 + 0.5)] ?? 0)) * aQuarter),
    )
    expect(Math.abs(meanOf([...cost]) - expected) / expected).toBeLessThan(0.002)
  })
})

describe('a target', () => {
  const crowd = range(40).flatMap((at) => [personOf(`s${at}`, 'ai-architect', 5), personOf(`r${at}`, 'ai-reliability-engineer', 5)])
  const reached = (level: 1 | 2, by: string): readonly number[] => {
    const workspace = workspaceOf(crowd, [systemOf('one', { level, target: { level: 3, by } })])
    const { days } = simulateRuns(baseFor(workspace), [], { seed: 1, certain: allBut('effort'), from: 0, to: RUNS })
    return [...days]
  }

  test('of one step with people to spare is reached on the day its effort gives', () => {
    // Due at once: the step begins with the plan, at the pace of the norm, and takes its norm times the factor in quarters.
    const base = baseFor(workspaceOf(crowd, [systemOf('one', { level: 2, target: { level: 3, by: '2027-01-01' } })]))
    const { lengths } = clockOf(base.horizon)
    const effort = oddsOf(standardFramework).effort
    const days = reached(2, '2027-01-01').toSorted((one, other) => one - other)
    for (const share of [0.1, 0.2, 0.5, 0.8, 0.95]) {
      const factor = quantile(effort, share)
      const expected = factor <= 1 ? factor * (lengths[0] ?? 0) : (lengths[0] ?? 0) + (factor - 1) * (lengths[1] ?? 0)
      expect(Math.abs((days[Math.floor(share * RUNS)] ?? NEVER) - (expected - 1))).toBeLessThan(2)
    }
  })

  test('of two steps ends in the quarter that the sum of their whole quarters gives', () => {
    // Each step takes one quarter when its factor is at most 1, else two; the next begins the quarter after.
    const base = baseFor(workspaceOf(crowd, [systemOf('one', { level: 1, target: { level: 3, by: '2027-01-01' } })]))
    const { quarterAt } = clockOf(base.horizon)
    const quick = (1 - 0.8) / (1.6 - 0.8)
    const quarters = reached(1, '2027-01-01').map((day) => quarterAt[day] ?? -1)
    const share = (quarter: number): number => quarters.filter((one) => one === quarter).length / RUNS
    expect(Math.abs(share(1) - quick * quick)).toBeLessThan(0.015)
    expect(Math.abs(share(2) - 2 * quick * (1 - quick))).toBeLessThan(0.015)
    expect(Math.abs(share(3) - (1 - quick) * (1 - quick))).toBeLessThan(0.015)
  })
})
