import { perValue } from '../base/per-value.ts'
import { sum } from '../base/sum.ts'
import type { Choice, WorkloadChoice } from '../model/choice.ts'
import type { SystemId } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'

type Choices = Workspace['choice']

/** What the chosen model costs a workload a year; null while its runs or the cost of one are not known. */
export function workloadCostAYear({ answer, runsAMonth, fastCost, reasoningCost }: WorkloadChoice): number | null {
  const each = answer === 'fast' ? fastCost : reasoningCost
  return runsAMonth === null || each === null ? null : runsAMonth * 12 * each
}

/** Choices of systems that stay: one to be sunset costs nothing in the end. */
const staying = perValue((choices: Choices): readonly Choice[] => {
  const all = [...choices.values()]
  const leaving = new Set<SystemId>(all.flatMap((one) => (one.kind === 'pilot' && one.answer === 'sunset' ? [one.systemId] : [])))
  return all.filter(({ systemId }) => !leaving.has(systemId))
})

/** What suppliers ask a year for all components bought, where it is known; without those of systems to be sunset. */
export const licencesAYear = (choices: Choices): number =>
  sum(staying(choices).map((one) => (one.kind === 'component' && one.answer === 'buy' ? (one.costAYear ?? 0) : 0)))

/** What all workloads cost a year with the models chosen, where it is known; without those of systems to be sunset. */
export const workloadsAYear = (choices: Choices): number =>
  sum(staying(choices).map((one) => (one.kind === 'workload' ? (workloadCostAYear(one) ?? 0) : 0)))
