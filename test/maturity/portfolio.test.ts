import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { portfolio } from '../../src/maturity/portfolio.ts'
import { portfolioStatement } from '../../src/maturity/words.ts'
import type { Choice } from '../../src/model/choice.ts'
import type { System } from '../../src/model/system.ts'
import type { DimensionId, Level } from '../../src/model/vocabulary.ts'
import { choiceTable, pilotChoice, sunset } from './choices.ts'
import { answers, system, wholeTo, workspaceWith } from './systems.ts'

const survey = (...systems: readonly System[]) => portfolio(workspaceWith(systems), standardFramework)
const statement = (...systems: readonly System[]): string => portfolioStatement(survey(...systems))
/** The same with some of the systems to be sunset. */
const leaving = (gone: readonly System[], ...staying: readonly System[]) =>
  portfolio({ ...workspaceWith([...staying, ...gone]), choice: choiceTable(...gone.map(sunset)) }, standardFramework)

let made = 0
const at = (level: Level, target: Level | null, more: Partial<System> = {}): System =>
  system({
    id: `s${++made}` as System['id'],
    name: `System ${made}`,
    answers: wholeTo(level),
    target: target === null ? null : { level: target, by: null },
    ...more,
  }) // ids are plain text before the schema brands them
/** Whole at its target apart from these dimensions, where nothing of that level is there. */
const shortIn = (dimensions: readonly DimensionId[], valueAYear: number): System => {
  const holes = Object.assign({}, ...dimensions.map((id) => answers(id, { 4: [0, 0, 0] }))) as System['answers'] // a merge of answers is answers
  return at(4, 4, { answers: { ...wholeTo(4), ...holes }, valueAYear })
}

test('systems stand in order of value, those without a value last', () => {
  const [none, low, high] = [at(2, null, { name: 'A' }), at(2, null, { valueAYear: 1 }), at(2, null, { valueAYear: 9 })]
  const { standings, valueAYear } = survey(none, low, high)
  expect(standings.map((one) => one.system)).toEqual([high, low, none])
  expect(valueAYear).toBe(10)
})

test('dimensions that systems are short in come with the value that waits on them, most first', () => {
  const { shortfalls } = survey(shortIn(['evaluation'], 5), shortIn(['cost', 'evaluation'], 2), shortIn(['recovery'], 6))
  expect(shortfalls.map(({ dimension, systems, valueWaiting }) => [dimension.id, systems.length, valueWaiting])).toEqual([
    ['evaluation', 2, 7],
    ['recovery', 1, 6],
    ['cost', 1, 2],
  ])
})

test('the survey is kept while no system changes', () => {
  const workspace = workspaceWith([at(2, 3)])
  expect(portfolio({ ...workspace, person: new Map() }, standardFramework)).toBe(portfolio(workspace, standardFramework))
})

test('a system to be sunset stays in the list but is neither below target nor short, and nothing waits on it', () => {
  const [gone, stays] = [shortIn(['cost'], 5), shortIn(['recovery'], 1)]
  const found = leaving([gone], stays)
  expect(found.standings.map((one) => one.system)).toEqual([gone, stays])
  expect(found.below.map((one) => one.system)).toEqual([stays])
  expect(found.shortfalls.map(({ dimension, valueWaiting }) => [dimension.id, valueWaiting])).toEqual([['recovery', 1]])
  expect([...found.leaving]).toEqual([gone.id])
})

test('the survey follows a decision about a pilot, and only a sunset', () => {
  const workspace = workspaceWith([at(2, 3, { id: 's1' as System['id'] })]) // ids are plain text before the schema brands them
  const below = (...choices: readonly Choice[]): number =>
    portfolio({ ...workspace, choice: choiceTable(...choices) }, standardFramework).below.length
  expect([below(), below(pilotChoice('sunset')), below(pilotChoice('rebuild'))]).toEqual([1, 0, 1])
})

test('the statement counts systems to be sunset by themselves', () => {
  expect(portfolioStatement(leaving([at(2, 4)], at(3, 3)))).toBe('The one system is at or above its target. One more is to be sunset.')
  expect(portfolioStatement(leaving([at(2, 4), at(1, 4)], shortIn(['recovery'], 1), at(4, 4)))).toBe(
    'One of two systems is below target. It falls short in failure recovery. Two more are to be sunset.',
  )
  expect(portfolioStatement(leaving([at(2, 4)]))).toBe('The one system is to be sunset.')
  expect(portfolioStatement(leaving([at(2, 4), at(2, 4)]))).toBe('Both systems are to be sunset.')
})

test('the statement fits every number of systems', () => {
  expect(statement()).toBe('No systems yet. Add one to see where it stands.')
  expect(statement(at(1, 3))).toBe('The one system is not assessed yet.')
  expect(statement(at(1, 3), at(1, 3))).toBe('Neither system is assessed yet.')
  expect(statement(at(1, 3), at(1, 3), at(1, null))).toBe('None of the three systems is assessed yet.')
  expect(statement(at(2, null))).toBe('The one system has no target yet.')
  expect(statement(at(2, null), at(3, null))).toBe('Neither system has a target yet.')
  expect(statement(at(2, null), at(3, null), at(2, null), at(2, null))).toBe('None of the four systems has a target yet.')
  expect(statement(at(3, 3))).toBe('The one system is at or above its target.')
  expect(statement(at(3, 3), at(3, 2))).toBe('Both systems are at or above target.')
  expect(statement(at(3, 3), at(3, 2), at(5, 5))).toBe('All three systems are at or above target.')
  expect(statement(at(3, 3), at(3, null))).toBe('One of two systems is at or above its target; one has no target.')
  expect(statement(at(3, 3), at(3, 3), at(3, null), at(3, null))).toBe('Two of four systems are at or above target; two have no target.')
})

test('the statement names those below target, and the two dimensions that most value waits on', () => {
  expect(statement(shortIn(['recovery'], 1))).toBe('The one system is below its target. It falls short in failure recovery.')
  expect(statement(shortIn(['recovery', 'observability'], 1), at(4, 4))).toBe(
    'One of two systems is below target. It falls short in observability and failure recovery.',
  )
  expect(statement(shortIn(['recovery'], 3), shortIn(['observability'], 2))).toBe(
    'Both systems are below target. Both fall short in failure recovery or observability.',
  )
  expect(statement(shortIn(['recovery'], 3), shortIn(['observability'], 2), shortIn(['cost'], 1), at(4, 4))).toBe(
    'Three of four systems are below target. Two fall short in failure recovery or observability.',
  )
  expect(statement(...Array.from({ length: 13 }, () => shortIn(['evaluation'], 1)))).toBe(
    'All 13 systems are below target. All fall short in evaluation.',
  )
  expect(statement(at(1, 3, { valueAYear: 1 }), at(4, 4), at(4, 4))).toBe(
    'One of three systems is below target. One is not assessed and counts as level 1.',
  )
  expect(statement(at(2, 3), at(4, 4))).toBe('One of two systems is below target. It falls short in orchestration and knowledge.')
})

test('the statement is always whole sentences, and never says more fall short than there are', () => {
  const anySystem = fc
    .tuple(fc.constantFrom<Level>(1, 2, 3, 4, 5), fc.option(fc.constantFrom<Level>(1, 2, 3, 4, 5)))
    .map(([level, target]) => at(level, target))
  fc.assert(
    fc.property(fc.array(anySystem, { maxLength: 15 }), (systems) => {
      expect(statement(...systems)).toMatch(/^[A-Z\d][^.]*\.( [A-Z\d][^.]*\.)*$/)
      expect(survey(...systems).below.length).toBeLessThanOrEqual(systems.length)
    }),
  )
})
