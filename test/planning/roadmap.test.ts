import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quarterEnd, quarterOf } from '../../src/base/quarter.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { isLeaving, choicesOf } from '../../src/maturity/effort.ts'
import { standing } from '../../src/maturity/standing.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { Improvement } from '../../src/model/improvement.ts'
import type { Score } from '../../src/model/system.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { adoption } from '../../src/planning/adopt.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { roadmap, type Roadmap } from '../../src/planning/roadmap.ts'
import { northwind, personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { anyPortfolio, pilot, sunset, waits, withAnswers, withChoices, withWaits } from './portfolios.ts'

const made = (workspace: Workspace, aim: Level = 4): Roadmap => roadmap(workspace, standardFramework, TODAY, aim)
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const order = ({ lines }: Roadmap): readonly string[] => lines.map(({ standing: { system } }) => system.id)
const at4 = standardFramework.practices.filter(({ level }) => level === 4).map(({ id }) => id)
const low = (id: string, valueAYear: number) => systemOf(id, { level: 3, valueAYear, target: null })
const half = (id: string, valueAYear: number) =>
  withAnswers(low(id, valueAYear), Object.fromEntries(at4.map((practice): [string, Score] => [practice, 0.5])))
/** Enough for one system at a time. */
const few = [
  personOf('x', 'ai-systems-engineer', 4),
  personOf('y', 'ai-systems-engineer', 4),
  personOf('z', 'ai-reliability-engineer', 5),
  personOf('w', 'ai-architect', 5),
]
const ids = (): ((seed: string) => string) => {
  const known = new Map<string, string>()
  return (seed) => {
    const id = known.get(seed) ?? `i${known.size}`
    known.set(seed, id)
    return id
  }
}

describe('the order of a roadmap', () => {
  test('is by value for the effort, where order by value alone leaves more waiting', () => {
    const road = made(workspaceOf(few, [low('large', 1_000_000), half('small', 900_000)]))
    expect(order(road)).toEqual(['small', 'large'])
    expect(road.lines.map(({ ratio, effort }) => [Math.round(ratio), effort])).toEqual([
      [360_000, 2.5],
      [200_000, 5],
    ])
    expect(road.waiting).toBeLessThan(road.waitingByValue)
  })

  test('takes what much waits for before what is worth more by itself', () => {
    const systems = [low('worthy', 2_000_000), low('held', 9_000_000), low('first', 0)]
    const road = made(withWaits(workspaceOf(few, systems), waits('held', 'first')))
    expect(order(road)).toEqual(['first', 'held', 'worthy'])
    expect(road.lines[1]?.waitsFor).toEqual(['first'])
  })

  test('never leaves more value waiting than order by value does, and none begins before what it waits for', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom<Level>(2, 3, 4, 5), (workspace, aim) => {
        const road = made(workspace, aim)
        expect(road.waiting).toBeLessThanOrEqual(road.waitingByValue + 1e-6)
        const places = new Map(order(road).map((id, at) => [id, at]))
        road.lines.forEach(({ waitsFor, phases }, at) => {
          for (const id of waitsFor) {
            const there = places.get(id) ?? Number.NaN
            expect(there).toBeLessThan(at)
            const { reachedOn = null } = road.lines[there] ?? {}
            const begins = phases[0]?.begins ?? null
            if (reachedOn === null) expect(begins).toBe(null)
            else if (begins !== null) expect(begins).toBeGreaterThan(quarterOf(reachedOn))
          }
        })
      }),
    )
  })

  test('has every system below the aim, or below its own target where that is higher, and none to be sunset', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom<Level>(2, 3, 4, 5), (workspace, aim) => {
        const below = [...workspace.system.values()].filter(
          (system) =>
            standing(system, standardFramework).level < Math.max(aim, system.target?.level ?? 1) &&
            !isLeaving(choicesOf(workspace.choice, system.id)),
        )
        expect(new Set(order(made(workspace, aim)))).toEqual(new Set(below.map(({ id }) => id)))
      }),
    )
  })

  test('is the same for the same workspace', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        expect(made({ ...workspace })).toEqual(made({ ...workspace }))
      }),
      { numRuns: 20 },
    )
  })

  test('is empty where nothing is below the aim', () => {
    expect(made(workspaceOf(few, []))).toMatchObject({ lines: [], waiting: 0, waitingByValue: 0 })
    expect(made(withChoices(workspaceOf(few, [low('a', 5)]), sunset('a', '2027-06-30'))).lines).toEqual([])
  })
})

describe('the phases of a line', () => {
  test('come to its effort, and their improvements to theirs', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        for (const { effort, phases, standing: at, reachedOn } of made(workspace).lines) {
          expect(total(phases.map((one) => one.effort))).toBeCloseTo(effort, 9)
          for (const { effort: own, improvements, work: pieces, to } of phases) {
            expect(total(pieces.map(({ amount }) => amount))).toBeCloseTo(own, 9)
            if (improvements.length > 0) expect(total(improvements.map((one) => one.effort))).toBeCloseTo(own, 9)
            for (const { practice, from } of improvements) {
              expect(practice.level).toBeLessThanOrEqual(to)
              expect(from).toBe(at.system.answers[practice.id]?.score ?? 0)
            }
          }
          expect(reachedOn).toBe(phases.at(-1)?.reachedOn ?? null)
        }
      }),
    )
  })

  test('begin with evaluation, observability and recovery, and name what is planned already', () => {
    const planned = Improvement.parse({
      id: 'known',
      systemId: 'a',
      practiceId: 'cost-4-1',
      to: 1,
      ownerId: null,
      by: null,
      note: '',
      doneOn: null,
    })
    const [line] = made({ ...workspaceOf(few, [low('a', 5)]), improvement: new Map([[planned.id, planned]]) }).lines
    const dimensions = [...new Set(line?.phases[0]?.improvements.map(({ practice }) => practice.dimension))]
    expect(dimensions.slice(0, 4)).toEqual(['evaluation', 'observability', 'recovery', 'orchestration'])
    expect(line?.phases[0]?.improvements.flatMap(({ planned: one }) => one ?? [])).toEqual([planned])
  })

  test('leave out dimensions that do not count', () => {
    const system = { ...low('a', 5), excluded: [{ dimension: 'knowledge' as const, reason: 'No documents' }] }
    const [line] = made(workspaceOf(few, [system])).lines
    expect(line?.phases[0]?.improvements.map(({ practice }) => practice.dimension)).not.toContain('knowledge')
  })

  test('of a rebuild go from level 1', () => {
    const [line] = made(withChoices(workspaceOf(few, [low('a', 5)]), pilot('a', 'rebuild'))).lines
    expect(line?.phases.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ])
  })
})

describe('adopting a roadmap', () => {
  test('sets the targets that it reaches and plans what leads there, as one edit that every workspace takes', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        const road = made(workspace)
        const { changes } = work(workspace, adoption(road, ids()))
        const after = applyChanges(workspace, changes)
        for (const { standing: at, target, reachedOn, phases } of road.lines) {
          const { target: adopted } = after.system.get(at.system.id) ?? {}
          expect(adopted).toEqual(target ?? at.system.target)
          if (reachedOn === null) continue
          expect(adopted?.by).toBe(quarterEnd(quarterOf(reachedOn)))
          const own = [...after.improvement.values()].filter(({ systemId }) => systemId === at.system.id)
          expect(own).toHaveLength(total(phases.map(({ improvements }) => improvements.length)))
          for (const { by, to } of own) expect([by !== null && by <= quarterEnd(quarterOf(reachedOn)), to]).toEqual([true, 1])
        }
      }),
    )
  })

  test('keeps every proposed day where there are people enough', () => {
    const many = Array.from({ length: 80 }, (_, at) => [
      personOf(`a${at}`, 'ai-architect', 5),
      personOf(`r${at}`, 'ai-reliability-engineer', 5),
    ]).flat()
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const workspace = { ...portfolio, person: new Map([...portfolio.person, ...many.map((one) => [one.id, one] as const)]) }
        const edit = adoption(made(workspace), ids())
        const { outcomes } = plan(applyChanges(workspace, work(workspace, edit).changes), standardFramework, TODAY)
        for (const { systemId } of edit.given.targets) expect(outcomes.find((one) => one.systemId === systemId)?.state).toBe('on-time')
      }),
    )
  })

  test('keeps every proposed day of the sample with the people that the plan then finds', () => {
    const workspace = northwind()
    const edit = adoption(made(workspace), ids())
    expect(edit.given.targets.length).toBeGreaterThan(3)
    const { outcomes } = plan(applyChanges(workspace, work(workspace, edit).changes), standardFramework, TODAY)
    for (const { systemId } of edit.given.targets) expect(outcomes.find((one) => one.systemId === systemId)?.state).toBe('on-time')
  })
})
