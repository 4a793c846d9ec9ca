import { dateWords } from '../../../../src/base/date.ts'
import type { Component, Framework, WorkloadAdvice } from '../../../../src/framework/framework.ts'
import type { Choice, ComponentChoice, PilotChoice, WorkloadChoice } from '../../../../src/model/choice.ts'

export const wayWords = { build: 'Build', buy: 'Buy' } as const
export const modelWords = { fast: 'Fast model', reasoning: 'Reasoning model' } as const
export const urgencyWords = { 'real-time': 'Real time', asynchronous: 'Asynchronous' } as const
export const stakesWords = { everyday: 'everyday stakes', high: 'high stakes' } as const
export const pilotWords = { sunset: 'Sunset', refactor: 'Refactor', rebuild: 'Rebuild' } as const

/** "Sunset on 1 Apr 2027", "Refactor" */
export const pilotAnswer = ({ answer, by }: PilotChoice): string =>
  by === null ? pilotWords[answer] : `${pilotWords[answer]} on ${dateWords(by)}`

/** "Buy, unless the index itself is specialised" */
export const componentAdvice = ({ advice, unless }: Component): string =>
  `${wayWords[advice]}${unless === null ? '' : `, unless ${unless}`}`

/** The advice for a workload's urgency and stakes. */
export const adviceFor = (
  { workloadAdvice }: Framework,
  { urgency, stakes }: Pick<WorkloadChoice, 'urgency' | 'stakes'>,
): WorkloadAdvice | undefined => workloadAdvice.find((one) => one.urgency === urgency && one.stakes === stakes)

/** A decision that goes the other way than what is advised. Pilots are advised by shares of many, so none is against it. */
export function isAgainst(framework: Framework, choice: Choice): boolean {
  switch (choice.kind) {
    case 'component':
      return framework.components.some(({ id, advice }) => id === choice.component && advice !== choice.answer)
    case 'workload':
      return (adviceFor(framework, choice)?.answer ?? choice.answer) !== choice.answer
    case 'pilot':
      return false
    default:
      return choice satisfies never
  }
}

/** Whether two decisions come to the same, whatever their day and reason. */
export const isSame = (a: Choice, b: Choice): boolean =>
  JSON.stringify({ ...a, reason: '', on: '' }) === JSON.stringify({ ...a, ...b, reason: '', on: '' })

/** What a supplier's component costs; null when built or not known. */
export const priceOf = ({ answer, costAYear }: ComponentChoice): number | null => (answer === 'buy' ? costAYear : null)

const MONTHS = 12

/** What a workload's runs of a year cost with either kind of model; null when not known. */
export function workloadCosts({ runsAMonth, fastCost, reasoningCost }: WorkloadChoice): {
  readonly fast: number | null
  readonly reasoning: number | null
} {
  const aYear = (cost: number | null): number | null => (cost === null || runsAMonth === null ? null : runsAMonth * MONTHS * cost)
  return { fast: aYear(fastCost), reasoning: aYear(reasoningCost) }
}
