import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { SystemId } from '../../src/model/system.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Outcome } from '../../src/planning/plan.ts'
import { decisionCounts, fteWords, outcomeWords, postWords, targetCounts, undoneWords } from '../../src/planning/words.ts'
import { northwind, personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

const made = plan(northwind(), standardFramework, TODAY)
const outcome = (given: Partial<Outcome>): Outcome => ({
  systemId: SystemId.parse('s'),
  due: null,
  forecast: null,
  state: 'late',
  daysLate: null,
  steps: [],
  ...given,
})

test('people and posts read as a person would say them', () => {
  expect([fteWords(12.66), fteWords(0.02)]).toEqual(['12.7', '0'])
  expect(postWords({ role: 'ai-reliability-engineer', level: 4 }, standardFramework)).toBe('AI Reliability Engineer L4')
})

describe('decisions', () => {
  test('are counted by kind', () => {
    expect([decisionCounts(made.decisions), decisionCounts([])]).toEqual(['5 hires, 1 promotion', 'no hires or moves'])
  })
  test('say why in a sentence that names the work and the lack', () => {
    expect(made.decisions[0]?.why).toBe(
      'Claims Triage to level 4 by Q4 2027, and one more system; there is no AI Reliability Engineer today',
    )
  })

  test('never deny a role that somebody holds at a lower level', () => {
    const people = [personOf('a', 'ai-systems-engineer', 3), personOf('b', 'ai-reliability-engineer', 4)]
    const systems = [systemOf('s', { level: 4, target: { level: 4, by: null } })]
    const whys = plan(workspaceOf(people, systems), standardFramework, TODAY).decisions.map(({ why }) => why)
    expect(whys).toContain('Running System s at level 4; there is no AI Systems Engineer at level 4 today')
  })
  test('say the work that another way leaves undone, and nothing of less than a tenth', () => {
    expect([2.14, -0.96, 0.04].map(undoneWords)).toEqual([
      '2.1 more person-quarters of work left undone',
      '1.0 fewer person-quarter of work left undone',
      null,
    ])
  })
})

describe('outcomes', () => {
  test('say lateness in the largest unit that stays exact enough', () => {
    const late = (daysLate: number) => outcomeWords(outcome({ daysLate }))
    expect([1, 13, 49, 200].map(late)).toEqual(['1 day late', '13 days late', '7 weeks late', '7 months late'])
  })
  test('do not deny a target that has no day', () => {
    expect(outcomeWords(outcome({ state: 'no-target' }))).toBe('No target day')
  })
  test('are counted, without those reached already and those to hold', () => {
    const states = ['on-time', 'on-time', 'late', 'beyond-plan', 'at-target', 'no-target', 'due-later'] as const
    expect(targetCounts(states.map((state) => outcome({ state })))).toEqual({ onTime: 2, all: 4 })
  })
})
