import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Bank, Exercise, IncidentExercise } from '../../src/interview/bank.ts'
import { bankProblems } from '../../src/interview/check-bank.ts'
import { parseBank } from '../../src/interview/parse-bank.ts'
import { sharedShare } from '../../src/interview/phrases.ts'
import { bankFiles, standardBank } from './standard-bank.ts'

const incident = standardBank.exercises.find((one): one is IncidentExercise => one.id === 'claims-cost-runaway')
if (incident === undefined) throw new Error('the bank lost its cost incident')
/** The bank with one exercise replaced by a spoilt copy. */
const spoilt = (change: Partial<IncidentExercise>): Bank => ({
  ...standardBank,
  exercises: standardBank.exercises.map((one): Exercise => (one === incident ? { ...incident, ...change } : one)),
})

test('the bank that Cadre brings has nothing wrong with it', () => {
  expect(bankProblems(standardBank)).toEqual([])
})

test('the bank holds at least six design and eight incident exercises, at least one incident for each failure mode of the framework', () => {
  const incidents = standardBank.exercises.filter((one) => one.kind === 'incident')
  expect(standardBank.exercises.length - incidents.length).toBeGreaterThanOrEqual(6)
  expect(incidents.length).toBeGreaterThanOrEqual(8)
  const modes = new Set(incidents.map(({ failureMode }) => failureMode))
  expect(standardFramework.failureModes.map(({ id }) => id).filter((id) => !modes.has(id))).toEqual([])
})

test.each([
  ['parts that do not add up', { minutes: 70 }, 'parts: their minutes add up to 75'],
  ['injects out of order', { injects: incident.injects.toReversed() }, 'injects.1.minute'],
  [
    'an inject after the end',
    { injects: [...incident.injects, { minute: 90, tell: 'Too late.' }] },
    'injects.8.minute: 90 lies after the end at 75',
  ],
  [
    'telemetry that runs backwards',
    { telemetry: { ...incident.telemetry, points: incident.telemetry.points.toReversed() } },
    'telemetry.points.1.minute',
  ],
  ['an empty anchor', { anchors: incident.anchors.map((one) => ({ ...one, ratings: one.ratings.with(2, ' ') })) }, 'anchors.0.ratings.2'],
  [
    'two ratings with one anchor',
    { anchors: incident.anchors.map((one) => ({ ...one, ratings: one.ratings.with(1, one.ratings[0] ?? '') })) },
    'say the same',
  ],
  ['a competency anchored twice', { anchors: [...incident.anchors, ...incident.anchors] }, 'stands there more than once'],
  ['a level without a probe', { probes: incident.probes.filter(({ level }) => level !== 5) }, 'probes: there is none for level 5'],
  ['a probe for a level it is not for', { levels: [3, 4] }, 'is not one of the exercise’s levels'],
  ['a brief that tells an inject', { candidateBrief: incident.injects[3]?.tell ?? '' }, 'candidateBrief: it gives away'],
] as const)('the check finds %s and names the file', (_, change, words) => {
  const problems = bankProblems(spoilt(change))
  expect(problems.join('\n')).toContain(words)
  expect(problems.every((problem) => problem.includes('exercises/claims-cost-runaway.json'))).toBe(true)
})

test('the check finds an id used twice and two exercises that share their phrases', () => {
  const problems = bankProblems({ ...standardBank, exercises: [...standardBank.exercises, incident] }).join('\n')
  expect(problems).toContain('The id “claims-cost-runaway” is used more than once')
  expect(problems).toContain('share 100% of their phrases')
})

test('the check finds a stage without questions, and a question without anchors', () => {
  const [screen, ...others] = standardBank.questionSets.toSorted((one) => (one.stage === 'screen' ? -1 : 1))
  if (screen === undefined) throw new Error('the bank lost its questions')
  expect(bankProblems({ ...standardBank, questionSets: others })).toEqual([expect.stringContaining('no questions for the stage “screen”')])
  const bare = { ...screen, anchors: screen.anchors.slice(1) }
  expect(bankProblems({ ...standardBank, questionSets: [bare, ...others] }).join('\n')).toContain(
    'questions/screen.json, questions.0.competency',
  )
})

test('sharing phrases is the same in both directions', () => {
  const [one, other] = standardBank.exercises
  if (one === undefined || other === undefined) throw new Error('too few exercises')
  expect(sharedShare(one, other)).toBe(sharedShare(other, one))
  expect(sharedShare(one, one)).toBe(1)
})

test('reading the files does not depend on their order', () => {
  expect(parseBank(bankFiles.toReversed())).toEqual(standardBank)
})

test.each([
  ['text that is not JSON', { name: 'exercises/new.json', text: '{' }, 'exercises/new.json: it is not valid JSON'],
  [
    'a missing field',
    { name: 'exercises/new.json', text: JSON.stringify({ ...incident, id: 'new', injects: undefined }) },
    'exercises/new.json, injects',
  ],
  [
    'an id that is not the file’s name',
    { name: 'exercises/new.json', text: JSON.stringify(incident) },
    'exercises/new.json, id: it says “claims-cost-runaway”',
  ],
  ['a file in no folder of the bank', { name: 'notes.json', text: '{}' }, 'notes.json: it stands in neither'],
])('reading refuses %s and names file and field', (_, file, words) => {
  expect(() => parseBank([...bankFiles, file])).toThrow(words)
})

test('reading refuses a well-formed bank that fails its check', () => {
  const short = bankFiles.map((file) =>
    file.name === 'exercises/claims-cost-runaway.json' ? { ...file, text: JSON.stringify({ ...incident, minutes: 60 }) } : file,
  )
  expect(() => parseBank(short)).toThrow('exercises/claims-cost-runaway.json, parts: their minutes add up to 75')
})
