import { expect, test } from 'vitest'
import { benchmarkWords, gainInTenths, sameSystems } from '../../../renderer/screens/portfolio/benchmark-words.ts'
import { pointWords, portfolioFinding } from '../../../renderer/screens/portfolio/words.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { shortMoneyWords } from '../../../src/base/money.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { benchmark, type PastPortfolio } from '../../../src/maturity/history.ts'
import { levelBands, valuePoints } from '../../../src/maturity/portfolio-map.ts'
import { standing } from '../../../src/maturity/standing.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { northwind, systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'

const money = (amount: number): string => shortMoneyWords(amount, 'GBP')
const systemAt = (id: string, level: Level, valueAYear: number | null = null) => systemOf(id, { level, target: null, valueAYear })
const finding = (...systems: readonly ReturnType<typeof systemAt>[]): string =>
  portfolioFinding(levelBands(workspaceOf([], systems), standardFramework), money)

test('The finding says how much value is production-ready, and counts systems where none has a value', () => {
  expect(finding(systemAt('a', 4, 2e6), systemAt('b', 2, 3e6))).toBe(
    '£2.0m of £5.0m a year stands at level 4 or above, and nothing planned changes that.',
  )
  expect(finding(systemAt('a', 3, 2e6))).toBe('None of £2.0m a year stands at level 4 or above, and nothing planned changes that.')
  expect(finding(systemAt('a', 5, 2e6))).toBe('All £2.0m a year stands at level 4 or above.')
  expect(finding(systemAt('a', 4), systemAt('b', 1))).toBe('One of two systems is production-ready, at level 4 or above.')
  expect(finding(systemAt('a', 1), systemAt('b', 1))).toBe('None of the two systems is production-ready, at level 4 or above.')
  expect(finding(systemAt('a', 3))).toBe('The one system is not production-ready.')
  expect(finding()).toBe('Every system is to be sunset.')
})

test('A mark says its score, its value and what is planned', () => {
  const points = valuePoints(northwind(), standardFramework)
  const words = points.map((point) => `${point.standing.system.name}: ${pointWords(point, money)}`)
  expect(words.find((one) => one.startsWith('Claims Triage'))).toMatch(
    /^Claims Triage: score 3\.\d, £4\.2m a year, 3\.\d with what is planned$/u,
  )
  expect(words.find((one) => one.startsWith('Complaints Digest'))).toMatch(/: score 2\.\d, £\d+k a year$/u)
})

const past = (on: string, ...levels: readonly (readonly [string, Level])[]): PastPortfolio => ({
  on: PlainDate.parse(on),
  standings: levels.map(([id, level]) => standing(systemAt(id, level), standardFramework)),
  meanScore: levels.reduce((sum, [, level]) => sum + level, 0) / levels.length,
  valueScore: null,
  atTarget: 0,
})

test('The past is compared over the systems that were known then, so that a newcomer moves nothing', () => {
  const first = past('2026-03-31', ['a', 3], ['b', 2])
  const last = past('2026-11-24', ['a', 4], ['b', 2], ['newcomer', 1])
  expect(sameSystems(first, last)).toEqual({ count: 2, gain: 0.5 })
  expect(benchmarkWords([first, last])).toBe('Up 0.5 since Q1 2026, on the two systems kept then')
  expect(benchmarkWords([past('2026-03-31', ['a', 5]), last])).toBe('Down 1.0 since Q1 2026, on the one system kept then')
  expect(benchmarkWords([past('2026-03-31', ['b', 2]), last])).toBe('The same as in Q1 2026, on the one system kept then')
})

test('Without a past, or without a system in common, nothing is said of a change', () => {
  const only = past('2026-11-24', ['a', 4])
  expect(benchmarkWords([])).toBe('')
  expect(benchmarkWords([only])).toBe('')
  expect(benchmarkWords([past('2026-03-31', ['gone', 3]), only])).toBe('')
})

test('In the sample the change among the same systems agrees with the standings it is made of', () => {
  const all = benchmark(northwind(), standardFramework, TODAY)
  expect(all.length).toBeGreaterThan(2)
  expect(benchmarkWords(all)).toMatch(/^(?:Up|Down) \d\.\d since Q\d 20\d\d, on the \w+ systems kept then$/u)
})

test('A gain stands in tenths with its sign', () => {
  expect([0.44, -0.06, 0.04, -0.04].map(gainInTenths)).toEqual(['+0.4', '−0.1', '0', '0'])
})
