import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { benchmark, compared, keptOf } from '../../src/maturity/history.ts'
import { standing } from '../../src/maturity/standing.ts'
import { Assessment } from '../../src/model/assessment.ts'
import { System } from '../../src/model/system.ts'
import { Level } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anySystem } from './any-system.ts'
import { choiceTable, sunset } from './choices.ts'
import { numberOf, printed } from './printed.ts'
import { answers, system, wholeTo, workspaceWith } from './systems.ts'

const TODAY = PlainDate.parse('2026-11-24')
let made = 0
const kept = (systemId: string, on: string, given: System['answers'], more: Partial<Record<keyof Assessment, unknown>> = {}): Assessment =>
  Assessment.parse({
    id: `a${++made}`,
    systemId,
    kind: 'agreed',
    assessor: '',
    assessorId: null,
    on,
    scope: '',
    answers: given,
    excluded: [],
    note: '',
    closedOn: null,
    ...more,
  })
const withKept = (systems: readonly System[], ...rows: readonly Assessment[]): Workspace => ({
  ...workspaceWith(systems),
  assessment: new Map(rows.map((one) => [one.id, one])),
})
const levelOf = (text: string): Level => Level.parse(Number(text))

const table = printed('system').map(([id = '', value = '', target = '', may = '', september = '', today = '']) => ({
  system: System.parse({
    ...system({ answers: today === 'not assessed' ? {} : wholeTo(levelOf(today)) }),
    id,
    name: id,
    valueAYear: value === 'none' ? null : numberOf(value),
    target: target === 'none' ? null : { level: levelOf(target), by: null },
  }),
  rows: [
    ...(may === '' ? [] : [kept(id, '2026-05-10', wholeTo(levelOf(may)))]),
    ...(september === '' ? [] : [kept(id, '2026-09-20', wholeTo(levelOf(september)))]),
  ],
}))
const example = withKept(
  table.map((one) => one.system),
  ...table.flatMap(({ rows }) => rows),
)

test('the organisation’s past is the one that docs/scoring.md prints', () => {
  expect(
    benchmark(example, standardFramework, TODAY).map(({ on, standings, meanScore, valueScore, atTarget }) => [
      on,
      String(standings.length),
      meanScore.toFixed(2),
      valueScore?.toFixed(2),
      String(atTarget),
    ]),
  ).toEqual(printed('on'))
})

test('systems to be sunset take no part in the past either, and a past without value has no weighted score', () => {
  const gone = table.filter((one) => one.system.id === 'A').map((one) => sunset(one.system))
  const found = benchmark({ ...example, choice: choiceTable(...gone) }, standardFramework, TODAY)
  expect(found.map(({ on, standings }) => [on, standings.map((one) => one.system.id)])).toEqual([
    ['2026-09-30', ['B']],
    ['2026-11-24', ['B']],
  ])
  const worthless = system({ answers: wholeTo(2) })
  expect(benchmark(withKept([worthless]), standardFramework, TODAY).map(({ valueScore }) => valueScore)).toEqual([null])
})

test('views of one assessor, days to come and quarters that have not ended are no past', () => {
  const one = system({ answers: {} })
  const rows = [
    kept('s1', '2026-03-01', wholeTo(2), { kind: 'own' }),
    kept('s1', '2026-10-02', wholeTo(2)),
    kept('s1', '2027-01-02', wholeTo(2)),
  ]
  expect(benchmark(withKept([one], ...rows), standardFramework, TODAY)).toEqual([])
  expect(benchmark(withKept([]), standardFramework, TODAY)).toEqual([])
})

test('on the last day of a quarter that quarter is there once, by today’s answers', () => {
  const workspace = withKept([system({ answers: wholeTo(3) })], kept('s1', '2026-11-01', wholeTo(2)))
  const days = (today: string) =>
    benchmark(workspace, standardFramework, PlainDate.parse(today)).map(({ on, meanScore }) => [on, meanScore])
  expect(days('2026-12-31')).toEqual([['2026-12-31', 3]])
  expect(days('2027-01-01')).toEqual([
    ['2026-12-31', 2],
    ['2027-01-01', 3],
  ])
})

test('assessments kept stand latest first, by their own answers and exclusions and today’s target', () => {
  const one = system({ answers: wholeTo(4), target: { level: 4, by: null } })
  const rows = [
    kept('s1', '2026-05-10', wholeTo(2)),
    kept(
      's1',
      '2026-09-20',
      { ...wholeTo(3), ...answers('cost', { 3: [0, 0] }) },
      { excluded: [{ dimension: 'cost', reason: 'Bought.' }] },
    ),
    kept('s1', '2026-09-20', wholeTo(3)),
    kept('s2', '2026-09-21', wholeTo(5)),
    kept('s1', '2026-09-22', wholeTo(5), { kind: 'own' }),
  ]
  const found = keptOf(one, withKept([one], ...rows), standardFramework)
  expect(found.map(({ assessment }) => assessment)).toEqual([rows[2], rows[1], rows[0]])
  expect(found.map((past) => [past.standing.level, past.standing.gap, past.standing.system.assessedOn])).toEqual([
    [3, 1, '2026-09-20'],
    [3, 1, '2026-09-20'],
    [2, 2, '2026-05-10'],
  ])
})

test('a standing kept is worked out once while the system stays', () => {
  const one = system({})
  const workspace = withKept([one], kept('s1', '2026-05-10', wholeTo(2)))
  expect(keptOf(one, workspace, standardFramework)[0]?.standing).toBe(keptOf(one, workspace, standardFramework)[0]?.standing)
})

test('a comparison names the practices whose score differs, and puts the dimensions beside each other', () => {
  const before = standing(system({ answers: { ...answers('cost', { 2: [1, 0.5], 3: [0] }) } }), standardFramework)
  const after = standing(
    system({ answers: { ...answers('cost', { 2: [1, 1] }), ...answers('evaluation', { 2: [0.25] }) } }),
    standardFramework,
  )
  const found = compared(before, after, standardFramework)
  expect(found.practices).toEqual(
    standardFramework.practices
      .filter(({ id }) => id === 'evaluation-2-1' || id === 'cost-2-2')
      .map((practice) => ({
        practice,
        before: before.system.answers[practice.id] ?? null,
        after: after.system.answers[practice.id] ?? null,
      })),
  )
  expect(found.dimensions.find(({ dimension }) => dimension.id === 'cost')).toMatchObject({ before: { level: 2 }, after: { level: 2 } })
  expect(found.practices.map((one) => one.after?.score)).toEqual([0.25, 1])
})

test('a standing compared with itself differs in nothing', () => {
  fc.assert(
    fc.property(anySystem, (one) => {
      const same = standing(one, standardFramework)
      expect(compared(same, same, standardFramework).practices).toEqual([])
    }),
  )
})
