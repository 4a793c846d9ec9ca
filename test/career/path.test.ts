import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { quarterOf } from '../../src/base/quarter.ts'
import { careerPath } from '../../src/career/career-path.ts'
import { defaultValue, standardFramework } from '../../src/framework/standard.ts'
import type { Person } from '../../src/model/person.ts'
import { SystemId } from '../../src/model/system.ts'
import { TeamId } from '../../src/model/team.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Decision, Post } from '../../src/planning/plan.ts'
import { answers, system, wholeTo } from '../maturity/systems.ts'
import { anyPerson } from '../support/arbitraries.ts'
import { met, organisation, pathOf, person, planWith, today } from './people.ts'

const stepTo = (role: string, level: number) => {
  const found = standardFramework.steps.find(({ to }) => to.role === role && to.level === level)
  if (found === undefined) throw new Error(`no step to ${role} ${level}`)
  return found
}
const toFour = stepTo('ai-systems-engineer', 4)
const posts = (steps: readonly { readonly to: Post }[]): readonly string[] => steps.map(({ to }) => `${to.role} ${to.level}`)
const load = (post: Post, fte: number) => ({
  systemId: SystemId.parse('s1'),
  quarter: quarterOf(today) + 2,
  post,
  fte,
  kind: 'run' as const,
})
const promotion = (personId: Person['id'], from: Post, post: Post): Decision => ({
  id: 'promote-dana',
  kind: 'promote',
  post,
  from,
  personId,
  teamId: null,
  backfills: null,
  locked: false,
  state: null,
  until: null,
  openBy: today,
  inSeat: PlainDate.parse('2027-07-05'),
  fullCapacity: PlainDate.parse('2027-07-05'),
  costAYear: null,
  causes: [{ systemId: SystemId.parse('s1'), fte: 1, dimensions: ['recovery'] }],
  why: '',
})

describe('the lattice', () => {
  test.each([
    [{ role: 'prompt-engineer', level: 1 }, ['prompt-engineer 2']],
    [{ role: 'prompt-engineer', level: 2 }, ['ai-engineer 2']],
    [{ role: 'ai-engineer', level: 2 }, ['ai-systems-engineer 3']],
    [{ role: 'ml-engineer', level: null }, ['ai-systems-engineer 3']],
    [{ role: 'ml-engineer', level: 4 }, ['ai-systems-engineer 3']],
    [{ role: 'ai-systems-engineer', level: 3 }, ['ai-systems-engineer 4']],
    [{ role: 'ai-systems-engineer', level: 4 }, ['ai-reliability-engineer 4', 'ai-architect 5']],
    [{ role: 'ai-reliability-engineer', level: 4 }, ['ai-reliability-engineer 5']],
  ])('from %o leads to %o', (from, to) => {
    expect(posts(pathOf(person(from)).reachable.map(({ step }) => step))).toEqual(to)
  })

  test('what opens after the recommended step is told too', () => {
    expect(posts(pathOf(person({})).later)).toEqual(['ai-reliability-engineer 4', 'ai-architect 5'])
  })

  test.each([
    [{ role: 'ai-architect', level: 5 }, 'AI Architect level 5 is the top of the lattice.'],
    [{ role: 'ai-reliability-engineer', level: 5 }, 'AI Reliability Engineer level 5 is the top of the lattice.'],
    [{ role: null, level: null }, 'Dana Whitfield has no AI engineering role here. Choose one to see the steps from it.'],
    [{ level: null }, 'Dana Whitfield has no agreed level as AI Systems Engineer yet. Agree one to see the steps from it.'],
    [{ level: 1 }, 'AI Systems Engineer has no level 1. Correct the role or the level to see the steps from it.'],
  ])('%o has no next step, and says why', (given, words) => {
    expect(pathOf(person(given))).toMatchObject({ reachable: [], recommended: null, because: words, later: [], actions: [] })
  })
})

describe('how far a step is', () => {
  test('nothing is assumed about competencies that were never assessed', () => {
    const [one] = pathOf(person({ competencies: { evaluation: 4 } })).reachable
    const gap = one?.competencies.find(({ competency }) => competency.id === 'failure-recovery')
    expect(gap).toMatchObject({ today: null, needed: 4, short: 4 })
    expect(one).toMatchObject({ ready: false })
    expect(one?.months[1]).toBeGreaterThanOrEqual(toFour.months[1])
    expect(pathOf(person({ competencies: { evaluation: 4 } })).because).toContain('Eight competencies are not assessed yet.')
  })

  test('someone who has all competencies and gates is ready, with no months and no actions left', () => {
    const path = pathOf(person({ competencies: toFour.needs, evidence: met(...toFour.gates) }))
    expect(path.recommended).toMatchObject({ ready: true, months: [0, 0] })
    expect(path.actions).toEqual([])
    expect(path.because).toContain('Everything it asks for is in place.')
  })

  test('a gate alone takes its months, and half of them when partly met', () => {
    const [gate = '', ...others] = toFour.gates
    const left = (state: readonly unknown[]) =>
      pathOf(person({ competencies: toFour.needs, evidence: [...met(...others), ...state] })).recommended?.months
    expect(left([])).toEqual([2, 2])
    expect(left([{ gate, state: 'partly', note: 'Dashboards', on: null }])).toEqual([1, 1])
  })

  test('a competency grows while evidence for its gate is gathered, so the longer time counts', () => {
    const given = {
      competencies: { ...toFour.needs, 'failure-recovery': 3 },
      evidence: met(...toFour.gates.filter((gate) => gate !== 'recovery-drilled')),
    }
    const path = pathOf(person(given))
    expect(path.recommended?.months).toEqual([3, 3])
    expect(path.actions).toMatchObject([{ words: 'Run two recovery drills', from: 3, to: 4, start: today }])
  })

  test('of two pieces of evidence for a gate the stronger counts', () => {
    const [gate = ''] = toFour.gates
    const evidence = [{ gate, state: 'partly', note: '', on: null }, ...met(gate)]
    expect(pathOf(person({ evidence })).recommended?.gates[0]).toMatchObject({ state: 'met' })
  })
})

describe('which step is recommended', () => {
  const senior = { level: 4, competencies: { ...stepTo('ai-reliability-engineer', 4).needs, 'model-choice': 4 } }

  test('the one the plan takes with this person comes first', () => {
    const dana = person(senior)
    const plan = planWith(
      [load({ role: 'ai-reliability-engineer', level: 4 }, 3)],
      [promotion(dana.id, { role: 'ai-systems-engineer', level: 4 }, { role: 'ai-architect', level: 5 })],
    )
    const path = pathOf(dana, [], [system({ name: 'Claims Triage' })], plan)
    expect(path.recommended).toMatchObject({ step: { to: { role: 'ai-architect' } }, decisionId: 'promote-dana' })
    expect(path.because).toContain('The plan moves Dana Whitfield to AI Architect level 5 by 5 Jul 2027, for work on Claims Triage.')
  })

  test('then the one whose work is more than the people in place can do', () => {
    const plan = planWith([load({ role: 'ai-architect', level: 5 }, 0.4)])
    const path = pathOf(person(senior), [], [], plan)
    expect(path.recommended?.step.to.role).toBe('ai-architect')
    expect(path.because).toContain('Work for AI Architect level 5 reaches 0.4 FTE in Q2 2027; nobody is in place.')
    const architect = person({ id: 'priya', role: 'ai-architect', level: 5 })
    expect(pathOf(person(senior), [architect], [], plan).recommended?.step.to.role).toBe('ai-reliability-engineer')
  })

  test('work at a higher level of the role counts with the lower, and so do the people there', () => {
    const plan = planWith([load({ role: 'ai-reliability-engineer', level: 4 }, 1), load({ role: 'ai-reliability-engineer', level: 5 }, 1)])
    const one = person({ id: 'rui', role: 'ai-reliability-engineer', level: 5, allocation: 0.5 })
    expect(pathOf(person(senior), [one], [], plan).because).toContain(
      'Work for AI Reliability Engineer level 4 reaches 2 FTE in Q2 2027; 0.5 are in place.',
    )
  })

  test('then the one with least missing', () => {
    expect(pathOf(person(senior)).recommended?.step.to.role).toBe('ai-reliability-engineer')
    const nearer = person({ level: 4, competencies: stepTo('ai-architect', 5).needs, evidence: met(...stepTo('ai-architect', 5).gates) })
    expect(pathOf(nearer).recommended?.step.to.role).toBe('ai-architect')
  })
})

describe('growth actions', () => {
  const claims = TeamId.parse('claims')
  const target = { level: 4 as const, by: null }
  const recovery = system({
    id: SystemId.parse('s1'),
    name: 'Claims Triage',
    teamId: claims,
    target,
    valueAYear: 9,
    answers: { ...wholeTo(4), ...answers('recovery', { 4: [0, 0, 0] }) },
  })
  const cost = system({
    id: SystemId.parse('s2'),
    name: 'Broker Inbox',
    target,
    valueAYear: 20,
    answers: { ...wholeTo(4), ...answers('cost', { 4: [0, 0] }) },
  })
  const dana = person({
    competencies: { ...toFour.needs, 'failure-recovery': 3, 'economic-reasoning': 3 },
    evidence: met('agent-in-production', 'regression-set-blocks', 'incident-led', 'service-level-acted-on', 'agents-share-state'),
  })

  test('come in order of the value that waits for them, and name a system of the own team that waits', () => {
    expect(pathOf(dana, [], [recovery, cost]).actions.map(({ words, valueWaiting, systems }) => [words, valueWaiting, systems])).toEqual([
      ['Own cost per outcome through one quarter', 20, ['s2']],
      ['Run two recovery drills for Claims Triage', 9, ['s1']],
    ])
  })

  test('a system short in two dimensions of a competency counts once', () => {
    const both = { ...recovery, answers: { ...recovery.answers, ...answers('service-levels', { 4: [0, 0] }) } }
    expect(pathOf(dana, [], [both]).actions[0]).toMatchObject({ valueWaiting: 9, systems: ['s1'] })
  })

  test('are learnt from someone in the own team who has shown the level, else elsewhere, else by level in a role that stands on it', () => {
    const learnt = (...others: readonly Person[]) => pathOf(dana, others, [recovery]).actions[0]?.withId
    const far = person({ id: 'far', teamId: 'other', competencies: { 'failure-recovery': 5 } })
    const near = person({ id: 'near', competencies: { 'failure-recovery': 4 } })
    const below = person({ id: 'below', competencies: { 'failure-recovery': 3 } })
    const byRole = person({ id: 'by-role', role: 'ai-reliability-engineer', level: 4 })
    expect(learnt(below, byRole, far, near)).toBe('near')
    expect(learnt(below, byRole, far)).toBe('far')
    expect(learnt(below, byRole)).toBe('by-role')
    expect(learnt(below)).toBeNull()
  })

  test('begin with one task to assess what was never assessed', () => {
    const [first] = pathOf(person({})).actions
    expect(first).toMatchObject({ words: 'Agree today’s level in nine competencies', from: null, gate: null, start: today })
    const { evaluation: _, ...others } = toFour.needs
    expect(pathOf(person({ competencies: others })).actions[0]).toMatchObject({ words: 'Agree today’s level in evaluation' })
  })
})

const anyEngineer = fc
  .tuple(anyPerson, fc.subarray(standardFramework.gates.map(({ id }) => id)), fc.constantFrom<'met' | 'partly'>('met', 'partly'))
  .map(([one, gates, state]): Person => ({ ...one, evidence: gates.map((gate) => ({ gate, state, note: '', on: null })) }))

test('no more than two actions ever run on the same day, none before today, and none without length', () => {
  fc.assert(
    fc.property(anyEngineer, (one) => {
      const { actions } = pathOf(one)
      for (const { start, end } of actions) {
        expect(start >= today && end >= start).toBe(true)
        for (const day of [start, end])
          expect(actions.filter((other) => other.start <= day && day <= other.end).length).toBeLessThanOrEqual(2)
      }
    }),
  )
})

test('the months run from the end of the last action to no less, and ready means nothing left to do', () => {
  fc.assert(
    fc.property(anyEngineer, (one) => {
      const { recommended, actions } = pathOf(one)
      if (recommended === null) return
      const [least, most] = recommended.months
      expect(most).toBeGreaterThanOrEqual(least)
      expect(recommended.ready).toBe(actions.length === 0)
      const horizon = addDays(today, Math.ceil(least * 30.4375) + 1)
      for (const { end } of actions) expect(end <= horizon).toBe(true)
    }),
  )
})

test('growing in a competency, or meeting a gate, never moves a step further away', () => {
  const some = standardFramework.competencies.map(({ id }) => id)
  fc.assert(
    fc.property(anyEngineer, fc.constantFrom(...some), fc.constantFrom(...standardFramework.gates), (one, competency, gate) => {
      const before = pathOf(one).reachable
      const level = Math.min(5, (one.competencies[competency] ?? 4) + 1) as Level // 1 to 5, so a level
      const grown = pathOf({
        ...one,
        competencies: { ...one.competencies, [competency]: level },
        evidence: [...one.evidence, { gate: gate.id, state: 'met', note: '', on: null }],
      }).reachable
      for (const [at, { months }] of grown.entries()) expect(months[1]).toBeLessThanOrEqual(before[at]?.months[1] ?? 0)
    }),
  )
})

test('an equal workspace, plan and person always give the same path', () => {
  fc.assert(
    fc.property(anyEngineer, fc.array(anyEngineer, { maxLength: 4 }), (one, others) => {
      expect(pathOf(structuredClone(one), structuredClone(others))).toEqual(pathOf(one, others))
    }),
  )
})

test('the months follow the numbers the workspace sets', () => {
  const dana = person({ competencies: toFour.needs, evidence: met(...toFour.gates.slice(1)) })
  const slower = {
    ...standardFramework,
    defaults: standardFramework.defaults.map((one) => (one.id === 'career.gate-months' ? { ...one, value: 6 } : one)),
  }
  expect(defaultValue(slower, 'career.gate-months')).toBe(6)
  expect(careerPath(organisation([dana]), slower, planWith(), dana).recommended?.months).toEqual([6, 6])
})
