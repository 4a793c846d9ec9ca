import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { plan } from '../../src/planning/plan.ts'
import {
  budgetWords,
  decisionCounts,
  decisionTitle,
  fteWords,
  lateWords,
  moneyWords,
  nextActions,
  outcomeSentence,
  targetCounts,
} from '../../src/planning/words.ts'
import { northwind, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

const workspace = northwind()
const made = plan(workspace, standardFramework, TODAY)

test.each([
  [3_380_000, 'GBP', '£3.38m'],
  [148_000, 'GBP', '£148k'],
  [-35_000, 'GBP', '−£35k'],
  [950, 'GBP', '£950'],
  [0, 'EUR', '€0'],
  [999_600, 'EUR', '€1.00m'],
  [13_900_000, 'USD', '$13.9m'],
  [148_000, 'CHF', 'CHF 148k'],
])('%d %s reads %s', (amount, currency, words) => {
  expect(moneyWords(amount, currency)).toBe(words)
})

test('a budget reads as the difference to it', () => {
  expect(budgetWords(3_380_000, 3_415_000, 'GBP')).toBe('£35k under the £3.42m budget')
  expect(budgetWords(3_450_000, 3_415_000, 'GBP')).toBe('£35k over the £3.42m budget')
  expect([budgetWords(null, 1, 'GBP'), budgetWords(1, null, 'GBP'), budgetWords(1000, 1000, 'GBP')]).toEqual([
    null,
    null,
    'as the £1k budget',
  ])
})

test('people and days read as a person would say them', () => {
  expect([fteWords(12.66), fteWords(0.02), lateWords(1), lateWords(13), lateWords(47)]).toEqual([
    '12.7',
    '0',
    '1 day late',
    '13 days late',
    '7 weeks late',
  ])
})

describe('decisions', () => {
  test('have titles', () => {
    const titles = made.decisions.map((decision) => decisionTitle(workspace, standardFramework, decision))
    expect(titles).toEqual(expect.arrayContaining(['Hire AI Reliability Engineer L4', 'Promote Dana Whitfield to level 4']))
    const dana = made.decisions.find(({ personId }) => personId === 'dana-whitfield')
    if (dana === undefined) throw new Error('the sample promotes Dana Whitfield')
    const reskill = { ...dana, kind: 'reskill' as const, post: { role: 'ai-reliability-engineer' as const, level: 4 as const } }
    expect(decisionTitle(workspace, standardFramework, reskill)).toBe('Move Dana Whitfield to AI Reliability Engineer')
  })
  test('are counted by kind', () => {
    expect([decisionCounts(made.decisions), decisionCounts([])]).toEqual(['5 hires, 1 promotion', 'no hires or moves'])
  })
  test('are next actions in order of their day', () => {
    const actions = nextActions(workspace, standardFramework, made)
    expect(actions.map(({ on }) => on)).toEqual(actions.map(({ on }) => on).toSorted())
    expect(actions.find(({ title }) => title === 'Start Dana Whitfield on the level 4 gate')?.detail).toBe(
      '4 of 7 pieces of evidence missing',
    )
  })
  test('say why in a sentence that names the work and the lack', () => {
    expect(made.decisions[0]?.why).toBe(
      'Claims Triage to level 4 by Q4 2027, and one more system; there is no AI Reliability Engineer today',
    )
  })
})

test('outcomes are counted and told, also when there is nothing to reach', () => {
  expect(targetCounts(made.outcomes)).toEqual({ onTime: 5, all: 6 })
  const none = workspaceOf([], [])
  expect(outcomeSentence(none, plan(none, standardFramework, TODAY))).toBe('No system has a target to reach.')
  const hopeless = workspaceOf([], [systemOf('a', { level: 3, target: { level: 4, by: '2026-12-31' } })])
  expect(outcomeSentence(hopeless, plan(hopeless, standardFramework, TODAY))).toMatch(/^System a is /)
})
