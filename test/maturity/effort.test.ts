import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Work } from '../../src/framework/framework.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { choicesOf, runWork, stepsTo, type StepEffort } from '../../src/maturity/effort.ts'
import type { Choice } from '../../src/model/choice.ts'
import type { System } from '../../src/model/system.ts'
import { ComponentId, type Level, type RoleId } from '../../src/model/vocabulary.ts'
import { anyLevel, anyPractice, anySystem } from './any-system.ts'
import { choiceTable, componentChoice, pilotChoice } from './choices.ts'
import { printed, scoreOf } from './printed.ts'
import { answer, answers, practicesOf, system, wholeTo, type Score } from './systems.ts'

const steps = (given: System, to: Level, ...choices: readonly Choice[]): readonly StepEffort[] =>
  stepsTo(given, to, choicesOf(choiceTable(...choices), given.id), standardFramework)
const run = (given: System, level: Level, ...choices: readonly Choice[]): readonly Work[] =>
  runWork(given, level, choicesOf(choiceTable(...choices), given.id), standardFramework)
const amount = (work: readonly Work[], role?: RoleId): number =>
  work.filter((one) => role === undefined || one.role === role).reduce((sum, one) => sum + one.amount, 0)

const levelFourAt = (score: Score): System['answers'] => ({
  ...wholeTo(3),
  ...Object.fromEntries(standardFramework.practices.filter(({ level }) => level === 4).map(({ id }) => [id, answer(score)])),
})
/** "build observability", "refactor" or "nothing", as the document words it. */
function decided(words: string): readonly Choice[] {
  if (words === 'nothing') return []
  const [verb, component] = words.split(' ')
  if (verb === 'build' || verb === 'buy') return [componentChoice(ComponentId.parse(component), verb)]
  return [pilotChoice(verb as 'sunset' | 'refactor' | 'rebuild')] // the document's own words; the schema checks them
}

test.each(printed('size'))('a %s system with level 4 at %s and decided %s asks for the work that docs/scoring.md prints', (...row) => {
  const [size, score = '', choice = '', ...result] = row
  const given = system({ size: size as System['size'], answers: levelFourAt(scoreOf(score)) }) // the schema checks it
  const found = steps(given, 4, ...decided(choice))
  const work = found.flatMap((one) => one.work)
  expect([
    ...(['ai-systems-engineer', 'ai-reliability-engineer', 'ai-architect'] as const).map((role) => amount(work, role).toFixed(3)),
    amount(work).toFixed(3),
    String(found.reduce((sum, one) => sum + one.leastQuarters, 0)),
  ]).toEqual(result)
})

test('the steps go up one level each, and only as far as asked', () => {
  const shown = (found: readonly StepEffort[]) => found.map(({ from, to }) => [from, to])
  expect(shown(steps(system({ answers: wholeTo(2) }), 4))).toEqual([
    [2, 3],
    [3, 4],
  ])
  expect(steps(system({ answers: wholeTo(4) }), 4)).toEqual([])
  expect(shown(steps(system({ answers: wholeTo(4) }), 3, pilotChoice('rebuild')))).toEqual([
    [1, 2],
    [2, 3],
  ])
})

test('a system without answers has all of every level before it, whatever is excluded', () => {
  const excluded = [{ dimension: 'cost' as const, reason: 'No such part.' }]
  expect(steps(system({ excluded }), 3).map(({ remaining }) => remaining)).toEqual([1, 1])
})

test('what remains is counted over the dimensions that count', () => {
  const given = system({ answers: { ...wholeTo(3), ...answers('cost', { 4: [1, 1] }) } })
  const all = standardFramework.practices.filter(({ level }) => level === 4).length
  expect(steps(given, 4)[0]?.remaining).toBeCloseTo(1 - practicesOf('cost', 4).length / all)
  expect(steps({ ...given, excluded: [{ dimension: 'cost', reason: 'No such part.' }] }, 4)[0]?.remaining).toBe(1)
})

test('a level that is there already above one that is not asks for no work', () => {
  const given = system({ answers: { ...wholeTo(4), ...answers('evaluation', { 3: [0, 0] }) } })
  expect(steps(given, 4).map(({ to, work, leastQuarters }) => [to, work.length > 0, leastQuarters])).toEqual([
    [3, true, 1],
    [4, false, 1],
  ])
})

test('a fifth of a role’s work stays, however much of it is bought', () => {
  const cheap = {
    ...standardFramework,
    components: standardFramework.components.map((one) => ({
      ...one,
      advice: 'build' as const,
      shares: [{ role: 'ai-systems-engineer' as const, step: 1, run: 1 }],
    })),
  }
  const choices = choicesOf(choiceTable(...ComponentId.options.map((id) => componentChoice(id, 'buy'))), 's1')
  expect(amount(runWork(system({}), 4, choices, cheap), 'ai-systems-engineer')).toBeCloseTo(0.2)
})

test('running takes the shares for running, and neither the pilot nor what remains changes it', () => {
  const given = system({ size: 'large' })
  expect(amount(run(given, 4, componentChoice('observability', 'build')), 'ai-reliability-engineer')).toBeCloseTo(1.6 * 0.5 * 1.2)
  for (const answered of ['sunset', 'refactor', 'rebuild'] as const) expect(run(given, 4, pilotChoice(answered))).toEqual(run(given, 4))
})

test('choices of one system leave others alone, and are the same value while the table stays', () => {
  const table = choiceTable(componentChoice('observability', 'build'), pilotChoice('refactor', 's2'))
  expect(choicesOf(table, 's1')).toMatchObject({ components: [{ component: 'observability' }], pilot: null, workloads: [] })
  expect(choicesOf(table, 's2').pilot?.answer).toBe('refactor')
  expect(choicesOf(table, 's3')).toEqual({ components: [], pilot: null, workloads: [] })
  expect(choicesOf(table, 's1')).toBe(choicesOf(table, 's1'))
})

test('the table of choices is gone through once, however many systems ask', () => {
  const table = new Map(choiceTable(...Array.from({ length: 50 }, (_, at) => pilotChoice('refactor', `s${at}`))))
  let walks = 0
  const counted = Object.assign(table, {
    values: () => {
      walks += 1
      return Map.prototype.values.call(table) as MapIterator<Choice> // the values of this very map
    },
  })
  for (let at = 0; at < 50; at++) expect(choicesOf(counted, `s${at}`).pilot?.answer).toBe('refactor')
  expect(walks).toBe(1)
})

const anyComponents = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ComponentId.options), fc.constantFrom('build' as const, 'buy' as const)), {
    selector: ([component]) => component,
  })
  .map((some) => some.map(([component, given]) => componentChoice(component, given)))
const anyPilot = fc.constantFrom<readonly Choice[]>([], [pilotChoice('refactor')], [pilotChoice('rebuild')], [pilotChoice('sunset')])
const advisedToBuild = standardFramework.components.filter(({ advice }) => advice === 'build').map(({ id }) => id)

test('buying a component that is advised to be built never adds work of any role', () => {
  fc.assert(
    fc.property(anySystem, anyLevel, anyComponents, anyPilot, fc.constantFrom(...advisedToBuild), (given, to, components, pilot, id) => {
      const others = [...components.filter((one) => one.kind === 'component' && one.component !== id), ...pilot]
      const bought = [...others, componentChoice(id, 'buy')]
      for (const { id: role } of standardFramework.roles) {
        const stepWork = (choices: readonly Choice[]): number =>
          amount(
            steps(given, to, ...choices).flatMap(({ work }) => work),
            role,
          )
        expect(stepWork(bought)).toBeLessThanOrEqual(stepWork(others))
        expect(amount(run(given, to, ...bought), role)).toBeLessThanOrEqual(amount(run(given, to, ...others), role))
      }
    }),
  )
})

test('an answer that improves never adds work, and no work or time is ever negative', () => {
  fc.assert(
    fc.property(anySystem, anyLevel, anyComponents, anyPilot, anyPractice, (given, to, components, pilot, practice) => {
      const before = steps(given, to, ...components, ...pilot)
      const after = steps({ ...given, answers: { ...given.answers, [practice.id]: answer(1) } }, to, ...components, ...pilot)
      expect(amount(after.flatMap(({ work }) => work))).toBeLessThanOrEqual(amount(before.flatMap(({ work }) => work)) + 1e-9)
      for (const { work, leastQuarters, remaining } of after) {
        expect(work.every((one) => one.amount > 0)).toBe(true)
        expect(leastQuarters).toBeGreaterThanOrEqual(1)
        expect(remaining >= 0 && remaining <= 1).toBe(true)
      }
    }),
  )
})
