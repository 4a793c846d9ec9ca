import { expect, test } from 'vitest'
import { defaultValue, standardFramework } from '../../src/framework/standard.ts'
import { Choice } from '../../src/model/choice.ts'
import { peopleCost } from '../../src/planning/people-cost.ts'
import { settingsWith, systemOf, workspaceOf } from '../support/organisation.ts'

const SENIOR = 100_000
const loaded = defaultValue(standardFramework, 'pay.loaded-multiplier')
const four = defaultValue(standardFramework, 'pay.factor-4')
const system = systemOf('s', { level: 3, target: null })
const workspace = workspaceOf([], [system], [], settingsWith({ seniorPayAYear: SENIOR }))

test('People who run a level 3 system of medium size are three quarters of a systems engineer and a quarter of a reliability engineer', () => {
  expect(peopleCost(workspace, standardFramework, system)).toBeCloseTo((0.75 + 0.25 * four) * SENIOR * loaded, 6)
})

test('A smaller system costs its share of that', () => {
  const small = systemOf('s', { level: 3, target: null, size: 'small' })
  const medium = peopleCost(workspace, standardFramework, system) ?? 0
  expect(peopleCost(workspace, standardFramework, small)).toBeCloseTo(medium * defaultValue(standardFramework, 'size.small'), 6)
})

test('A component that is built, though buying is advised, costs more people', () => {
  const built = Choice.parse({
    id: 'c',
    systemId: 's',
    kind: 'component',
    component: 'observability',
    answer: 'build',
    costAYear: null,
    reason: '',
    on: '2026-11-24',
  })
  const decided = { ...workspace, choice: new Map([['c', built]]) }
  expect(peopleCost(decided, standardFramework, system)).toBeGreaterThan(peopleCost(workspace, standardFramework, system) ?? 0)
})

test('Without any pay nothing is known', () => {
  expect(peopleCost(workspaceOf([], [system], [], settingsWith({ seniorPayAYear: null })), standardFramework, system)).toBeNull()
})
