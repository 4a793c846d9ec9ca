import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { standing, type DimensionStanding } from '../../src/maturity/standing.ts'
import { levelWords } from '../../src/maturity/words.ts'
import type { System } from '../../src/model/system.ts'
import { DimensionId, PracticeId, type Level } from '../../src/model/vocabulary.ts'
import { answer, answers, practicesOf, system, wholeTo, type Score } from './systems.ts'

const inDimension = (given: Partial<System>, id: DimensionId): DimensionStanding => {
  const found = standing(system(given), standardFramework).dimensions.find(({ dimension }) => dimension.id === id)
  if (found === undefined) throw new Error(`no dimension ${id}`)
  return found
}
const evaluation = (byLevel: Readonly<Record<number, readonly Score[]>>): string =>
  levelWords(inDimension({ answers: answers('evaluation', byLevel) }, 'evaluation'))
const without = (id: DimensionId): System['excluded'] => [{ dimension: id, reason: 'No such part.' }]

describe('the worked examples of docs/scoring.md', () => {
  test('1. a level averages just three quarters and less than half of the next is there: 3', () => {
    expect(evaluation({ 2: [1, 1], 3: [1, 0.5], 4: [0.25, 0.25] })).toBe('3')
  })
  test('2. half of the next level is there, with one practice at 0: 3+', () => {
    expect(evaluation({ 2: [1, 1], 3: [1, 0.5], 4: [1, 0] })).toBe('3+')
  })
  test('3. whole levels above one that is not whole do not count: 1+', () => {
    expect(evaluation({ 2: [0.5, 0.5], 3: [1, 1], 4: [1, 1] })).toBe('1+')
  })
  test('4. one practice of 19 at 0 keeps a whole system at 3+; without its dimension it is at 4', () => {
    expect(standardFramework.practices.filter(({ level }) => level === 4)).toHaveLength(19)
    const hole = { ...wholeTo(4), ...answers('cost', { 4: [0] }) }
    const open = standing(system({ answers: hole }), standardFramework)
    expect(levelWords(open)).toBe('3+')
    expect(open.blocking.map(({ id }) => id)).toEqual([practicesOf('cost', 4)[0]?.id])
    expect(levelWords(standing(system({ answers: hole, excluded: without('cost') }), standardFramework))).toBe('4')
  })
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

const anyScore = fc.constantFrom<Score>(0, 0.25, 0.5, 1)
/** Mostly whole up to some level, so that the high levels are reached too. */
const anyAnswers = fc
  .tuple(
    fc.constantFrom<Level>(1, 2, 3, 4, 5),
    fc.dictionary(fc.constantFrom(...standardFramework.practices.map(({ id }) => id as string)), anyScore, { maxKeys: 30 }),
  )
  .map(([level, some]): System['answers'] => ({
    ...wholeTo(level),
    ...Object.fromEntries(Object.entries(some).map(([id, score]) => [id, answer(score)])),
  }))
const height = ({ level, plus }: { readonly level: Level; readonly plus: boolean }): number => level + (plus ? 0.5 : 0)

test('no level ever falls when an answer improves', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...standardFramework.practices), anyScore, (before, practice, score) => {
      fc.pre(score >= (before[practice.id]?.score ?? 0))
      const was = standing(system({ answers: before }), standardFramework)
      const is = standing(system({ answers: { ...before, [practice.id]: answer(score) } }), standardFramework)
      expect(height(is)).toBeGreaterThanOrEqual(height(was))
      for (const [at, one] of is.dimensions.entries()) expect(height(one)).toBeGreaterThanOrEqual(height(was.dimensions[at] ?? one))
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
