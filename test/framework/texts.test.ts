import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'

const { practices, gates, competencies, failureModes, components, engineerKinds, selfCheck, workloadAdvice } = standardFramework

test('no two practices, answers, gates, behaviours, safeguards or questions say the same', () => {
  for (const words of [
    practices.map(({ name }) => name),
    practices.flatMap(({ quarter, half, whole, evidence }) => [quarter, half, whole, evidence]),
    gates.map(({ name }) => name),
    gates.map(({ start }) => start),
    competencies.flatMap(({ behaviours }) => behaviours),
    failureModes.flatMap(({ requires, detect, limit, recover, rehearse }) => [requires, detect, limit, recover, rehearse]),
    components.map(({ because }) => because),
    workloadAdvice.map(({ because }) => because),
    engineerKinds.map(({ hireWhen }) => hireWhen),
    selfCheck.map(({ asks }) => asks),
  ])
    expect(new Set(words).size).toBe(words.length)
})

test('a quarter and a half of a practice are one sentence of 6 to 20 words each', () => {
  const sentences = practices.flatMap(({ id, quarter, half }) => [`${id}: ${quarter}`, `${id}: ${half}`])
  const lengths = sentences.map((one) => [one, one.split(' ').length - 1] as const)
  expect(lengths.filter(([, count]) => count < 6 || count > 20)).toEqual([])
  expect(sentences.filter((one) => !/^[^.]*[^.]\.$/.test(one))).toEqual([])
})

test('each failure mode is an engineering requirement, and each question can be answered yes or no', () => {
  for (const { requires } of failureModes) expect(requires).toMatch(/ must .*\.$/)
  for (const { asks } of selfCheck) expect(asks).toMatch(/^(Do|Does|Is|Are|Can|Have|Has|When|Would) [^?.]*\?$/)
})

test('texts are plain, without straight quotes or exclamation marks, and small enough for the first bundle', () => {
  const texts = JSON.stringify(standardFramework)
  expect(texts).not.toMatch(/[a-z]'[a-z]|!/)
  expect(texts.length).toBeLessThan(90_000)
})

test('build or buy follows the article component by component', () => {
  expect(components.map(({ id, advice, unless }) => [id, advice, unless !== null])).toEqual([
    ['llm-api', 'buy', false],
    ['fine-tuning', 'buy', true],
    ['prompt-management', 'buy', true],
    ['evaluation-framework', 'buy', false],
    ['observability', 'buy', false],
    ['agent-orchestration', 'build', false],
    ['vector-database', 'buy', true],
    ['cost-optimisation', 'build', false],
  ])
})
