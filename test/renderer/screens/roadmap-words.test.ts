import { describe, expect, test } from 'vitest'
import { adoptLines, adoptWords, onlyThese, targetWords } from '../../../renderer/screens/roadmap/adopting.ts'
import { aimAt, aims, placeOfAim } from '../../../renderer/screens/roadmap/aim.ts'
import { leftOutWords } from '../../../renderer/screens/roadmap/left-out.ts'
import { comparison, finding } from '../../../renderer/screens/roadmap/statement.ts'
import { hashOf, placeOf } from '../../../renderer/state/place.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { moneyWords } from '../../../src/base/money.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { portfolio } from '../../../src/maturity/portfolio.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work } from '../../../src/model/edit.ts'
import { Improvement } from '../../../src/model/improvement.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { adoption } from '../../../src/planning/adopt.ts'
import { roadmap, type Roadmap } from '../../../src/planning/roadmap.ts'
import { sunset, withChoices } from '../../planning/portfolios.ts'
import { northwind, personOf, systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'

const money = (amount: number): string => moneyWords(amount, 'GBP')
const made = (workspace: Workspace, aim: Level = 4): Roadmap => roadmap(workspace, standardFramework, TODAY, aim)
const road = made(northwind())
const many = [1, 2, 3, 4].flatMap((n) => [
  personOf(`s${n}`, 'ai-systems-engineer', 4),
  personOf(`r${n}`, 'ai-reliability-engineer', 5),
  personOf(`a${n}`, 'ai-architect', 5),
])
const low = (id: string, valueAYear: number | null) => systemOf(id, { level: 3, valueAYear, target: null })

test('An aim has an address of its own, and any other address aims at level 4', () => {
  for (const aim of aims) expect(aimAt(placeOf(hashOf(placeOfAim(aim))) ?? { screen: 'overview' })).toBe(aim)
  expect(aimAt({ screen: 'roadmap', id: 'level-9' })).toBe(4)
})

describe('The finding', () => {
  test('counts the systems that get there and says which comes first', () => {
    const reached = road.lines.filter(({ reachedOn }) => reachedOn !== null).length
    expect(reached).toBe(4)
    expect(finding(road, money)).toBe(
      'Four of seven systems below their aim reach it by the end of Q4 2028. Claims Triage comes first: £4.20m a year for 3.2 person-quarters of work.',
    )
  })

  test('reads well for one system, two, all and none', () => {
    expect(finding(made(workspaceOf(many, [low('x', 1)])), money)).toBe('The one system below its aim reaches it by the end of Q4 2028.')
    expect(finding(made(workspaceOf([], [low('x', 1)])), money)).toMatch(/^The one system below its aim (?:reaches|does not reach) it/u)
    expect(finding(made(workspaceOf(many, [low('x', 1), low('y', 1)])), money)).toMatch(/^Both systems below their aim reach it/u)
    const none = { ...road, lines: road.lines.map((line) => ({ ...line, reachedOn: null })) }
    expect(finding(none, money)).toMatch(/^None of the seven systems below their aim reaches it/u)
    const first = road.lines.map((line, at) => (at === 0 ? line : { ...line, reachedOn: null }))
    expect(finding({ ...road, lines: first }, money)).toMatch(/^One of seven systems below their aim reaches it/u)
  })
})

describe('The comparison', () => {
  test('names both amounts and the difference', () => {
    expect(comparison({ ...road, waiting: 20_050_000, waitingByValue: 20_288_000 }, money)).toBe(
      'On the way £20.05m of value waits: what each system is worth a year × the years to its aim. In order of value alone it would be £20.29m, £238k more. Those not reached count to the end of Q4 2028.',
    )
  })

  test('says that the order makes no difference where it makes none', () => {
    expect(comparison({ ...road, waitingByValue: road.waiting }, money)).toContain('In order of value alone it would be the same.')
    expect(comparison(made(workspaceOf(many, [low('x', 5_000_000)])), money)).not.toContain('In order of value')
  })

  test('asks for no order among systems without a value, and says which have none', () => {
    expect(comparison(made(workspaceOf(many, [low('x', null), low('y', null)])), money)).toBe(
      'None of them has a value a year yet, so no order is worth more than another.',
    )
    expect(comparison(made(workspaceOf(many, [low('x', null), low('y', 900_000)])), money)).toContain(
      'One has no value a year, so nothing draws it forward.',
    )
  })
})

describe('What is not on the roadmap', () => {
  test('is named with the reason', () => {
    const systems = [low('x', 1), systemOf('there', { level: 4, target: null }), low('gone', 1)]
    const workspace = withChoices(workspaceOf(many, systems), sunset('gone', '2027-06-30'))
    expect(leftOutWords(made(workspace), portfolio(workspace, standardFramework))).toBe(
      'Not on the roadmap: one at the aim already (System there) and one to be sunset (System gone).',
    )
  })

  test('is nothing when all are on it, and is cut after five names', () => {
    expect(leftOutWords(road, portfolio(northwind(), standardFramework))).toBeNull()
    const workspace = workspaceOf(
      [],
      [1, 2, 3, 4, 5, 6, 7].map((n) => systemOf(`${n}`, { level: 5, target: null })),
    )
    expect(leftOutWords(made(workspace), portfolio(workspace, standardFramework))).toBe(
      'Not on the roadmap: seven at the aim already (System 1, System 2, System 3, System 4, System 5 and two more).',
    )
  })
})

describe('Adopting', () => {
  const lines = adoptLines(road)

  test('offers what the roadmap reaches and would change, before and after', () => {
    expect(lines.map(({ name }) => name)).toEqual(['Claims Triage', 'Fraud Signals', 'Underwriting Copilot', 'Policy Q&A'])
    expect(lines.find(({ name }) => name === 'Policy Q&A')).toMatchObject({ before: 'Level 3 by 31 Dec 2027', later: null })
    expect(targetWords(null)).toBe('No target')
    expect(targetWords({ level: 2, by: null })).toBe('Level 2, no day')
  })

  test('says so when a level is now due later', () => {
    const [line] = road.lines
    const target = { level: 4 as const, by: PlainDate.parse('2027-11-30') }
    const earlier = line && { ...line, standing: { ...line.standing, system: { ...line.standing.system, target } } }
    expect(adoptLines({ ...road, lines: earlier === undefined ? [] : [earlier] })[0]?.later).toBe('4 weeks later')
  })

  test('counts on its button exactly what the edit then changes, with some systems left out', () => {
    const workspace = northwind()
    const chosen = lines.filter((_, at) => at % 2 === 1)
    let made = 0
    const edit = adoption(onlyThese(road, new Set(chosen.map(({ id }) => id))), () => `i${made++}`)
    const { changes } = work(workspace, edit)
    const after = applyChanges(workspace, changes)
    const targets = [...after.system.values()].filter(
      ({ id, target }) => targetWords(target) !== targetWords(workspace.system.get(id)?.target ?? null),
    )
    const planned = after.improvement.size - workspace.improvement.size
    expect(adoptWords(chosen)).toBe(`Adopt ${targets.length} targets and ${planned} improvements`)
    expect(targets.map(({ id }) => id).toSorted()).toEqual(chosen.map(({ id }) => id).toSorted())
  })

  test('offers nothing where targets are as proposed and all is planned', () => {
    const all = adoption(road, (seed) => seed).given.improvements.map((one, at) => Improvement.parse({ ...one, id: `i${at}` }))
    const plannedFor = (systemId: string, practiceId: string) =>
      all.find((one) => one.systemId === systemId && one.practiceId === practiceId) ?? null
    const adopted = lines.map(({ line }) => ({
      ...line,
      standing: { ...line.standing, system: { ...line.standing.system, target: line.target } },
      phases: line.phases.map((phase) => ({
        ...phase,
        improvements: phase.improvements.map((one) => ({
          ...one,
          planned: one.planned ?? plannedFor(line.standing.system.id, one.practice.id),
        })),
      })),
    }))
    expect(adoptLines({ ...road, lines: adopted })).toEqual([])
    expect(adoptWords([])).toBe('Adopt nothing')
  })
})
