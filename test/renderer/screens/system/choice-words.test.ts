import { expect, test } from 'vitest'
import { isAgainst, isSame, pilotAnswer, workloadCosts } from '../../../../renderer/screens/system/decisions/choice-words.ts'
import { ownWords, pilotCounts, rangeWords } from '../../../../renderer/screens/system/decisions/pilot-shares.ts'
import { readWorkload, workloadDraft } from '../../../../renderer/screens/system/decisions/workload-draft.ts'
import { PlainDate } from '../../../../src/base/date.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { ChoiceId, ComponentChoice, PilotChoice, WorkloadChoice } from '../../../../src/model/choice.ts'
import { SystemId } from '../../../../src/model/system.ts'

const shared = { systemId: 's', reason: '', on: '2026-11-24' }
const component = (answer: 'build' | 'buy') =>
  ComponentChoice.parse({ ...shared, id: 'c', kind: 'component', component: 'observability', answer, costAYear: null })
const pilot = (id: string, answer: 'sunset' | 'refactor' | 'rebuild') =>
  PilotChoice.parse({ ...shared, id, kind: 'pilot', answer, by: answer === 'sunset' ? '2027-04-01' : null })
const workload = (given: Partial<WorkloadChoice>) =>
  WorkloadChoice.parse({
    ...shared,
    id: 'w',
    kind: 'workload',
    name: 'Reading a claim',
    urgency: 'asynchronous',
    stakes: 'high',
    answer: 'reasoning',
    runsAMonth: 1000,
    fastCost: 0.01,
    reasoningCost: 0.1,
    ...given,
  })

test('A decision the other way than advised is against the advice; a pilot never is', () => {
  const against = [component('buy'), component('build'), workload({}), workload({ answer: 'fast' }), pilot('p', 'sunset')]
  expect(against.map((choice) => isAgainst(standardFramework, choice))).toEqual([false, true, false, true, false])
})

test('Decisions are the same whatever their day and reason', () => {
  expect(isSame(component('buy'), { ...component('buy'), reason: 'Cheaper', on: PlainDate.parse('2027-01-01') })).toBe(true)
  expect(isSame(component('buy'), component('build'))).toBe(false)
})

test('A sunset names its day', () => {
  expect([pilotAnswer(pilot('p', 'sunset')), pilotAnswer(pilot('p', 'rebuild'))]).toEqual(['Sunset on 1 Apr 2027', 'Rebuild'])
})

test('A year of a workload costs twelve months of runs, either way; unknown while a number is missing', () => {
  expect(workloadCosts(workload({}))).toEqual({ fast: 120, reasoning: 1200 })
  expect(workloadCosts(workload({ fastCost: null }))).toEqual({ fast: null, reasoning: 1200 })
  expect(workloadCosts(workload({ runsAMonth: null }))).toEqual({ fast: null, reasoning: null })
})

test('Decisions on pilots are counted by answer, of all that are decided', () => {
  const counts = pilotCounts([pilot('a', 'sunset'), component('buy'), pilot('b', 'sunset'), pilot('c', 'refactor')])
  expect(counts).toEqual({ sunset: 2, refactor: 1, rebuild: 0, decided: 3 })
  expect([ownWords(2, 3), ownWords(0, 0), rangeWords(0.3, 0.4), rangeWords(0.4, 0.4)]).toEqual(['2 of 3, 67%', '–', '30% to 40%', '40%'])
})

const row = { id: ChoiceId.parse('w'), systemId: SystemId.parse('s'), on: PlainDate.parse('2026-11-24') }

test('A workload is decided as advised until it is chosen otherwise', () => {
  const draft = { ...workloadDraft(null), name: ' Reading a claim ', runs: '1k' }
  expect(readWorkload(draft, row, 'reasoning').choice).toMatchObject({
    name: 'Reading a claim',
    answer: 'reasoning',
    runsAMonth: 1000,
    fastCost: null,
  })
  expect(readWorkload({ ...draft, answer: 'fast' }, row, 'reasoning').choice?.answer).toBe('fast')
})

test('A workload typed back is the one it came from; without a name or with a wrong number there is none', () => {
  const draft = workloadDraft(workload({}))
  expect(readWorkload(draft, row, 'fast').choice).toEqual(workload({}))
  expect(readWorkload({ ...draft, name: ' ' }, row, 'fast').choice).toBeNull()
  const wrong = readWorkload({ ...draft, runs: 'many' }, row, 'fast')
  expect([wrong.choice, wrong.wrong.runs === null]).toEqual([null, false])
})
