import { expect, test } from 'vitest'
import { checkedFramework } from '../../src/framework/checked.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { standardFramework } from '../../src/framework/standard.ts'

const {
  practices,
  failureModes,
  components,
  workloadAdvice,
  pilotAdvice,
  engineerKinds,
  selfCheck,
  ranges,
  steps,
  gates,
  runNorms,
  stepNorms,
  defaults,
} = standardFramework

/** The rows with the first one changed. */
const firstChanged = <T extends object>(rows: readonly T[], change: Partial<T>): readonly T[] =>
  rows.map((one, at) => (at === 0 ? { ...one, ...change } : one))

const practiceOf = (id: string): Framework['practices'][number]['id'] => {
  const found = practices.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no practice ${id}`)
  return found.id
}

const broken: readonly (readonly [string, Partial<Framework>, string])[] = [
  ['a practice twice', { practices: [...practices, ...practices.slice(0, 1)] }, 'practices orchestration-2-1 is there twice'],
  ['too few practices', { practices: practices.slice(1) }, 'dimension orchestration has fewer than two practices at level 2'],
  ['a practice of level 1', { practices: firstChanged(practices, { level: 1 }) }, 'practice orchestration-2-1 asks something of level 1'],
  [
    'a dimension that is gone',
    { dimensions: standardFramework.dimensions.filter(({ id }) => id !== 'cost') },
    'practice cost-2-1 is in no dimension',
  ],
  ['a practice without a quarter', { practices: firstChanged(practices, { quarter: ' ' }) }, 'orchestration-2-1 does not say its quarter'],
  ['a practice without a half', { practices: firstChanged(practices, { half: '' }) }, 'orchestration-2-1 does not say its half'],
  ['a practice without a whole', { practices: firstChanged(practices, { whole: '' }) }, 'orchestration-2-1 does not say its whole'],
  ['a practice without evidence', { practices: firstChanged(practices, { evidence: '' }) }, 'orchestration-2-1 does not say its evidence'],
  [
    'a practice whose half is its whole',
    { practices: practices.map((one) => ({ ...one, half: one.whole })) },
    'practice orchestration-2-1 says the same twice',
  ],
  [
    'a failure mode with a practice that is not there',
    { failureModes: failureModes.map((one) => ({ ...one, practices: [practiceOf('cost-3-1')] })), practices: practices.slice(0, 9) },
    'failure mode cost-runaway: no practice cost-3-1',
  ],
  [
    'a failure mode without a rehearsal',
    { failureModes: firstChanged(failureModes, { rehearse: '' }) },
    'failure mode cost-runaway does not say its rehearse',
  ],
  ['a gate on no step', { steps: steps.slice(1) }, 'gate prompts-in-release is on no step'],
  [
    'a step to a post that is not there',
    { steps: firstChanged(steps, { to: { role: 'ai-architect', level: 3 } }) },
    'no post ai-architect 3',
  ],
  ['a step whose months run backwards', { steps: firstChanged(steps, { months: [6, 3] }) }, 'months run backwards'],
  ['a step whose gates are gone', { gates: gates.slice(1) }, 'no gate prompts-in-release'],
  ['a gate for a competency the step does not ask for', { steps: steps.map((one) => ({ ...one, needs: {} })) }, 'does not ask for'],
  [
    'a norm for a post that is not there',
    { runNorms: runNorms.map((one) => ({ ...one, work: [{ role: 'ml-engineer', level: 3, amount: 1 }] })) },
    'running level 1: no post ml-engineer 3',
  ],
  ['a norm that jumps a level', { stepNorms: firstChanged(stepNorms, { to: 3 }) }, 'a step norm goes from 1 to 3'],
  ['a default outside its range', { defaults: defaults.map((one) => ({ ...one, value: one.most + 1 })) }, 'is outside its own range'],
  ['a competency that is not there', { competencies: standardFramework.competencies.slice(1) }, 'no competency systems-thinking'],
  ['a component that is missing', { components: components.slice(1) }, 'no component llm-api'],
  ['a component twice', { components: [...components, ...components.slice(0, 1)] }, 'components llm-api is there twice'],
  [
    'a component for a role that is not there',
    { roles: standardFramework.roles.filter(({ id }) => id !== 'ai-architect') },
    'component llm-api: no role ai-architect',
  ],
  [
    'a component that counts a role twice',
    { components: components.map((one) => ({ ...one, shares: [...one.shares, ...one.shares] })) },
    'component llm-api counts a role twice',
  ],
  [
    'components that leave nothing to do when bought',
    {
      components: components.map((one) =>
        one.advice === 'build' ? { ...one, shares: [{ role: 'ai-architect', step: 0.1, run: 0.41 }] } : one,
      ),
    },
    'buying what is built leaves role ai-architect less than a fifth of its run work',
  ],
  [
    'a workload with two kinds of advice',
    { workloadAdvice: firstChanged(workloadAdvice, { stakes: 'high' }) },
    'a workload that is real-time with everyday stakes has not exactly one advice',
  ],
  [
    'a kind of engineer nobody knows when to hire',
    { engineerKinds: firstChanged(engineerKinds, { hireWhen: '' }) },
    'engineer kind ml does not say',
  ],
  [
    'a role of two kinds of engineer',
    { engineerKinds: firstChanged(engineerKinds, { roles: ['ml-engineer', 'ai-engineer'] }) },
    'role ai-engineer is not of exactly one kind of engineer',
  ],
  ['too few questions', { selfCheck: selfCheck.filter(({ level }) => level !== 4) }, 'fewer than three questions at level 4'],
  ['a question of level 1', { selfCheck: firstChanged(selfCheck, { level: 1 }) }, 'question check-2-1 asks something of level 1'],
  ['a question without words', { selfCheck: firstChanged(selfCheck, { asks: '' }) }, 'question check-2-1 asks nothing'],
  ['a question twice', { selfCheck: [...selfCheck, ...selfCheck.slice(0, 1)] }, 'selfCheck check-2-1 is there twice'],
  [
    'a pilot without advice to rebuild',
    { pilotAdvice: [...pilotAdvice.slice(0, 2), ...pilotAdvice.slice(0, 1)] },
    'no advice for a pilot to rebuild',
  ],
  [
    'a share of pilots that runs backwards',
    { pilotAdvice: firstChanged(pilotAdvice, { low: 0.9 }) },
    'share of pilots to sunset runs backwards',
  ],
  [
    'a range that runs backwards',
    { ranges: firstChanged(ranges, { low: 0.7 }) },
    'range inference-saving has its low at or above its high',
  ],
]

test.each(broken)('%s is refused with what is wrong', (_, change, words) => {
  expect(() => checkedFramework({ ...standardFramework, ...change })).toThrow(words)
})

test('what Cadre brings with it fits together', () => {
  expect(checkedFramework(standardFramework)).toEqual(standardFramework)
})

test('components that leave exactly a fifth when bought are allowed', () => {
  const shares = [{ role: 'ai-architect' as const, step: 0.4, run: 0.4 }]
  const change = { components: components.map((one) => (one.advice === 'build' ? { ...one, shares } : one)) }
  expect(() => checkedFramework({ ...standardFramework, ...change })).not.toThrow()
})
