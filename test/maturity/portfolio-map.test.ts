import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { levelBands, valuePoints, waits } from '../../src/maturity/portfolio-map.ts'
import { Dependency } from '../../src/model/dependency.ts'
import { Improvement } from '../../src/model/improvement.ts'
import type { System } from '../../src/model/system.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anySystem } from './any-system.ts'
import { choiceTable, sunset } from './choices.ts'
import { answers, system, wholeTo, workspaceWith } from './systems.ts'

const at = (id: string, level: Level, valueAYear: number | null, given: Partial<System> = {}): System =>
  system({ id: id as System['id'], name: id, answers: wholeTo(level), valueAYear, ...given }) // ids are plain text before the schema brands them
const improvement = (systemId: string, practiceId: string, doneOn: string | null = null): Improvement =>
  Improvement.parse({ id: `${systemId} ${practiceId}`, systemId, practiceId, to: 1, ownerId: null, by: null, note: '', doneOn })
const dependency = (systemId: string, onId: string): Dependency =>
  Dependency.parse({ id: `${systemId} ${onId}`, systemId, onId, reason: `uses ${onId}` })
const table = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.id, row]))

const gone = at('gone', 3, 50)
const workspace: Workspace = {
  ...workspaceWith([
    at('low', 2, 10),
    at('high', 3, 30, { answers: { ...wholeTo(4), ...answers('cost', { 4: [0, 0.5] }) } }),
    at('new', 1, null, { answers: {} }),
    gone,
  ]),
  improvement: table([improvement('high', 'cost-4-1'), improvement('low', 'cost-3-1', '2026-01-01')]),
  choice: choiceTable(sunset(gone)),
}

test('each level has a band with its systems and their value, today and with what is planned', () => {
  const shown = ({ systems, value }: { readonly systems: readonly System[]; readonly value: number }) => [
    systems.map(({ id }) => id),
    value,
  ]
  expect(levelBands(workspace, standardFramework).map(({ level, today, planned }) => [level, shown(today), shown(planned)])).toEqual([
    [1, [['new'], 0], [['new'], 0]],
    [2, [['low'], 10], [['low'], 10]],
    [3, [['high'], 30], [[], 0]],
    [4, [[], 0], [['high'], 30]],
    [5, [[], 0], [[], 0]],
  ])
})

test('every system is a point, the most valuable first, and says where it leads and whether it leaves', () => {
  expect(
    valuePoints(workspace, standardFramework).map(({ standing, projected, valueAYear, leaving }) => [
      standing.system.id,
      standing.level,
      projected.level,
      valueAYear,
      leaving,
    ]),
  ).toEqual([
    ['gone', 3, 3, 50, true],
    ['high', 3, 4, 30, false],
    ['low', 2, 2, 10, false],
    ['new', 1, 1, null, false],
  ])
})

test('the bands hold every system that stays once, today and planned', () => {
  fc.assert(
    fc.property(fc.array(anySystem, { maxLength: 6 }), (some) => {
      const systems = some.map((one, index) => ({ ...one, id: `s${index}` as System['id'] })) // branded by the schema
      const bands = levelBands(workspaceWith(systems), standardFramework)
      for (const when of ['today', 'planned'] as const)
        expect(new Set(bands.flatMap((band) => band[when].systems.map(({ id }) => id))).size).toBe(systems.length)
    }),
  )
})

test('what waits comes first by value, then what could begin; systems to be sunset wait for nothing and hold nobody up', () => {
  const target = (level: Level): Partial<System> => ({ target: { level, by: null } })
  const systems = [
    at('a', 2, 1),
    at('b', 2, 9),
    at('c', 2, 20),
    at('short', 2, 0, target(3)),
    at('there', 3, 0, target(3)),
    at('free', 1, 0),
    { ...gone, target: { level: 4 as Level, by: null } },
  ]
  const found = waits(
    {
      ...workspaceWith(systems),
      dependency: table([
        dependency('a', 'short'),
        dependency('b', 'there'),
        dependency('b', 'short'),
        dependency('c', 'free'),
        dependency('c', 'gone'),
        dependency('gone', 'a'),
      ]),
      choice: choiceTable(sunset(gone)),
    },
    standardFramework,
  )
  expect(found.map(({ system: one, on }) => [one.id, on.map((other) => [other.system.id, other.reason, other.ready])])).toEqual([
    [
      'b',
      [
        ['there', 'uses there', true],
        ['short', 'uses short', false],
      ],
    ],
    ['a', [['short', 'uses short', false]]],
    [
      'c',
      [
        ['free', 'uses free', true],
        ['gone', 'uses gone', true],
      ],
    ],
  ])
})
