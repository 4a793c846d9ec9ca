import { ComponentId } from '../model/vocabulary.ts'
import type { Framework } from './framework.ts'

/** Most of a role's work that buying everything takes away: a fifth always stays. */
const MOST_BOUGHT = 0.8

/** Sums of thousandths, so that 0.5 + 0.3 is 0.8. */
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + Math.round(one * 1000), 0) / 1000

function componentProblems({ components, roles }: Framework): readonly string[] {
  const built = components.filter(({ advice }) => advice === 'build').flatMap(({ shares }) => shares)
  return [
    ...ComponentId.options.filter((id) => components.every((one) => one.id !== id)).map((id) => `no component ${id}`),
    ...components.flatMap(({ id, shares }) =>
      shares.filter(({ role }) => roles.every((one) => one.id !== role)).map(({ role }) => `component ${id}: no role ${role}`),
    ),
    ...components
      .filter(({ shares }) => new Set(shares.map(({ role }) => role)).size < shares.length)
      .map(({ id }) => `component ${id} counts a role twice`),
    ...roles.flatMap(({ id }) =>
      (['step', 'run'] as const)
        .filter((work) => sum(built.filter(({ role }) => role === id).map((share) => share[work])) > MOST_BOUGHT)
        .map((work) => `buying what is built leaves role ${id} less than a fifth of its ${work} work`),
    ),
  ]
}

function adviceProblems({ workloadAdvice }: Framework): readonly string[] {
  return (['real-time', 'asynchronous'] as const).flatMap((urgency) =>
    (['everyday', 'high'] as const)
      .filter((stakes) => workloadAdvice.filter((one) => one.urgency === urgency && one.stakes === stakes).length !== 1)
      .map((stakes) => `a workload that is ${urgency} with ${stakes} stakes has not exactly one advice`),
  )
}

function pilotProblems({ pilotAdvice }: Framework): readonly string[] {
  return [
    ...(['sunset', 'refactor', 'rebuild'] as const)
      .filter((answer) => pilotAdvice.every((one) => one.answer !== answer))
      .map((answer) => `no advice for a pilot to ${answer}`),
    ...pilotAdvice.filter(({ low, high }) => low > high).map(({ answer }) => `the share of pilots to ${answer} runs backwards`),
  ]
}

function kindProblems({ engineerKinds, roles }: Framework): readonly string[] {
  return [
    ...engineerKinds.filter(({ hireWhen }) => hireWhen.trim() === '').map(({ id }) => `engineer kind ${id} does not say when to hire`),
    ...roles
      .filter(({ id }) => engineerKinds.filter((kind) => kind.roles.includes(id)).length !== 1)
      .map(({ id }) => `role ${id} is not of exactly one kind of engineer`),
  ]
}

function selfCheckProblems({ selfCheck }: Framework): readonly string[] {
  return [
    ...([2, 3, 4, 5] as const)
      .filter((level) => selfCheck.filter((one) => one.level === level).length < 3)
      .map((level) => `the self-check has fewer than three questions at level ${level}`),
    ...selfCheck.filter(({ level }) => level === 1).map(({ id }) => `question ${id} asks something of level 1`),
    ...selfCheck.filter(({ asks }) => asks.trim() === '').map(({ id }) => `question ${id} asks nothing`),
  ]
}

/** What is wrong with the advice on decisions, the kinds of engineer, the self-check and the published ranges. */
export function decisionProblems(framework: Framework): readonly string[] {
  return [
    ...componentProblems(framework),
    ...adviceProblems(framework),
    ...pilotProblems(framework),
    ...kindProblems(framework),
    ...selfCheckProblems(framework),
    ...framework.ranges.filter(({ low, high }) => low >= high).map(({ id }) => `range ${id} has its low at or above its high`),
  ]
}
