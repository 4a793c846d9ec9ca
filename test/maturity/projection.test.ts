import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { bestNext, improved, projection } from '../../src/maturity/projection.ts'
import { standing, type Standing } from '../../src/maturity/standing.ts'
import { levelWords } from '../../src/maturity/words.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { Improvement } from '../../src/model/improvement.ts'
import type { System } from '../../src/model/system.ts'
import { type DimensionId, PracticeId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anySystem } from './any-system.ts'
import { printed, scoreOf } from './printed.ts'
import { answers, system, wholeTo, workspaceWith } from './systems.ts'

const TODAY = PlainDate.parse('2026-11-24')
const improvement = (id: string, practiceId: string, to: number, by: string | null = null, given: Partial<Improvement> = {}): Improvement =>
  Improvement.parse({ id, systemId: 's1', practiceId, to, by, ownerId: null, note: '', doneOn: null, ...given })
const noCost = { ...wholeTo(4), ...answers('cost', { 4: [0, 0] }) }
const excluded = (dimension: DimensionId): System['excluded'] => [{ dimension, reason: 'No such part.' }]

test('planned improvements lead where docs/scoring.md says', () => {
  const [first = [], ...rows] = printed('improvement')
  const planned = rows.map(([practice = '', to = '', by = '']) => improvement(practice, practice, scoreOf(to), by === 'no day' ? null : by))
  const { now, then, steps } = projection(system({ answers: noCost }), planned.toReversed(), standardFramework)
  const shown = (one: Standing): readonly string[] => [levelWords(one), one.score.toFixed(2)]
  expect(shown(now)).toEqual(first.slice(3, 5))
  expect(steps.map(({ practice, after, raises }) => [practice?.id, ...shown(after), raises])).toEqual(
    rows.map(([practice, , , ...result]) => [practice, ...result]),
  )
  expect(steps.at(-1)?.after).toBe(then)
})

test('improvements that are done, or of other systems, change nothing', () => {
  const given = system({ answers: noCost })
  const others = [
    improvement('a', 'cost-4-1', 1, null, { doneOn: TODAY }),
    improvement('b', 'cost-4-1', 1, null, { systemId: 's2' as System['id'] }), // ids are plain text before the schema brands them
  ]
  expect(projection(given, others, standardFramework)).toEqual({
    now: standing(given, standardFramework),
    then: standing(given, standardFramework),
    steps: [],
  })
})

test('an improvement keeps the evidence that is there and never lowers a score', () => {
  const shown = { score: 0.5, evidence: 'Dashboard', grade: 'verified', on: TODAY, proofs: [] } as const
  const given = system({ answers: { ...answers('cost', { 4: [1] }), [PracticeId.parse('cost-4-2')]: shown } })
  const after = improved(given, [improvement('a', 'cost-4-1', 0.25), improvement('b', 'cost-4-2', 1)])
  expect(after.answers).toEqual({ ...given.answers, 'cost-4-2': { ...shown, score: 1 } })
  expect(improved(given, [improvement('a', 'cost-4-1', 0.5)])).toBe(given)
})

test('an improvement raises a dimension where only that dimension’s level changes', () => {
  const given = system({ answers: { ...wholeTo(3), ...answers('cost', { 4: [1, 0.25] }) } })
  expect(projection(given, [improvement('a', 'cost-4-2', 0.5)], standardFramework).steps[0]?.raises).toBe('dimension')
})

test('an improvement of an excluded dimension, or of a practice that is gone, raises nothing', () => {
  const given = system({ answers: wholeTo(3), excluded: excluded('cost') })
  const { steps } = projection(given, [improvement('a', 'cost-4-2', 1), improvement('b', 'gone-4-1', 1)], standardFramework)
  expect(steps.map(({ practice, raises }) => [practice?.id ?? null, raises])).toEqual([
    ['cost-4-2', 'nothing'],
    [null, 'nothing'],
  ])
})

const anyPlanned = fc
  .uniqueArray(
    fc.record({
      practice: fc.constantFrom(...standardFramework.practices),
      to: fc.constantFrom(0.25, 0.5, 1),
      by: fc.option(fc.constantFrom('2027-01-31', '2027-03-31', '2027-06-30')),
    }),
    { maxLength: 8, selector: ({ practice }) => practice.id },
  )
  .map((some) => some.map(({ practice, to, by }, at) => improvement(`i${at}`, practice.id, to, by)))

/** All that a standing says but the answers’ evidence, which only recording brings. */
const said = ({ system: _, dimensions, ...one }: Standing): unknown => ({
  ...one,
  dimensions: dimensions.map(({ missing, ...at }) => ({
    ...at,
    missing: missing.map(({ practice, answer }) => [practice.id, answer?.score ?? null]),
  })),
})

test('what is projected is what recording the improvements gives, in whatever order they are recorded', () => {
  fc.assert(
    fc.property(anySystem, anyPlanned, fc.boolean(), (given, all, reversed) => {
      const planned = all.filter(({ practiceId, to }) => (given.answers[practiceId]?.score ?? 0) < to)
      let workspace: Workspace = workspaceWith([given])
      const make = (edit: Parameters<typeof work>[1]): void => {
        workspace = applyChanges(workspace, work(workspace, edit).changes)
      }
      for (const one of planned) make({ kind: 'plan-improvement', given: { improvement: { ...one, doneOn: null } } })
      const { then } = projection(given, workspace.improvement.values(), standardFramework)
      for (const { id } of reversed ? planned.toReversed() : planned)
        make({ kind: 'finish-improvement', given: { id, on: TODAY, answer: { evidence: 'Shown', grade: 'verified', proofs: [] } } })
      expect(said(standing(workspace.system.get(given.id) ?? given, standardFramework))).toEqual(said(then))
    }),
  )
})

test('no planned improvement ever lowers the standing', () => {
  fc.assert(
    fc.property(anySystem, anyPlanned, (given, planned) => {
      for (const { before, after } of projection(given, planned, standardFramework).steps)
        expect(after.score).toBeGreaterThanOrEqual(before.score)
    }),
  )
})

test('best next is the practice at 0 that alone keeps the level from being whole, then the emptiest', () => {
  const given = system({ answers: { ...wholeTo(4), ...answers('cost', { 4: [0.5, 0] }), ...answers('recovery', { 4: [0.25] }) } })
  const found = bestNext(given, standardFramework)
  expect(found.map(({ practice, after }) => [practice.id, after.score.toFixed(2)])).toEqual([
    ['cost-4-2', '4.00'],
    ['recovery-4-1', '3.92'],
    ['cost-4-1', '3.91'],
  ])
})

test('best next names what blocks the next level, without excluded dimensions, and nothing at level 5', () => {
  const given = system({ answers: noCost, excluded: excluded('evaluation') })
  expect(bestNext(given, standardFramework).map(({ practice }) => practice.id)).toEqual(['cost-4-1', 'cost-4-2'])
  expect(
    bestNext(system({ answers: noCost, excluded: excluded('cost') }), standardFramework).every(({ practice }) => practice.level === 5),
  ).toBe(true)
  expect(bestNext(system({ answers: wholeTo(5) }), standardFramework)).toEqual([])
})
