import fc from 'fast-check'
import { standardFramework } from '../../src/framework/standard.ts'
import type { System } from '../../src/model/system.ts'
import { DimensionId, type Level } from '../../src/model/vocabulary.ts'
import { answer, system, wholeTo, type Score } from './systems.ts'

export const anyScore = fc.constantFrom<Score>(0, 0.25, 0.5, 1)
export const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)
export const anyPractice = fc.constantFrom(...standardFramework.practices)
const anySome = fc.dictionary(fc.constantFrom(...standardFramework.practices.map(({ id }) => id as string)), anyScore, { maxKeys: 30 })

/** Mostly whole up to some level, so that the high levels are reached too. */
export const anyAnswers = fc.tuple(anyLevel, anySome).map(([level, some]): System['answers'] => ({
  ...wholeTo(level),
  ...Object.fromEntries(Object.entries(some).map(([id, score]) => [id, answer(score)])),
}))

export const anyExclusions = fc
  .subarray([...DimensionId.options], { maxLength: 3 })
  .map((ids): System['excluded'] => ids.map((dimension) => ({ dimension, reason: 'No such part.' })))

export const anySystem = fc
  .record({
    answers: anyAnswers,
    excluded: anyExclusions,
    size: fc.constantFrom<System['size']>('small', 'medium', 'large'),
    valueAYear: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    target: fc.option(anyLevel.map((level) => ({ level, by: null }))),
  })
  .map(system)
