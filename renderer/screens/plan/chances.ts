import type { PlainDate } from '../../../src/base/date.ts'
import type { SimulationAnswer } from '../../../src/contract/plan-work.ts'
import type { Outcome } from '../../../src/planning/plan.ts'
import { isAimed, targetCounts } from '../../../src/planning/words.ts'

export type Chance = SimulationAnswer['systems'][number]
export type Dated = Outcome & { readonly due: PlainDate }

/** A target with a day, not reached yet: what can come late. */
export const isDated = (outcome: Outcome): outcome is Dated => outcome.due !== null && outcome.state !== 'at-target' && isAimed(outcome)

export const chancesById = (answer: SimulationAnswer | null): ReadonlyMap<string, Chance> =>
  new Map((answer?.systems ?? []).map((one) => [one.systemId, one]))

/** Whether four fifths of the runs are late; what is due after the plan and not reached in it is neither. */
export const isLateAtP80 = ({ due, state }: Dated, { p80 }: Chance): boolean => (p80 === null ? state !== 'due-later' : p80 > due)

/** Targets due within the plan: how many are reached in time in four fifths of the runs. */
export function countsAtP80(outcomes: readonly Outcome[], answer: SimulationAnswer): { readonly onTime: number; readonly all: number } {
  const chances = chancesById(answer)
  const due = outcomes.filter(({ state }) => state === 'on-time' || state === 'late' || state === 'beyond-plan').filter(isDated)
  const onTime = due.filter((one) => {
    const chance = chances.get(one.systemId)
    return chance !== undefined && !isLateAtP80(one, chance)
  })
  return { onTime: onTime.length, all: targetCounts(outcomes).all }
}

type Drivers = SimulationAnswer['costDrivers']

/** What the spread of all targets comes from: the mean of their shares, largest first. */
export function mainDrivers(systems: SimulationAnswer['systems']): Drivers {
  const uncertain = systems.filter(({ drivers }) => drivers.some(({ share }) => share > 0))
  const total = new Map<Drivers[number]['source'], number>()
  for (const { drivers } of uncertain)
    for (const { source, share } of drivers) total.set(source, (total.get(source) ?? 0) + share / uncertain.length)
  return [...total].map(([source, share]) => ({ source, share })).toSorted((a, b) => b.share - a.share)
}
