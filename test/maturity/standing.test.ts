import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { standing, type DimensionStanding } from '../../src/maturity/standing.ts'
import { levelWords } from '../../src/maturity/words.ts'
import type { System } from '../../src/model/system.ts'
import { DimensionId, PracticeId, type Level } from '../../src/model/vocabulary.ts'
import { anyAnswers, anyExclusions, anyPractice, anyScore, anySystem } from './any-system.ts'
import { printed, scoresOf } from './printed.ts'
import { answer, answers, practicesOf, system, wholeTo } from './systems.ts'

const inDimension = (given: Partial<System>, id: DimensionId): DimensionStanding => {
  const found = standing(system(given), standardFramework).dimensions.find(({ dimension }) => dimension.id === id)
  if (found === undefined) throw new Error(`no dimension ${id}`)
  return found
}
const without = (id: DimensionId): System['excluded'] => [{ dimension: id, reason: 'No such part.' }]

const shown = (one: { readonly level: Level; readonly plus: boolean; readonly score: number }): readonly string[] => [
  levelWords(one),
  one.score.toFixed(2),
]

describe('the worked examples of docs/scoring.md', () => {
  test.each(printed('practices of Evaluation at level 2'))('Evaluation with %s, %s and %s is at %s, %s', (two, three, four, ...result) => {
    const given = answers('evaluation', { 2: scoresOf(two ?? ''), 3: scoresOf(three ?? ''), 4: scoresOf(four ?? '') })
    expect(shown(inDimension({ answers: given }, 'evaluation'))).toEqual(result.slice(0, 2))
  })
  test.each(printed('the last practice, of Cost discipline'))('a system with one practice of 19 at %s that %s is at %s, %s', (...row) => {
    const [last = '', counts, ...result] = row
    expect(standardFramework.practices.filter(({ level }) => level === 4)).toHaveLength(19)
    const given = { ...wholeTo(4), ...answers('cost', { 4: scoresOf(last) }) }
    const one = standing(system({ answers: given, excluded: counts === 'excluded' ? without('cost') : [] }), standardFramework)
    expect(shown(one)).toEqual(result.slice(0, 2))
  })
})

test('a practice at 0 blocks by its name when the average of its level is enough', () => {
  const { blocking } = standing(system({ answers: { ...wholeTo(4), ...answers('cost', { 4: [0] }) } }), standardFramework)
  expect(blocking.map(({ id }) => id)).toEqual([practicesOf('cost', 4)[0]?.id])
})

test('a system that nobody assessed is at level 1, and says that it was not assessed', () => {
  expect(standing(system({ target: { level: 3, by: null } }), standardFramework)).toMatchObject({
    assessed: false,
    level: 1,
    plus: false,
    target: 3,
    gap: 2,
  })
})

test('a system with every dimension excluded is at level 1 and not assessed, however it was answered', () => {
  const excluded = DimensionId.options.flatMap(without)
  expect(standing(system({ answers: wholeTo(5), excluded }), standardFramework)).toMatchObject({
    assessed: false,
    level: 1,
    plus: false,
    blocking: [],
  })
})

const gone = PracticeId.parse('gone-4-1')

test('answers to practices that the framework no longer knows change nothing', () => {
  const known = standing(system({ answers: wholeTo(3) }), standardFramework)
  const more = standing(system({ answers: { ...wholeTo(3), [gone]: answer(1) } }), standardFramework)
  expect(more.level).toBe(known.level)
  expect(standing(system({ answers: { [gone]: answer(1) } }), standardFramework).assessed).toBe(false)
})

test('an excluded dimension gives its reason, no gap and nothing missing', () => {
  const one = inDimension({ target: { level: 5, by: null }, excluded: without('knowledge') }, 'knowledge')
  expect(one).toMatchObject({ excluded: 'No such part.', gap: 0, missing: [] })
})

test('missing are the practices up to the target that are not whole, lowest level first, with what was answered', () => {
  const { missing } = inDimension({ target: { level: 3, by: null }, answers: answers('evaluation', { 2: [1, 0.5] }) }, 'evaluation')
  expect(missing.map(({ practice, answer: given }) => [practice.level, given?.score ?? null])).toEqual([
    [2, 0.5],
    [3, null],
    [3, null],
  ])
})

test('a system without a target has no gap and misses nothing', () => {
  const one = standing(system({}), standardFramework)
  expect(one).toMatchObject({ target: null, gap: 0 })
  expect(one.dimensions.flatMap(({ missing }) => missing)).toEqual([])
})

test('the same system and framework are assessed once', () => {
  const one = system({ answers: wholeTo(2) })
  expect(standing(one, standardFramework)).toBe(standing(one, standardFramework))
})

const height = ({ level, plus }: { readonly level: Level; readonly plus: boolean }): number => level + (plus ? 0.5 : 0)

test('no level, plus or score ever falls when an answer improves, of the system and of every dimension', () => {
  fc.assert(
    fc.property(anyAnswers, anyExclusions, anyPractice, anyScore, (before, excluded, practice, score) => {
      fc.pre(score >= (before[practice.id]?.score ?? 0))
      const was = standing(system({ answers: before, excluded }), standardFramework)
      const is = standing(system({ answers: { ...before, [practice.id]: answer(score) }, excluded }), standardFramework)
      for (const [now, then] of [[is, was] as const, ...is.dimensions.map((one, at) => [one, was.dimensions[at] ?? one] as const)]) {
        expect(height(now)).toBeGreaterThanOrEqual(height(then))
        expect(now.score).toBeGreaterThanOrEqual(then.score)
      }
    }),
  )
})

test('a score lies between its level and the next, at half or more exactly with a plus', () => {
  fc.assert(
    fc.property(anySystem, (given) => {
      const one = standing(given, standardFramework)
      for (const { level, plus, score } of [one, ...one.dimensions]) {
        expect(score >= level && score < level + 1).toBe(true)
        expect(score - level >= 0.5).toBe(plus)
      }
    }),
  )
})

test('excluding a dimension changes no other dimension', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...DimensionId.options), (given, id) => {
      const others = (one: System): readonly DimensionStanding[] =>
        standing(one, standardFramework).dimensions.filter(({ dimension }) => dimension.id !== id)
      expect(others(system({ answers: given, excluded: without(id) }))).toEqual(others(system({ answers: given })))
    }),
  )
})

test('a plus stands below level 5 only, and a level below 5 always names what blocks the next', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const one = standing(system({ answers: given }), standardFramework)
      for (const { plus, level } of [one, ...one.dimensions]) expect(plus && level === 5).toBe(false)
      expect(one.blocking.length > 0).toBe(one.level < 5)
    }),
  )
})
