import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { agreedAnswers, reconciliation, type Reconciliation } from '../../src/maturity/reconcile.ts'
import { Assessment } from '../../src/model/assessment.ts'
import type { PracticeAnswer, Score, System } from '../../src/model/system.ts'
import { PracticeId } from '../../src/model/vocabulary.ts'
import { anyAnswers, anySystem } from './any-system.ts'
import { markOf, printed, scoreOf } from './printed.ts'
import { answer, system, workspaceWith } from './systems.ts'

let made = 0
const view = (answers: System['answers'], given: Partial<Record<keyof Assessment, unknown>> = {}): Assessment =>
  Assessment.parse({
    id: `a${++made}`,
    systemId: 's1',
    kind: 'own',
    assessor: '',
    assessorId: null,
    on: '2026-11-01',
    scope: '',
    answers,
    excluded: [],
    note: '',
    closedOn: null,
    ...given,
  })
const beside = (one: System, ...views: readonly Assessment[]): Reconciliation =>
  reconciliation(one, { ...workspaceWith([one]), assessment: new Map(views.map((row) => [row.id, row])) }, standardFramework)
const practices = standardFramework.practices.map(({ id }) => id)
const shownBy = (score: Score, evidence: string, grade: PracticeAnswer['grade'] = 'stated'): PracticeAnswer => ({
  ...answer(score),
  evidence,
  grade,
})

const rows = printed('scores').map(([scores = '', ...result]) => ({ given: scores.split(', '), result }))
/** The printed rows as the first practices of the framework, one view for each column of scores. */
const printedViews = [0, 1, 2, 3].map((at) =>
  view(
    Object.fromEntries(
      rows.flatMap(({ given }, row) => {
        const mark = given[at] ?? 'open'
        return mark === 'open' ? [] : [[practices[row] ?? '', answer(scoreOf(mark))] as const]
      }),
    ),
  ),
)

test('practices beside each other read as docs/scoring.md prints them', () => {
  const found = beside(system({}), ...printedViews)
  expect(
    found.practices
      .slice(0, rows.length)
      .map(({ state, spread, suggested }) => [state, spread.toFixed(2), suggested === null ? 'none' : markOf(suggested.score)]),
  ).toEqual(rows.map(({ result }) => result))
  expect(found.agreement).toBe(0.25)
})

test('only open views of this system stand beside each other, the earliest first', () => {
  const [late, early] = [view({}, { on: '2026-11-02' }), view({}, { on: '2026-10-01' })]
  const others = [view({}, { kind: 'agreed' }), view({}, { closedOn: '2026-11-03' }), view({}, { systemId: 's2' })]
  const found = beside(system({}), late, ...others, early)
  expect(found.views).toEqual([early, late])
  expect(found.agreement).toBeNull()
})

test('what is suggested brings the evidence that shows most: verified, then written, then the earlier view', () => {
  const [id = ''] = practices
  const suggested = (...given: readonly PracticeAnswer[]) =>
    beside(system({}), ...given.map((one) => view({ [id]: one }))).practices[0]?.suggested
  expect(suggested(shownBy(0.5, 'Said so'), shownBy(0.5, '', 'verified'))?.grade).toBe('verified')
  expect(suggested(shownBy(0.5, ''), shownBy(0.5, 'Run book'))?.evidence).toBe('Run book')
  expect(suggested(shownBy(0.5, 'First'), shownBy(0.5, 'Second'), shownBy(1, 'Third'))?.evidence).toBe('First')
})

test('a chosen score brings the evidence of who gave it; one that nobody gave is only stated', () => {
  const [id = ''] = practices
  const found = beside(system({}), view({ [id]: shownBy(0.25, 'Draft', 'verified') }), view({ [id]: shownBy(1, 'Audit', 'verified') }))
  const agreed = (score: Score) => agreedAnswers(found, new Map([[id, score]]))[PracticeId.parse(id)]
  expect(agreed(1)).toEqual(shownBy(1, 'Audit', 'verified'))
  expect(agreed(0.25)).toEqual(shownBy(0.25, 'Draft', 'verified'))
  expect(agreed(0.5)).toEqual(shownBy(0.5, 'Draft'))
})

test('practices that no view answers keep what the system has, and a score can be chosen for them', () => {
  const [first = '', second = '', third = ''] = practices
  const gone = PracticeId.parse('gone-4-1')
  const one = system({ answers: { [first]: shownBy(0.5, 'Kept'), [gone]: answer(1) } })
  const found = beside(one, view({ [second]: answer(1) }), view({}))
  expect(agreedAnswers(found, new Map())).toEqual({ ...one.answers, [second]: answer(1) })
  expect(agreedAnswers(found, new Map<string, Score>([[third, 0.25]]))).toEqual({
    ...one.answers,
    [second]: answer(1),
    [third]: answer(0.25),
  })
  expect(agreedAnswers(found, new Map<string, Score>([[first, 0.5]]))[PracticeId.parse(first)]).toEqual(shownBy(0.5, 'Kept'))
})

test('equal views change nothing', () => {
  fc.assert(
    fc.property(anySystem, fc.integer({ min: 1, max: 4 }), (one, count) => {
      const found = beside(one, ...Array.from({ length: count }, () => view(one.answers)))
      expect(agreedAnswers(found, new Map())).toEqual(one.answers)
      expect(found.practices.every(({ spread, state }) => spread === 0 && state !== 'differs')).toBe(true)
    }),
  )
})

test('what is suggested is a score that somebody gave, never above the middle', () => {
  fc.assert(
    fc.property(fc.array(anyAnswers, { minLength: 1, maxLength: 4 }), (given) => {
      for (const { answers, suggested } of beside(system({}), ...given.map((one) => view(one))).practices) {
        const scores = answers.flatMap((one) => one?.score ?? [])
        expect(suggested === null).toBe(scores.length === 0)
        if (suggested === null) continue
        expect(scores).toContain(suggested.score)
        expect(scores.filter((score) => score >= suggested.score).length * 2).toBeGreaterThan(scores.length)
      }
    }),
  )
})
